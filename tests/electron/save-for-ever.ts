/**
 * Saves a document again and again until it is killed, and reports each save. Run by Node, with the folder as its
 * argument; goes on counting where the one before was killed.
 */
import { writeSync } from 'node:fs'
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (name, context, next) =>
    name === 'electron'
      ? { url: new URL('electron-stub.ts', import.meta.url).href, shortCircuit: true }
      : next(name, context),
})
const { openDocument } = await import('../../electron/documents.ts')

const document = openDocument(process.argv[2] ?? '', 'state', (sentence) => {
  throw new Error(sentence)
})
const before = Number(document.value?.['count'] ?? -1)
writeSync(1, `${String(before)}\n`)
for (let count = before + 1; ; count += 1) {
  document.save({ count, lines: Array.from({ length: 2000 }, () => count) })
  writeSync(1, `${String(count)}\n`)
}

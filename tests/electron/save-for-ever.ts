/** Saves a document again and again until it is killed. Run by Node, with the folder as its argument. */
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
console.log('ready')
for (let count = 0; ; count += 1) document.save({ count, lines: Array.from({ length: 2000 }, () => count) })

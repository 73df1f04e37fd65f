/** Brings in one life after the other until it is killed, and reports each. Run by Node, with the folder as its argument. */
import { readdirSync, rmSync, writeSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'

registerHooks({
  resolve: (name, context, next) =>
    name === 'electron'
      ? { url: new URL('electron-stub.ts', import.meta.url).href, shortCircuit: true }
      : next(name, context),
})
const { openData } = await import('./own-data.ts')
const { files } = await import('./two-lives.ts')

const folder = process.argv[2] ?? ''
const { data } = openData(folder)
writeSync(1, 'open\n')
for (let count = 0; ; count += 1) {
  const answer = data.import({ text: files[count % 2] ?? '', way: 'replace' })
  if (!answer.ok) throw new Error(answer.problems[0]?.sentence)
  writeSync(1, `${String(count)}\n`)
  // The copies are not what is looked at here, and would fill the disk.
  for (const name of readdirSync(join(folder, 'kept'))) if (name.startsWith('nape-')) rmSync(join(folder, 'kept', name))
}

import { readFileSync } from 'node:fs'
import { expect } from './launch.ts'
import type { Nape } from './nape.ts'

/** The processes of the application now, by their kind. */
export function processesOf(nape: Nape): Promise<readonly { readonly pid: number; readonly type: string }[]> {
  return nape.ask(({ app }) => app.getAppMetrics().map(({ pid, type }) => ({ pid, type })))
}

/**
 * The memory, in MB, that the processes of the application have written to and share with nobody. What they only read,
 * such as the program itself, depends on what else runs; and garbage does not count.
 */
export async function ownMemory(nape: Nape): Promise<number> {
  await expect.poll(() => nape.renderers()).toBe(0)
  await nape.order(() => {
    process.getBuiltinModule('v8').setFlagsFromString('--expose-gc')
    const collect = process.getBuiltinModule('vm').runInNewContext('gc') as () => void
    collect()
    collect()
  })
  const processes = await processesOf(nape)
  return processes.reduce((sum, { pid }) => sum + privateOf(pid), 0)
}

function privateOf(pid: number): number {
  const shares = readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8').matchAll(/^Private_Dirty: +(\d+) kB$/gm)
  return [...shares].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1024
}

/** What the browser's threads took of the processors, which hardly depends on what else the machine does. Linux only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'

/** Milliseconds of processor time so far, by what a thread does for a frame. */
export type Work = Readonly<Record<Part, number>>

type Part = (typeof parts)[number]['part']

/** The threads of Chromium, by the type of their process and the beginning of their name. */
const parts = [
  { part: 'page', process: 'renderer', thread: 'chromium' },
  { part: 'painting', process: 'renderer', thread: 'ThreadPoolForeg' },
  { part: 'layers', process: 'renderer', thread: 'Compositor' },
  { part: 'putting together', process: 'gpu-process', thread: '' },
] as const

/** The processor time of the browser that this process started; null where the system does not tell. */
export function work(): Work | null {
  if (!existsSync('/proc/self/schedstat')) return null
  const total: Record<Part, number> = { page: 0, painting: 0, layers: 0, 'putting together': 0 }
  for (const id of descendants(process.pid)) {
    const type = /--type=([a-z-]+)/.exec(read(`/proc/${id}/cmdline`))?.[1]
    for (const thread of folder(`/proc/${id}/task`)) {
      const name = read(`/proc/${id}/task/${thread}/comm`)
      const found = parts.find((each) => each.process === type && name.startsWith(each.thread))
      if (found) total[found.part] += Number(read(`/proc/${id}/task/${thread}/schedstat`).split(' ')[0]) / 1e6
    }
  }
  return total
}

/** What was done between two readings, in milliseconds for each of so many frames. */
export function perFrame(before: Work, after: Work, frames: number): string {
  const spent = parts.map(({ part }) => ({ part, ms: (after[part] - before[part]) / frames }))
  const sum = spent.reduce((all, { ms }) => all + ms, 0)
  return `${sum.toFixed(1)} ms (${spent.map(({ part, ms }) => `${part} ${ms.toFixed(1)}`).join(', ')})`
}

function descendants(root: number): number[] {
  const all = folder('/proc').map(Number).filter(Number.isInteger)
  // Its name, in brackets, may hold anything; the parent is the second field after it.
  const parent = new Map(all.map((id) => [id, Number(read(`/proc/${id}/stat`).split(') ').at(-1)?.split(' ')[1])]))
  const found = [root]
  for (const id of found) found.push(...all.filter((each) => parent.get(each) === id))
  return found
}

/** Processes and threads come and go between two looks. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function folder(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

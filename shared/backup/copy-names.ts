/** The names of the copies of what was there before a change of everything. */

/** The number of a copy, its time, and behind that what earlier versions told two within a second apart by. */
const form = /^nape-(?:(\d+)-)?(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)(?:-(\d+))?\.json$/

/** Whether a file is a copy. What a person keeps beside them under another name is theirs. */
export function isCopy(name: string): boolean {
  return form.test(name)
}

/** The time of a clock as every disk takes it in a name: `nape-2026-11-23T09-00-00`. `savedAt`: ISO 8601. */
export function nameAt(savedAt: string): string {
  return `nape-${timeIn(savedAt)}`
}

/**
 * A name for the next copy, `nape-7-2026-11-23T09-00-00.json`. It says the time for whoever looks for one. What comes
 * first is said by the number, which is higher than that of every copy in `names`: clocks are set back, each autumn too,
 * and people travel.
 */
export function nextCopyName(names: readonly string[], savedAt: string): string {
  const last = names.reduce((highest, name) => Math.max(highest, orderOf(name).number), 0)
  return `nape-${String(last + 1)}-${timeIn(savedAt)}.json`
}

/** Puts copies in their order. Those of earlier versions have no number, and come before all that have one. */
export function oldestFirst(one: string, other: string): number {
  const [a, b] = [orderOf(one), orderOf(other)]
  if (a.number !== b.number) return a.number - b.number
  if (a.time !== b.time) return a.time < b.time ? -1 : 1
  return a.within - b.within
}

function orderOf(name: string) {
  const [, number = '0', time = '', within = '0'] = form.exec(name) ?? []
  return { number: Number(number), time, within: Number(within) }
}

function timeIn(savedAt: string): string {
  return savedAt.slice(0, 19).replaceAll(':', '-')
}

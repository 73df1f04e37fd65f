import type { LocalDate } from '../time/work-hours.ts'

/**
 * A number from 0 to 4294967295 for an id on a date: the lot that decides where nothing else does. The same on the same
 * date for everybody, so that a day can be played again; another on the next, so that nothing is first for ever.
 * FNV-1a, and then MurmurHash3's last steps, which spread neighbouring dates far apart.
 */
export function lot(date: LocalDate, id: string): number {
  let hash = 0x811c9dc5
  for (const letter of `${date} ${id}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

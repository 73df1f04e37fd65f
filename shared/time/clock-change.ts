import { inZone, type LocalDay } from './calendar.ts'
import type { EpochMs } from './moment.ts'

/** The clock on the wall is put forward or back. */
export interface ClockChange {
  readonly at: EpochMs
  /** What the clock shows just then, and what it is put to: minutes of the day. */
  readonly from: number
  readonly to: number
}

/** The first change of the clock on a day; null on most days. */
export function clockChangeOn(zone: string, { start, end }: LocalDay): ClockChange | null {
  // A change at the very start of the day is found from just before it.
  const next = inZone(zone, start - 1).getTimeZoneTransition('next')
  if (next === null || next.epochMilliseconds >= end) return null
  const at = next.epochMilliseconds
  const before = inZone(zone, at - 1)
  const to = next.hour * 60 + next.minute
  const leap = Math.round((next.offsetNanoseconds - before.offsetNanoseconds) / 60e9)
  return leap === 0 ? null : { at, from: (to - leap + 1440) % 1440, to }
}

import { minute, type Milliseconds } from '../time/moment.ts'
import { gapInWork, promptsPerDay } from '../schedule/rules.ts'
import type { TimeRange } from '../time/work-hours.ts'
import { mergedSpans } from './day-ranges.ts'

/**
 * When breaks would come on a day spent at the desk from the first minute of work to the last: minutes from midnight.
 * A picture for choosing a rhythm, not the schedule: it knows no absence, no snooze and no change of the clock.
 *
 * @param everyMinutes active minutes between breaks
 * @param length of one break; a break that would not end inside its range does not come
 */
export function dayOutlook(
  ranges: readonly TimeRange[],
  everyMinutes: number,
  length: Milliseconds,
): readonly number[] {
  const breakMinutes = length / minute
  const times: number[] = []
  let worked = 0
  let lastEnd = -Infinity
  for (const { from, until } of mergedSpans(ranges)) {
    if (from - lastEnd >= gapInWork / minute) worked = 0
    let now = from
    for (;;) {
      const opens = now + Math.max(0, everyMinutes - worked)
      if (opens + breakMinutes > until) break
      times.push(opens)
      now = opens + breakMinutes
      worked = 0
    }
    worked += until - now
    lastEnd = until
  }
  return times.slice(0, promptsPerDay)
}

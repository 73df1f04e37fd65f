import { hour, type EpochMs } from '../time/moment.ts'
import { nextRange, rangeAt } from '../time/ranges.ts'
import type { WorkHours } from '../time/work-hours.ts'
import { longestPauseInWork } from './rules.ts'

/**
 * When the work that is going on is over for the day: the end of the last range that follows without a long pause. Null
 * outside work hours. Lunch is a pause in the day's work; a night is not.
 */
export function endOfWork(hours: WorkHours, zone: string, at: EpochMs): EpochMs | null {
  let range = rangeAt(hours, zone, at)
  if (range === null) return null
  // Where work never stops, no day's work ends.
  while (range.end - at < 24 * hour) {
    const next = nextRange(hours, zone, range.end - 1)
    if (next === null || next.start - range.end > longestPauseInWork) return range.end
    range = next
  }
  return range.end
}

import { localDay } from './calendar.ts'
import type { EpochMs } from './moment.ts'
import { nextStart } from './ranges.ts'
import type { WorkHours } from './work-hours.ts'

/**
 * When a range of work starts on a later local day than that of an instant. Without any work hours to come it is the next
 * midnight, so that a pause until then still ends.
 */
export function startOfNextWorkDay(hours: WorkHours, zone: string, at: EpochMs): EpochMs {
  const midnight = localDay(zone, at).end
  // Just before midnight, so that a range that starts at midnight is found too.
  return nextStart(hours, zone, midnight - 1) ?? midnight
}

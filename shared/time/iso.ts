/** Instants as ISO 8601 writes them, for files that a person and a program both read. */
import { Temporal } from 'temporal-polyfill'
import { knownZone } from './calendar.ts'
import type { EpochMs } from './moment.ts'

/** An instant as a clock in a zone shows it, with its offset: `2026-11-23T09:29:30+01:00`. */
export function isoTime(at: EpochMs, zone: string): string {
  const within = Math.trunc(Math.min(8.64e15, Math.max(-8.64e15, at)))
  return Temporal.Instant.fromEpochMilliseconds(within)
    .toZonedDateTimeISO(knownZone(zone))
    .toString({ timeZoneName: 'never', smallestUnit: within % 1_000 === 0 ? 'second' : 'millisecond' })
}

/**
 * The instant at which the clock of a zone shows a local date and time, `YYYY-MM-DDTHH:MM:SS`; null when that is none.
 * A time that the clock leaps over moves forward by the leap, one that it shows twice is the first.
 */
export function instantFromLocal(text: string, zone: string): EpochMs | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/.test(text)) return null
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(knownZone(zone)).epochMilliseconds
  } catch {
    return null
  }
}

/** Where instants and the clock on the wall meet. Nothing here throws, whatever zone or instant it is asked about. */
import { Temporal } from 'temporal-polyfill'
import type { EpochMs } from './moment.ts'
import type { LocalDate } from './work-hours.ts'

/** A day as a place lives it, from its first instant to the first of the next. Mostly 24 hours, but not always. */
export interface LocalDay {
  readonly date: LocalDate
  readonly start: EpochMs
  /** Exclusive. */
  readonly end: EpochMs
}

/** Temporal's calendar ends at 8.64e15 ms; keeping some days away from it lets us look ahead without an error. */
const farthest: EpochMs = 8.6e15

const knownZones = new Map<string, string>()

/** The zone itself, or `UTC` for a name that this computer does not know: better hours off than none at all. */
export function knownZone(zone: string): string {
  let known = knownZones.get(zone)
  if (known === undefined) {
    known = isKnown(zone) ? zone : 'UTC'
    knownZones.set(zone, known)
  }
  return known
}

function isKnown(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    // Intl also takes offsets in forms that Temporal refuses.
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

/** An instant as a zone sees it. Instants beyond the calendar count as its last, `NaN` as 1970. */
export function inZone(zone: string, at: EpochMs): Temporal.ZonedDateTime {
  const within = Number.isNaN(at) ? 0 : Math.trunc(Math.min(farthest, Math.max(-farthest, at)))
  return Temporal.Instant.fromEpochMilliseconds(within).toZonedDateTimeISO(knownZone(zone))
}

const latestDay = new Map<string, LocalDay>()

/** The local day that an instant is part of. Instants beyond the calendar count as its last, `NaN` as 1970. */
export function localDay(zone: string, at: EpochMs): LocalDay {
  const latest = latestDay.get(zone)
  if (latest !== undefined && at >= latest.start && at < latest.end) return latest

  const midnight = inZone(zone, at).startOfDay()
  const day: LocalDay = {
    date: midnight.toPlainDate().toString(),
    start: midnight.epochMilliseconds,
    end: midnight.add({ days: 1 }).startOfDay().epochMilliseconds,
  }
  latestDay.set(zone, day)
  return day
}

/**
 * The instant at which the clock of a zone shows a time on a date, as Temporal's `compatible` has it: a time that the
 * clock leaps over moves forward by the leap, one that it shows twice is the first.
 *
 * @param minutes from midnight, 0 to 1440 (the next midnight)
 */
export function instantOf(zone: string, date: LocalDate, minutes: number): EpochMs {
  const { year, month, day } = Temporal.PlainDate.from(date).add({ days: minutes === 1440 ? 1 : 0 })
  const timeOfDay = minutes % 1440
  return new Temporal.PlainDateTime(year, month, day, Math.floor(timeOfDay / 60), timeOfDay % 60).toZonedDateTime(
    knownZone(zone),
  ).epochMilliseconds
}

/** What the clock of a zone shows at an instant, in minutes of the day, 0 to 1439. */
export function minutesOnWall(zone: string, at: EpochMs): number {
  const shown = inZone(zone, at)
  return shown.hour * 60 + shown.minute
}

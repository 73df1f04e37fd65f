import { Temporal } from 'temporal-polyfill'
import { inZone, knownZone } from './calendar.ts'
import { dateAfter } from './local-date.ts'
import { hour, type EpochMs, type Milliseconds } from './moment.ts'
import type { LocalDate } from './work-hours.ts'

/** What the calendar and the clock on the wall of a place show at an instant. */
export interface WallReading {
  readonly date: LocalDate
  /** Hours of the clock, 0 to 23. */
  readonly hour: number
}

const day: Milliseconds = 24 * hour
/** Within these years (1900 to 2200) plain arithmetic on an offset is right; what lies outside is asked one by one. */
const plain = { from: -25_567 * day, until: 84_006 * day }

/**
 * Reads thousands of instants off the clock of a zone. The calendar is asked once for every day of them, not for every
 * instant: where a day begins and ends with the same offset, all of it has that offset.
 */
export function wallClock(zone: string): (at: EpochMs) => WallReading {
  const known = knownZone(zone)
  const offsets = new Map<number, Milliseconds>()
  const dates = new Map<number, LocalDate>()

  const offsetAt = (at: EpochMs): Milliseconds =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(known).offsetNanoseconds / 1e6

  function offsetOfMidnight(number: number): Milliseconds {
    let offset = offsets.get(number)
    if (offset === undefined) offsets.set(number, (offset = offsetAt(number * day)))
    return offset
  }

  function dateOf(number: number): LocalDate {
    let date = dates.get(number)
    if (date === undefined) dates.set(number, (date = dateAfter('1970-01-01', number)))
    return date
  }

  return (at) => {
    if (!(at >= plain.from && at < plain.until)) return far(known, at)
    const number = Math.floor(at / day)
    const before = offsetOfMidnight(number)
    const local = at + (before === offsetOfMidnight(number + 1) ? before : offsetAt(Math.trunc(at)))
    const localNumber = Math.floor(local / day)
    return { date: dateOf(localNumber), hour: Math.floor((local - localNumber * day) / hour) }
  }
}

function far(zone: string, at: EpochMs): WallReading {
  const shown = inZone(zone, at)
  return { date: shown.toPlainDate().toString(), hour: shown.hour }
}

/** Times of day as instants: when a clock in a zone shows them. What was worked out once is remembered. */
import { instantOf, localDay } from './calendar.ts'
import { dateAfter } from './local-date.ts'
import { isStartTime, minutesOfDay } from './local-time.ts'
import { hour, type EpochMs, type Milliseconds } from './moment.ts'
import type { LocalDate, LocalTime } from './work-hours.ts'

/** A time of day on a date, and the instant at which it is. */
export interface TimeOnDate {
  readonly date: LocalDate
  readonly time: LocalTime
  readonly at: EpochMs
}

/** The times are never changed in place, so a list that is the same object has the same instants. */
const memories = new WeakMap<readonly LocalTime[], Map<string, readonly TimeOnDate[]>>()
const day: Milliseconds = 24 * hour
/** A year and some; more would only be memory. */
const daysRemembered = 400

/**
 * The times of day of one date, the earliest first. A time that the clock leaps over moves forward by the leap, one
 * that it shows twice is the first; what is no time counts as not written, and a time written twice as once.
 */
export function timesOn(times: readonly LocalTime[], zone: string, date: LocalDate): readonly TimeOnDate[] {
  let memory = memories.get(times)
  if (memory === undefined) {
    memory = new Map()
    memories.set(times, memory)
  }
  const key = `${zone} ${date}`
  let known = memory.get(key)
  if (known === undefined) {
    if (memory.size >= daysRemembered) memory.clear()
    known = [...new Set(times)]
      .flatMap((time) =>
        isStartTime(time) ? [{ date, time, at: instantOf(zone, date, minutesOfDay(time) ?? 0) }] : [],
      )
      .sort((one, other) => one.at - other.at)
    memory.set(key, known)
  }
  return known
}

/** When the clock of a zone shows a time of day next, after an instant; a day later where the text is no such time. */
export function nextTimeOfDay(time: LocalTime, zone: string, after: EpochMs): EpochMs {
  const [next] = timesBetween([time], zone, after, after + 2 * day)
  return next?.at ?? after + day
}

/** The times of day after an instant and up to another, the earliest first; at most of a few days. */
export function timesBetween(
  times: readonly LocalTime[],
  zone: string,
  after: EpochMs,
  until: EpochMs,
): readonly TimeOnDate[] {
  if (times.length === 0) return []
  const isNear = until - after < nearby
  const found = isNear ? timesAround(times, zone, after) : timesOfDays(times, zone, after, until)
  return found.filter(({ at }) => at > after && at <= until)
}

/** What lies so close after an instant lies on its day or the next, however short a day is. */
const nearby: Milliseconds = 20 * hour

interface Around {
  readonly zone: string
  readonly start: EpochMs
  readonly end: EpochMs
  readonly found: readonly TimeOnDate[]
}

const latestAround = new WeakMap<readonly LocalTime[], Around>()

/** The times of the day of an instant, of the day before and of the one after. */
function timesAround(times: readonly LocalTime[], zone: string, at: EpochMs): readonly TimeOnDate[] {
  const latest = latestAround.get(times)
  if (latest?.zone === zone && at >= latest.start && at < latest.end) return latest.found
  const { date, start, end } = localDay(zone, at)
  const found = [-1, 0, 1].flatMap((days) => timesOn(times, zone, dateAfter(date, days)))
  latestAround.set(times, { zone, start, end, found })
  return found
}

function timesOfDays(times: readonly LocalTime[], zone: string, after: EpochMs, until: EpochMs): readonly TimeOnDate[] {
  const last = localDay(zone, until).date
  const found: TimeOnDate[] = []
  // A day before, because a time that the clock leaps over may come after midnight.
  for (let date = dateAfter(localDay(zone, after).date, -1); date <= last; date = dateAfter(date, 1)) {
    found.push(...timesOn(times, zone, date))
  }
  return found
}

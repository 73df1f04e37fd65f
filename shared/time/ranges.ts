/**
 * When the person works: which range an instant is in, and which comes next.
 *
 * A range runs from its start to its end, the end exclusive, each read off the clock on the wall of the zone. Ranges
 * that overlap or touch are one. A range that no midnight of a week interrupts (work around the clock) is cut at a
 * midnight at least a week away. Times that are no times and dates that are no dates count as not written.
 */
import { localDay } from './calendar.ts'
import { dateAfter, isLocalDate } from './local-date.ts'
import { hour, type EpochMs, type Milliseconds } from './moment.ts'
import { weekdays, type LocalDate, type WorkHours } from './work-hours.ts'
import { merge, rangesStartingOn, remember, type WorkRange } from './written-ranges.ts'

export type { WorkRange } from './written-ranges.ts'

/** The range that an instant is in, or null outside work hours. */
export function rangeAt(hours: WorkHours, zone: string, at: EpochMs): WorkRange | null {
  return surroundings(hours, zone, at).find(({ start, end }) => start <= at && at < end) ?? null
}

/** The first range that starts after an instant, or null when there is none to come. */
export function nextRange(hours: WorkHours, zone: string, at: EpochMs): WorkRange | null {
  const memory = remember(hours, zone)
  const known = memory.next
  if (known !== null && at >= known.from && at < known.range.start) return known.range

  const range = surroundings(hours, zone, at).find(({ start }) => start > at) ?? farRange(hours, zone, at)
  if (range !== null) memory.next = { from: at, range }
  return range
}

/**
 * The ranges between two instants in their order, cut to lie between them. Takes a moment for each day between, so
 * ask for weeks, not for centuries.
 */
export function rangesBetween(hours: WorkHours, zone: string, from: EpochMs, until: EpochMs): readonly WorkRange[] {
  if (!(from < until)) return []
  const found = until - from < nearby ? surroundings(hours, zone, from) : rangesOfDays(hours, zone, from, until)
  return found
    .filter(({ start, end }) => start < until && end > from)
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, until) }))
}

function rangesOfDays(hours: WorkHours, zone: string, from: EpochMs, until: EpochMs): readonly WorkRange[] {
  const ranges: WorkRange[] = []
  const last = dateAfter(localDay(zone, until).date, 1)
  // Two days before, because a range that crosses midnight may also cross a day that never was.
  for (let date = dateAfter(localDay(zone, from).date, -2); date <= last; date = dateAfter(date, 1)) {
    ranges.push(...rangesStartingOn(hours, zone, date))
  }
  return merge(ranges)
}

/** How many days around an instant are looked at, so that ranges that touch are found to be one. */
const daysAround = 8
/** What lies so close after an instant lies within those days. */
const nearby: Milliseconds = 6 * 24 * hour

/** The ranges of the days around an instant, merged. */
function surroundings(hours: WorkHours, zone: string, at: EpochMs): readonly WorkRange[] {
  const memory = remember(hours, zone)
  const known = memory.around
  if (known !== null && at >= known.start && at < known.end) return known.ranges

  const { date, start, end } = localDay(zone, at)
  const dates = Array.from({ length: 2 * daysAround + 1 }, (_, index) => dateAfter(date, index - daysAround))
  const ranges = merge(dates.flatMap((each) => rangesStartingOn(hours, zone, each)))
  memory.around = { start, end, ranges }
  return ranges
}

/**
 * The first time after an instant that a range is written to start, be it in the middle of another; null when there is
 * none to come. Where work goes on around the clock this is still the start of a day.
 */
export function nextStart(hours: WorkHours, zone: string, at: EpochMs): EpochMs | null {
  return firstStart(hours, zone, at, dateAfter(localDay(zone, at).date, -2))
}

/** The next range when it is more than a week away: after a holiday, or on a date of its own. */
function farRange(hours: WorkHours, zone: string, at: EpochMs): WorkRange | null {
  const start = firstStart(hours, zone, at, dateAfter(localDay(zone, at).date, daysAround))
  return start === null ? null : rangeAt(hours, zone, start)
}

/** The first written start after an instant, of the ranges that start on a date or later. */
function firstStart(hours: WorkHours, zone: string, after: EpochMs, from: LocalDate): EpochMs | null {
  for (const date of datesToCome(hours, from)) {
    const range = rangesStartingOn(hours, zone, date).find(({ start }) => start > after)
    if (range !== undefined) return range.start
  }
  return null
}

/** The dates worth a look from one on: each weekday until one is sure to be free of exceptions, then the exceptions. */
function* datesToCome(hours: WorkHours, from: LocalDate): Generator<LocalDate> {
  const exceptions = Object.keys(hours.exceptions).filter((date) => date >= from && isLocalDate(date))
  if (weekdays.some((weekday) => hours.week[weekday].length > 0)) {
    // A range may fall into an hour that the clock leaps over, so one week more than there are exceptions, and one.
    const days = 7 * (exceptions.length + 2)
    for (let index = 0; index < days; index += 1) yield dateAfter(from, index)
  }
  yield* exceptions.sort()
}

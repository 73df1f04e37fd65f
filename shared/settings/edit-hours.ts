/** Changes to work hours, as the settings window and its bars make them. Each gives new hours and leaves the old. */
import { weekdays, type LocalDate, type TimeRange, type Weekday, type WorkHours } from '../time/work-hours.ts'
import { split } from './day-ranges.ts'
import { limits } from './limits.ts'
import { eachDay, shiftOf, weekOfShifts } from './nights.ts'

/** A day of the usual week, or dates that have hours of their own, the same ones. */
export type HoursPlace =
  { readonly weekday: Weekday } | { readonly dates: readonly [first: LocalDate, ...more: LocalDate[]] }

/** The ranges written for a place. */
export function rangesOf(hours: WorkHours, place: HoursPlace): readonly TimeRange[] {
  return 'weekday' in place ? hours.week[place.weekday] : (hours.exceptions[place.dates[0]] ?? [])
}

/** Hours with other ranges at a place. A date that was usual becomes an exception. */
export function withRanges(hours: WorkHours, place: HoursPlace, ranges: readonly TimeRange[]): WorkHours {
  if ('weekday' in place) return { ...hours, week: { ...hours.week, [place.weekday]: ranges } }
  const exceptions = Object.fromEntries(place.dates.map((date) => [date, ranges]))
  return { ...hours, exceptions: { ...hours.exceptions, ...exceptions } }
}

/** Hours in which some days begin what another begins, the rest of its night included. */
export function withDayCopied(hours: WorkHours, from: Weekday, to: readonly Weekday[]): WorkHours {
  const shifts = eachDay((day) => shiftOf(hours.week, to.includes(day) ? from : day))
  return { ...hours, week: weekOfShifts(shifts) }
}

/** Whether two weekdays begin the same. */
export function sameShift(week: WorkHours['week'], one: Weekday, other: Weekday): boolean {
  const [first, second] = [shiftOf(week, one), shiftOf(week, other)]
  return sameRanges(first.own, second.own) && sameRanges(first.rest, second.rest)
}

/** Hours with a gap in one range, and the day that what comes after the gap is now written on. */
export interface HoursSplit {
  readonly hours: WorkHours
  readonly movedTo: Weekday | null
}

/**
 * Cuts a gap into a range. Of a night that is cut after midnight, the rest goes to the next day of the week. Null when
 * the range is too short, the day is full, or a date's own hours would have to reach into the next date.
 */
export function withGap(hours: WorkHours, place: HoursPlace, index: number): HoursSplit | null {
  const ranges = rangesOf(hours, place)
  const range = ranges[index]
  const parts = range === undefined ? null : split(range)
  if (parts === null) return null
  const cut = (parts.afterIsNextDay ? [parts.before] : [parts.before, parts.after]) satisfies TimeRange[]
  const day = ranges.flatMap((each, at) => (at === index ? cut : [each]))
  if (day.length > limits.rangesInDay) return null
  const changed = withRanges(hours, place, day)
  if (!parts.afterIsNextDay) return { hours: changed, movedTo: null }
  if (!('weekday' in place)) return null
  const next = dayAfter(place.weekday)
  const nextRanges = [parts.after, ...hours.week[next]]
  if (nextRanges.length > limits.rangesInDay) return null
  return { hours: withRanges(changed, { weekday: next }, nextRanges), movedTo: next }
}

/** The weekday after another. */
export function dayAfter(day: Weekday): Weekday {
  return weekdays[(weekdays.indexOf(day) + 1) % 7] ?? 'mon'
}

/** Whether two days have the same ranges, as they are written. */
export function sameRanges(one: readonly TimeRange[], other: readonly TimeRange[]): boolean {
  return one.join() === other.join()
}

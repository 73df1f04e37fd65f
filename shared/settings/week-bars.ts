import { weekdays, type TimeRange, type Weekday } from '../time/work-hours.ts'
import { minutesInDay, spanOf } from './day-ranges.ts'

/** A piece of a range as it is drawn on one day, in minutes from that day's midnight, 0 to 1440. */
export interface Bar {
  readonly from: number
  readonly until: number
  /** The day that the range is written on, and its place there. Where that is the day before, the bar runs on from it. */
  readonly day: Weekday
  readonly index: number
  /** The range goes on past this day's end. */
  readonly runsOn: boolean
}

/** What is drawn for a weekday: its own ranges, and what runs over midnight from the day before. */
export function barsOf(week: Readonly<Record<Weekday, readonly TimeRange[]>>, day: Weekday): readonly Bar[] {
  const before = dayBefore(day)
  const runOver = week[before].flatMap((range, index): Bar[] => {
    const span = spanOf(range)
    if (span === null || span.until <= minutesInDay) return []
    return [{ from: 0, until: span.until - minutesInDay, day: before, index, runsOn: false }]
  })
  const own = week[day].flatMap((range, index): Bar[] => {
    const span = spanOf(range)
    if (span === null) return []
    const runsOn = span.until > minutesInDay
    return [{ from: span.from, until: Math.min(span.until, minutesInDay), day, index, runsOn }]
  })
  return [...runOver, ...own]
}

/** The day before, if one of its ranges runs past midnight into ranges of this day; else null. */
export function runsInto(week: Readonly<Record<Weekday, readonly TimeRange[]>>, day: Weekday): Weekday | null {
  const bars = barsOf(week, day)
  const own = bars.filter((bar) => bar.day === day)
  const reaches = bars.some((bar) => bar.day !== day && own.some(({ from }) => from < bar.until))
  return reaches ? dayBefore(day) : null
}

/** The weekday before another. */
export function dayBefore(day: Weekday): Weekday {
  return weekdays[(weekdays.indexOf(day) + 6) % 7] ?? 'sun'
}

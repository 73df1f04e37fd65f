/** What can be done to the ranges of one day. Ranges go in and come out as they are written; nothing is changed in place. */
import { minutesOfDay } from '../time/local-time.ts'
import type { LocalTime, TimeRange } from '../time/work-hours.ts'

/** A range in minutes from the midnight that its day begins with. `until` is beyond 1440 where it runs past the next. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** As the clock on the wall counts them; the change of the clock is not known here. */
export const minutesInDay = 1440

/** A range in minutes; null when it is no range. */
export function spanOf([start, end]: TimeRange): Span | null {
  const from = minutesOfDay(start)
  const until = minutesOfDay(end)
  if (from === null || until === null || from === minutesInDay) return null
  return { from, until: until > from ? until : until + minutesInDay }
}

/** The ranges of a day in minutes, by their start; those that overlap or touch as one. */
export function mergedSpans(ranges: readonly TimeRange[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of ranges.flatMap((range) => spanOf(range) ?? []).sort((one, other) => one.from - other.from)) {
    const latest = merged.at(-1)
    if (latest !== undefined && span.from <= latest.until) {
      merged[merged.length - 1] = { from: latest.from, until: Math.max(latest.until, span.until) }
    } else {
      merged.push(span)
    }
  }
  return merged
}

/** The minutes of work in the ranges of a day; what overlaps counts once. */
export function minutesOfWork(ranges: readonly TimeRange[]): number {
  return mergedSpans(ranges).reduce((sum, { from, until }) => sum + until - from, 0)
}

/** Whether two of the ranges share time. Ranges that only touch do not. */
export function overlap(ranges: readonly TimeRange[]): boolean {
  const spans = ranges.flatMap((range) => spanOf(range) ?? []).sort((one, other) => one.from - other.from)
  return spans.some(
    (span, index) => index > 0 && span.from < Math.max(...spans.slice(0, index).map(({ until }) => until)),
  )
}

/** The same time as ranges that do not overlap; null when a range would have to be longer than a day. */
export function joined(ranges: readonly TimeRange[]): readonly TimeRange[] | null {
  const spans = mergedSpans(ranges)
  const fit = spans.every(({ from, until }) => until - from < minutesInDay || (from === 0 && until === minutesInDay))
  return fit ? spans.map(rangeOf) : null
}

/** Where a gap is cut when a range is split: lunch, if there is work for an hour before and after. */
const lunch: Span = { from: 12 * 60 + 30, until: 13 * 60 + 15 }
const leastAround = 60

/** A range with a gap in it. What comes after the gap may be on the next day, and has to be written there. */
export interface Split {
  readonly before: TimeRange
  readonly after: TimeRange
  readonly afterIsNextDay: boolean
}

/** Cuts a gap into a range, at lunch or else in the middle; null when it is too short for one. */
export function split(range: TimeRange): Split | null {
  const span = spanOf(range)
  if (span === null) return null
  const gap = hasRoomFor(lunch, span) ? lunch : middleOf(span)
  if (!hasRoomFor(gap, span)) return null
  return {
    before: rangeOf({ from: span.from, until: gap.from }),
    after: rangeOf({ from: gap.until, until: span.until }),
    afterIsNextDay: gap.until >= minutesInDay,
  }
}

function hasRoomFor(gap: Span, { from, until }: Span): boolean {
  return gap.from - from >= leastAround && until - gap.until >= leastAround
}

function middleOf({ from, until }: Span): Span {
  const length = lunch.until - lunch.from
  const start = Math.round((from + until - length) / 2 / 15) * 15
  return { from: start, until: start + length }
}

/** What a new range on a day off is at first. */
const usual: Span = { from: 9 * 60, until: 17 * 60 }
/** The pause before a range that is added, and how long it is where there is room. */
const pauseBefore = 60
const lengthAdded = 120

/** A range that the day has room for: the first where there is none, else after the last. Null when the day is full. */
export function proposal(ranges: readonly TimeRange[]): TimeRange | null {
  const spans = mergedSpans(ranges)
  const last = spans.at(-1)
  if (last === undefined) return rangeOf(usual)
  const from = last.until + pauseBefore
  if (from + pauseBefore <= minutesInDay) return rangeOf({ from, until: Math.min(from + lengthAdded, minutesInDay) })
  const first = spans[0]?.from ?? 0
  const until = first - pauseBefore
  return until >= pauseBefore ? rangeOf({ from: Math.max(0, until - lengthAdded), until }) : null
}

/** A span as it is written. An end at midnight is `24:00`. */
export function rangeOf({ from, until }: Span): TimeRange {
  return [timeOf(from), until === minutesInDay ? '24:00' : timeOf(until % minutesInDay)]
}

/** A time of day, from minutes after midnight. */
export function timeOf(minutes: number): LocalTime {
  const within = minutes % minutesInDay
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}

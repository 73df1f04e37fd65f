import type { BreakKind } from '../history/outcome.ts'
import type { Rhythm } from '../schedule/context.ts'
import { instantOf } from '../time/calendar.ts'
import { dateAfter } from '../time/local-date.ts'
import { minute, type Milliseconds } from '../time/moment.ts'
import { weekdays, type TimeRange, type Weekday } from '../time/work-hours.ts'
import { breaksAtDesk } from './breaks-at-desk.ts'
import { mergedSpans } from './day-ranges.ts'
import { eachDay } from './nights.ts'

/** A break that would come. */
export interface ExpectedBreak {
  readonly kind: BreakKind
  /** Minutes from the midnight on which the day begins; past 1440 in a night shift. */
  readonly at: number
  readonly length: Milliseconds
}

/** Any week without a change of the clock will do. */
const monday = '2026-11-23'
const zone = 'UTC'
const dayOff: readonly TimeRange[] = []

/**
 * The breaks of a day that is spent at the desk from the first minute of work to the last: the schedule itself, lived
 * through by somebody who takes every break and never leaves. Breaks are as long as they are on average.
 */
export function dayOutlook(rhythm: Rhythm, day: Weekday): readonly ExpectedBreak[] {
  const ranges = rhythm.hours.week[day]
  const spans = mergedSpans(ranges)
  const [first] = spans
  if (first === undefined) return []
  const week = eachDay((weekday) => (weekday === day ? ranges : dayOff))
  const midnight = instantOf(zone, dateAfter(monday, weekdays.indexOf(day)), 0)
  const from = midnight + first.from * minute
  const until = midnight + Math.max(...spans.map((span) => span.until)) * minute
  const alone = { ...rhythm, hours: { week, exceptions: {} } }
  return breaksAtDesk(alone, zone, from, until).map((each) => ({ ...each, at: (each.at - midnight) / minute }))
}

import type { Rhythm } from '../schedule/context.ts'
import { instantOf, localDay, minutesOnWall, type LocalDay } from '../time/calendar.ts'
import { clockChangeOn, type ClockChange } from '../time/clock-change.ts'
import { dateAfter } from '../time/local-date.ts'
import { hour, type EpochMs, type Milliseconds } from '../time/moment.ts'
import { rangesBetween, type WorkRange } from '../time/ranges.ts'
import type { LocalDate } from '../time/work-hours.ts'
import { breaksAtDesk } from './breaks-at-desk.ts'
import { minutesInDay, type Span } from './day-ranges.ts'
import { specialDays } from './special-days.ts'

/** A stretch of work as a day has it. */
export interface Stretch extends WorkRange {
  /** It goes on from the day before, or on into the day after. */
  readonly fromBefore: boolean
  readonly intoNext: boolean
}

/** A day to come, as the schedule will live it. */
export interface DayAhead {
  readonly date: LocalDate
  /** Other hours hold than those of the weekday. */
  readonly special: boolean
  /** Stretches of work that have any of their time on this day, whole. */
  readonly stretches: readonly Stretch[]
  /** What is drawn of them, in minutes that the clock on the wall shows. */
  readonly spans: readonly Span[]
  /** Breaks that come on this day, movements not counted, if every minute of work is spent at the desk. */
  readonly breaks: readonly number[]
  /** How long the day's work lasts, as it is lived. */
  readonly work: Milliseconds
  readonly change: ClockChange | null
}

/** Longer than any stretch of work that is not around the clock. */
const farEnough: Milliseconds = 48 * hour

/** The days from a date on in a zone: the hours and the breaks that the schedule itself makes of the settings. */
export function daysAhead(rhythm: Rhythm, zone: string, first: LocalDate, count = 7): readonly DayAhead[] {
  const days = Array.from({ length: count }, (_, index) => dayOf(zone, dateAfter(first, index)))
  const [from, until] = [days[0]?.start ?? 0, days.at(-1)?.end ?? 0]
  const ranges = rangesBetween(rhythm.hours, zone, from - farEnough, until + farEnough)
  const breaks = breaksAtDesk(rhythm, zone, startOfWork(ranges, from), until).flatMap(({ kind, at }) =>
    kind === 'micro' ? [] : [at],
  )
  const special = new Set(specialDays(rhythm.hours).flatMap(({ dates }) => dates))
  return days.map((day) => dayAhead(zone, day, special.has(day.date), ranges, breaks))
}

function dayAhead(
  zone: string,
  day: LocalDay,
  special: boolean,
  ranges: readonly WorkRange[],
  breaks: readonly EpochMs[],
): DayAhead {
  const { date, start, end } = day
  const stretches = ranges
    .filter((range) => range.start < end && range.end > start)
    .map((range) => ({ ...range, fromBefore: range.start < start, intoNext: range.end > end }))
  const shown = (at: EpochMs): number => (at <= start ? 0 : at >= end ? minutesInDay : minutesOnWall(zone, at))
  const inside = stretches.map((each) => ({ start: Math.max(start, each.start), end: Math.min(end, each.end) }))
  return {
    date,
    special,
    stretches,
    spans: inside.map((each) => ({ from: shown(each.start), until: shown(each.end) })),
    breaks: breaks.filter((at) => at >= start && at < end).map(shown),
    work: inside.reduce((sum, each) => sum + each.end - each.start, 0),
    change: clockChangeOn(zone, day),
  }
}

/** Noon is on a date, whatever the clock does at night. */
function dayOf(zone: string, date: LocalDate): LocalDay {
  return localDay(zone, instantOf(zone, date, minutesInDay / 2))
}

/** Breaks are counted from the beginning of the night that the first day begins in. */
function startOfWork(ranges: readonly WorkRange[], at: EpochMs): EpochMs {
  return ranges.find(({ start, end }) => start < at && end > at)?.start ?? at
}

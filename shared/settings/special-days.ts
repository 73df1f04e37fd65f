/**
 * Dates with hours of their own: holidays above all. A day off takes with it what the day would have begun, so the night
 * before still ends in its morning, and the rest of its own night is missing on the day after.
 */
import { dateAfter, daysBetween, isLocalDate, weekdayOf } from '../time/local-date.ts'
import type { LocalDate, LocalTime, TimeRange, WorkHours } from '../time/work-hours.ts'
import { proposal } from './day-ranges.ts'
import { sameRanges } from './edit-hours.ts'
import { partsOf } from './nights.ts'

type Dates = readonly [first: LocalDate, ...more: LocalDate[]]

/** Dates one after the other that have the same hours of their own. */
export interface SpecialDays {
  readonly dates: Dates
  /** What holds on each of them; none on days off. */
  readonly ranges: readonly TimeRange[]
  /** When the night before still ends on the first of some days off; null: there is none. */
  readonly nightUntil: LocalTime | null
}

/** From one date to another, both included; at most `most` of them. */
export function datesBetween(first: LocalDate, last: LocalDate, most = 1_100): Dates {
  const days = Math.min(most - 1, Math.max(0, daysBetween(first, last)))
  return [first, ...Array.from({ length: days }, (_, index) => dateAfter(first, index + 1))]
}

/** What holds on a date. */
export function rangesOn(hours: WorkHours, date: LocalDate): readonly TimeRange[] {
  return hours.exceptions[date] ?? hours.week[weekdayOf(date)]
}

/** Hours with days off. */
export function withDaysOff(hours: WorkHours, dates: Dates): WorkHours {
  const [first] = dates
  const next = dateAfter(dates.at(-1) ?? first, 1)
  const before = partsOf(rangesOn(hours, dateAfter(first, -1)), rangesOn(hours, first)).rest
  const after = partsOf(rangesOn(hours, dates.at(-1) ?? first), rangesOn(hours, next))
  const off = Object.fromEntries(dates.map((date) => [date, date === first ? before : []]))
  return {
    ...hours,
    exceptions: { ...hours.exceptions, ...off, ...(after.rest.length > 0 ? { [next]: after.own } : {}) },
  }
}

/** Hours in which dates have their usual hours as hours of their own, to be changed; what has hours already keeps them. */
export function withOwnHours(hours: WorkHours, dates: Dates): WorkHours {
  const first = proposal([])
  const own = dates.map((date): [LocalDate, readonly TimeRange[]] => {
    const known = rangesOn(hours, date)
    const usual = known.length > 0 ? known : hours.week[weekdayOf(date)]
    return [date, usual.length > 0 || first === null ? usual : [first]]
  })
  return { ...hours, exceptions: { ...hours.exceptions, ...Object.fromEntries(own) } }
}

/** Hours in which dates are usual again, and the night after them too. */
export function withUsualHours(hours: WorkHours, dates: Dates): WorkHours {
  const next = dateAfter(dates.at(-1) ?? dates[0], 1)
  const gone = new Set<LocalDate>(isMissingNight(hours, next) ? [...dates, next] : dates)
  return {
    ...hours,
    exceptions: Object.fromEntries(Object.entries(hours.exceptions).filter(([date]) => !gone.has(date))),
  }
}

/** All special days by date. What a day off only takes from the morning after it is not named by itself. */
export function specialDays(hours: WorkHours): readonly SpecialDays[] {
  const found: SpecialDays[] = []
  for (const date of Object.keys(hours.exceptions).filter(isLocalDate).sort()) {
    const latest = found.at(-1)
    const follows = latest !== undefined && dateAfter(latest.dates.at(-1) ?? '', 1) === date
    const written = hours.exceptions[date] ?? []
    if (follows && latest.ranges.length === 0 && written.length > 0 && isMissingNight(hours, date)) continue
    if (follows && sameRanges(latest.ranges, written)) {
      found[found.length - 1] = { ...latest, dates: [...latest.dates, date] }
      continue
    }
    const nightUntil = endOfNight(hours, date, written)
    found.push({ dates: [date], ranges: nightUntil === null ? written : [], nightUntil })
  }
  return found
}

/** When the night before ends on a date that has nothing else; null where there is more, or no night. */
function endOfNight(hours: WorkHours, date: LocalDate, written: readonly TimeRange[]): LocalTime | null {
  const { rest, own } = partsOf(rangesOn(hours, dateAfter(date, -1)), written)
  return own.length === 0 ? (rest.at(-1)?.[1] ?? null) : null
}

/** Whether the hours of a date are the usual ones but for the rest of a night that the day before had off. */
function isMissingNight(hours: WorkHours, date: LocalDate): boolean {
  const written = hours.exceptions[date]
  if (written === undefined) return false
  const before = dateAfter(date, -1)
  const usual = partsOf(hours.week[weekdayOf(before)], hours.week[weekdayOf(date)])
  return usual.rest.length > 0 && sameRanges(usual.own, written)
}

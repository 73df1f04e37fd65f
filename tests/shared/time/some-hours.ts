import {
  weekdays,
  type LocalDate,
  type TimeRange,
  type Weekday,
  type WorkHours,
} from '../../../shared/time/work-hours.ts'

type Written = readonly (readonly [string, string])[]

/** The same ranges on every day of the week. */
export function everyDay(ranges: Written, exceptions: Record<LocalDate, Written> = {}): WorkHours {
  return week(Object.fromEntries(weekdays.map((weekday) => [weekday, ranges])), exceptions)
}

/** Ranges on some days of the week, none on the others. */
export function week(
  days: Partial<Record<Weekday, Written>>,
  exceptions: Record<LocalDate, readonly TimeRange[]> = {},
): WorkHours {
  const free = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
  return { week: { ...free, ...days }, exceptions }
}

/** Monday to Friday. */
export function workdays(ranges: Written, exceptions: Record<LocalDate, Written> = {}): WorkHours {
  return week({ mon: ranges, tue: ranges, wed: ranges, thu: ranges, fri: ranges }, exceptions)
}

/** An instant written with its offset, such as `2026-03-29T00:00+01:00`. */
export function at(written: string): number {
  const instant = Date.parse(written)
  if (Number.isNaN(instant)) throw new Error(`no instant: ${written}`)
  return instant
}

/** A range as two instants in UTC, for expectations that read well. */
export function inUtc(
  range: { readonly start: number; readonly end: number } | null,
): readonly [string, string] | null {
  return range === null ? null : [utc(range.start), utc(range.end)]
}

function utc(instant: number): string {
  return new Date(instant).toISOString().slice(0, 16)
}

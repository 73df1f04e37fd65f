/** Written ranges as instants: what starts on a date, in a zone. What was worked out once is remembered. */
import { instantOf } from './calendar.ts'
import { dateAfter, weekdayOf } from './local-date.ts'
import { isStartTime, minutesOfDay } from './local-time.ts'
import type { EpochMs } from './moment.ts'
import type { LocalDate, TimeRange, WorkHours } from './work-hours.ts'

/** A stretch of work as instants; `end` is exclusive. */
export interface WorkRange {
  readonly start: EpochMs
  readonly end: EpochMs
}

/** What was worked out already. A year of looking at hours asks about the same day some thousand times. */
export interface Memory {
  readonly days: Map<LocalDate, readonly WorkRange[]>
  around: { readonly start: EpochMs; readonly end: EpochMs; readonly ranges: readonly WorkRange[] } | null
  next: { readonly from: EpochMs; readonly range: WorkRange } | null
}

/** Settings are never changed in place, so hours that are the same object have the same ranges. */
const memories = new WeakMap<WorkHours, Map<string, Memory>>()
/** A year and some; more would only be memory. */
const daysRemembered = 400

/** What is known of some hours in a zone. */
export function remember(hours: WorkHours, zone: string): Memory {
  let zones = memories.get(hours)
  if (zones === undefined) {
    zones = new Map<string, Memory>()
    memories.set(hours, zones)
  }
  let memory = zones.get(zone)
  if (memory === undefined) {
    memory = { days: new Map(), around: null, next: null }
    zones.set(zone, memory)
  }
  return memory
}

/** The ranges that start on a date, by their start. */
export function rangesStartingOn(hours: WorkHours, zone: string, date: LocalDate): readonly WorkRange[] {
  const { days } = remember(hours, zone)
  let ranges = days.get(date)
  if (ranges === undefined) {
    if (days.size >= daysRemembered) days.clear()
    const written = hours.exceptions[date] ?? hours.week[weekdayOf(date)]
    ranges = merge(written.flatMap((range) => resolve(zone, date, range)))
    days.set(date, ranges)
  }
  return ranges
}

/** One written range as instants; none when it is no range, or when the clock leaps over all of it. */
function resolve(zone: string, date: LocalDate, [start, end]: TimeRange): readonly WorkRange[] {
  const from = minutesOfDay(start)
  const until = minutesOfDay(end)
  if (!isStartTime(start) || from === null || until === null) return []
  const range = {
    start: instantOf(zone, date, from),
    end: until > from ? instantOf(zone, date, until) : instantOf(zone, dateAfter(date, 1), until),
  }
  return range.start < range.end ? [range] : []
}

/** The same time as ranges that neither overlap nor touch. */
export function merge(ranges: readonly WorkRange[]): readonly WorkRange[] {
  const merged: WorkRange[] = []
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    const latest = merged.at(-1)
    if (latest !== undefined && range.start <= latest.end) {
      merged[merged.length - 1] = { start: latest.start, end: Math.max(latest.end, range.end) }
    } else {
      merged.push(range)
    }
  }
  return merged
}

/** The days of the week as the settings name them, Monday first (ISO 8601). */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** A local time of day, `HH:MM` on a 24-hour clock; `24:00` only as an end. */
export type LocalTime = string

/** A local date, `YYYY-MM-DD`. */
export type LocalDate = string

/** From a start to an end that is exclusive; an end at or before the start lies on the next day. */
export type TimeRange = readonly [start: LocalTime, end: LocalTime]

/** When the person works: ranges for each weekday, and dates on which other ranges hold (none: a day off). */
export interface WorkHours {
  readonly week: Readonly<Record<Weekday, readonly TimeRange[]>>
  readonly exceptions: Readonly<Record<LocalDate, readonly TimeRange[]>>
}

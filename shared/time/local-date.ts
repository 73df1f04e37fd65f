import { Temporal } from 'temporal-polyfill'
import type { EpochMs } from './moment.ts'
import { weekdays, type LocalDate, type Weekday } from './work-hours.ts'

/** Whether a text is a date of the calendar, `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text)
    return true
  } catch {
    return false
  }
}

/** The date so many days after (or before, when negative) another. */
export function dateAfter(date: LocalDate, days: number): LocalDate {
  const key = `${date} ${String(days)}`
  let known = datesAfter.get(key)
  if (known === undefined) {
    if (datesAfter.size >= datesRemembered) datesAfter.clear()
    known = Temporal.PlainDate.from(date).add({ days }).toString()
    datesAfter.set(key, known)
  }
  return known
}

/** The same day of the month so many months later (or earlier, when negative), or the last day of a shorter month. */
export function monthsAfter(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }).toString()
}

/** Whoever looks at hours asks about the same few days over and over. */
const datesAfter = new Map<string, LocalDate>()
const datesRemembered = 2_000

/** The day of the week of a date. */
export function weekdayOf(date: LocalDate): Weekday {
  // Temporal counts from 1 for Monday to 7, and we name them in the same order.
  return weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1] as Weekday
}

/** The instant that stands for a date where it is only to be named; say it in UTC. */
export function utcMidnight(date: LocalDate): EpochMs {
  return daysBetween('1970-01-01', date) * 86_400_000
}

/** How many days a date lies after another; negative when it lies before. */
export function daysBetween(from: LocalDate, until: LocalDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until)).days
}

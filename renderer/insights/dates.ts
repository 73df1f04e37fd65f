/** Arithmetic on local dates. A date is taken for its midnight in UTC, where every day has 24 hours. */
import type { LocalDate } from '../../shared/time/work-hours.ts'

const day = 86_400_000

const utc = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`)
const dateOf = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10)

/** The date so many days later, or earlier. */
export function daysLater(date: LocalDate, days: number): LocalDate {
  return dateOf(utc(date) + days * day)
}

/** 0 for Monday to 6 for Sunday. */
export function dayOfWeek(date: LocalDate): number {
  return (new Date(utc(date)).getUTCDay() + 6) % 7
}

/** All dates of a month, 1 to 12. */
export function datesOf(year: number, month: number): readonly LocalDate[] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const first = dateOf(Date.UTC(year, month - 1, 1))
  return Array.from({ length }, (_, index) => daysLater(first, index))
}

/** The year of a date. */
export function yearIn(date: LocalDate): number {
  return Number(date.slice(0, 4))
}

/** The instant that stands for a date where it is only to be named; say it in UTC. */
export function named(date: LocalDate): Date {
  return new Date(utc(date))
}

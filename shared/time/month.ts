import { dateAfter, monthsAfter, weekdayOf } from './local-date.ts'
import { weekdays, type LocalDate, type Weekday } from './work-hours.ts'

/** The days of the week in the order of a place: Sunday, Monday or Saturday first. */
export function weekdaysFrom(first: Weekday): readonly Weekday[] {
  const at = weekdays.indexOf(first)
  return [...weekdays.slice(at), ...weekdays.slice(0, at)]
}

/** The first date of the month that a date is in. */
export function startOfMonth(date: LocalDate): LocalDate {
  return `${date.slice(0, -2)}01`
}

/** The first day of the week that a date is in. */
export function startOfWeek(date: LocalDate, first: Weekday): LocalDate {
  return dateAfter(date, -((weekdays.indexOf(weekdayOf(date)) - weekdays.indexOf(first) + 7) % 7))
}

/** A month as on a calendar on the wall: whole weeks, those of the edges with days of the months beside it. */
export function weeksOfMonth(date: LocalDate, first: Weekday): readonly (readonly LocalDate[])[] {
  const start = startOfMonth(date)
  const next = monthsAfter(start, 1)
  const weeks: (readonly LocalDate[])[] = []
  for (let day = startOfWeek(start, first); day < next; day = dateAfter(day, 7)) {
    const begins = day
    weeks.push(Array.from({ length: 7 }, (_, index) => dateAfter(begins, index)))
  }
  return weeks
}

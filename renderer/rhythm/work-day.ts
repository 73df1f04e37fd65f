/** Which day to show. */
import { weekdayOf } from '../../shared/time/local-date.ts'
import { weekdays, type LocalDate, type Weekday, type WorkHours } from '../../shared/time/work-hours.ts'

/** The day to show first: today if it is a work day, else the first work day of the week; null where there is none. */
export function workDayNear(week: WorkHours['week'], today: LocalDate): Weekday | null {
  return [weekdayOf(today), ...weekdays].find((weekday) => week[weekday].length > 0) ?? null
}

/** The date of today where this computer is. */
export function dateOfToday(): LocalDate {
  const now = new Date()
  const part = (number: number): string => String(number).padStart(2, '0')
  return `${String(now.getFullYear()).padStart(4, '0')}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}

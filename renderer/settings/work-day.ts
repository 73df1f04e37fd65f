import { weekdayOf } from '../../shared/time/local-date.ts'
import { weekdays, type LocalDate, type Weekday, type WorkHours } from '../../shared/time/work-hours.ts'

/** The day to show first: today if it is a work day, else the first work day of the week; null where there is none. */
export function workDayNear(week: WorkHours['week'], today: LocalDate): Weekday | null {
  return [weekdayOf(today), ...weekdays].find((weekday) => week[weekday].length > 0) ?? null
}

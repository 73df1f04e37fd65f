import { weekdays, type Weekday } from './work-hours.ts'

interface WeekInfo {
  /** 1 for Monday to 7. */
  readonly firstDay: number
}

/** What browsers know and their types do not say yet. */
type KnowingLocale = Intl.Locale & { readonly weekInfo?: WeekInfo; readonly getWeekInfo?: () => WeekInfo }

/** The day that a week begins with where a language is spoken; Monday where nobody knows. */
export function firstDayOfWeek(locale: string): Weekday {
  const known: KnowingLocale = new Intl.Locale(locale)
  const { firstDay } = known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: 1 }
  return weekdays[firstDay - 1] ?? 'mon'
}

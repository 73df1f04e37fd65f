/** Hours and dates as this window says them. */
import { t } from '../../shared/i18n/translate.ts'
import type { LocalDate, TimeRange } from '../../shared/time/work-hours.ts'

/** "7 h 45 min", "8 h", "30 min". */
export function inHours(total: number): string {
  const hours = Math.floor(total / 60)
  const minutes = total % 60
  if (minutes === 0) return t('settings.hours.durationHours', { hours })
  return hours === 0
    ? t('settings.hours.durationMinutes', { minutes })
    : t('settings.hours.duration', { hours, minutes })
}

/** "09:00 to 12:30". */
export function inWords([start, end]: TimeRange): string {
  return t('settings.hours.rangeText', { start, end })
}

/** "09:00 to 12:30, 13:15 to 17:30", or "Day off". */
export function dayInWords(ranges: readonly TimeRange[]): string {
  return ranges.length === 0 ? t('settings.hours.dayOff') : ranges.map(inWords).join(', ')
}

/** "Thursday, 24 December 2026". */
export function dateInWords(date: LocalDate): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(t('time.locale'), style).format(new Date(`${date}T00:00:00Z`))
}

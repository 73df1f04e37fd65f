/** Hours and dates as this window says them. */
import { inARow } from '../../shared/i18n/joined.ts'
import { t } from '../../shared/i18n/translate.ts'
import { dateFormats } from '../../shared/time/date-formats.ts'
import { utcMidnight } from '../../shared/time/local-date.ts'
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
  return ranges.length === 0 ? t('settings.hours.dayOff') : inARow(ranges.map(inWords))
}

const format = dateFormats({
  date: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  dates: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
})

/** "Thursday, 24 December 2026". */
export function dateInWords(date: LocalDate): string {
  return format('date').format(utcMidnight(date))
}

/** "24–26 December 2026, 3 days", or a date alone with its weekday. */
export function datesInWords(dates: readonly [first: LocalDate, ...more: LocalDate[]]): string {
  const [first] = dates
  const last = dates.at(-1) ?? first
  if (first === last) return dateInWords(first)
  const range = format('dates').formatRange(utcMidnight(first), utcMidnight(last))
  return t('settings.special.dates', { dates: range, count: dates.length })
}

/** "Thu, 24 Dec". */
export function shortDate(date: LocalDate): string {
  return format('short').format(utcMidnight(date))
}

/** "December 2026", of any date in it. */
export function monthInWords(date: LocalDate): string {
  return format('month').format(utcMidnight(date))
}

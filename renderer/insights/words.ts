/** Numbers, times and dates as this window says them. */
import { t } from '../../shared/i18n/translate.ts'
import { dateFormats } from '../../shared/time/date-formats.ts'
import type { LocalDate } from '../../shared/time/work-hours.ts'
import { named } from './dates.ts'

const format = dateFormats({
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  plain: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'short' },
  weekdayLetter: { weekday: 'narrow' },
  month: { month: 'long' },
})

/** "12,345". */
export function inNumbers(count: number): string {
  return count.toLocaleString(t('time.locale'))
}

/** "45 s", "7 min", "3 h 20 min", "120 h": no finer than a person cares to know. */
export function inTime(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  if (seconds < 60) return t('insights.seconds', { count: seconds })
  if (minutes < 60) return t('insights.minutes', { count: minutes })
  const hours = Math.floor(minutes / 60)
  if (hours >= 20 || minutes % 60 === 0) return t('insights.hours', { number: inNumbers(Math.round(minutes / 60)) })
  return t('insights.hoursAndMinutes', { hours, minutes: minutes % 60 })
}

/** "1 break", "1,204 breaks". */
export function inBreaks(count: number): string {
  return t('insights.breaks', { count, number: inNumbers(count) })
}

/** "on 1 day", "on 180 days". */
export function onDays(count: number): string {
  return t('insights.onDays', { count, number: inNumbers(count) })
}

/** A date in one of the styles: "Monday, 16 November", "16 November", "Mon", "M", "November". */
export function inDate(date: LocalDate, style: Parameters<typeof format>[0]): string {
  // Some languages end a short weekday with a dot, which looks like dust where it stands alone.
  return format(style).format(named(date)).replace(/\.$/, '')
}

/** "16 – 22 November". */
export function fromTo(first: LocalDate, last: LocalDate): string {
  return format('plain').formatRange(named(first), named(last))
}

/** The hour of a clock: "09:00". */
export function onClock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}

/** "hurt once and too hard 2 times". */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(t('time.locale')).format(words)
}

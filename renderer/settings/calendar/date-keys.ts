import { dateAfter, isLocalDate, monthsAfter } from '../../../shared/time/local-date.ts'
import { startOfWeek } from '../../../shared/time/month.ts'
import type { LocalDate, Weekday } from '../../../shared/time/work-hours.ts'

interface Press {
  readonly key: string
  readonly shiftKey: boolean
}

/** Where a key leads in a calendar, as the ARIA practices have it; null where it leads nowhere. */
export function dateAfterKey(
  { key, shiftKey }: Press,
  date: LocalDate,
  first: Weekday,
  mirrored: boolean,
): LocalDate | null {
  const onward = mirrored ? -1 : 1
  const months = shiftKey ? 12 : 1
  const ways: Readonly<Record<string, () => LocalDate>> = {
    ArrowRight: () => dateAfter(date, onward),
    ArrowLeft: () => dateAfter(date, -onward),
    ArrowDown: () => dateAfter(date, 7),
    ArrowUp: () => dateAfter(date, -7),
    Home: () => startOfWeek(date, first),
    End: () => dateAfter(startOfWeek(date, first), 6),
    PageDown: () => monthsAfter(date, months),
    PageUp: () => monthsAfter(date, -months),
  }
  const next = ways[key]?.()
  // The calendar of the settings ends with the year 9999.
  return next !== undefined && isLocalDate(next) && next < '9999-12-01' ? next : null
}

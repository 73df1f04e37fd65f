/** What is in a file, as this page says it. */
import { t } from '../../../shared/i18n/translate.ts'
import { listed } from '../../rhythm/words.ts'

/** "1,204 breaks and 2 routines of your own"; null for nothing at all. */
export function counted(breaks: number, routines: number): string | null {
  const number = (count: number) => ({ count, number: new Intl.NumberFormat(t('time.locale')).format(count) })
  const parts = [
    ...(breaks > 0 ? [t('settings.data.open.breaks', number(breaks))] : []),
    ...(routines > 0 ? [t('settings.data.open.routines', number(routines))] : []),
  ]
  return parts.length === 0 ? null : listed(parts)
}

/** "21 November 2026 at 18:30". */
export function moment(at: string): string {
  return new Intl.DateTimeFormat(t('time.locale'), { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }).format(
    new Date(at),
  )
}

/** "21 Nov 2026". */
export function day(at: number): string {
  return new Intl.DateTimeFormat(t('time.locale'), { dateStyle: 'medium' }).format(new Date(at))
}

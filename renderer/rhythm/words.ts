/** Breaks of a day in words. */
import { t } from '../../shared/i18n/translate.ts'
import type { ExpectedBreak } from '../../shared/settings/day-outlook.ts'

/** "10:00, 11:02 and 12:04". */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(t('time.locale')).format(words)
}

/** "8 breaks and 7 small movements": how many of each there are, of those there are. */
export function countsInWords(expected: readonly ExpectedBreak[]): string {
  const movements = expected.filter(({ kind }) => kind === 'micro').length
  const breaks = expected.length - movements
  return listed([
    ...(breaks > 0 ? [t('settings.rhythm.breaks', { count: breaks })] : []),
    ...(movements > 0 ? [t('settings.rhythm.movements', { count: movements })] : []),
  ])
}

import { t } from '../i18n/translate.ts'
import { shown } from '../own-routines/clean-text.ts'

/** Words as they were typed, in quotation marks: short, and without anything that would steer a terminal. */
export function quoted(words: string): string {
  return t('joining.quotation', { words: shown(words) })
}

import type { Language } from '../i18n/languages.ts'
import { useWords } from '../i18n/translate.ts'
import { load } from './load.ts'

/**
 * From now on a window speaks this language that shows no exercise of its own accord: what it is told of them comes with
 * its words already in it.
 */
export async function speakInterface(language: Language): Promise<void> {
  useWords(language, language === 'en' ? undefined : (await load[language]()).words)
}

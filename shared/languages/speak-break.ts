import type { Language } from '../i18n/languages.ts'
import { useWords } from '../i18n/translate.ts'
import { loadBreak } from './load-break.ts'

/** From now on a break's page speaks this language. Its exercises and its routine come with their words already in it. */
export async function speakInBreak(language: Language): Promise<void> {
  if (language !== 'en') useWords(language, (await loadBreak[language]()).default)
}

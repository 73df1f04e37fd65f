import type { Language } from '../i18n/languages.ts'
import { spokenLanguage } from '../i18n/translate.ts'
import { load } from './load.ts'
import { sayIn } from './say-in.ts'

let wanted: Language = 'en'

/**
 * From now on everything is said in this language: the interface, the exercises and the routines. Reading its words
 * takes a moment; when another language is wanted meanwhile, that one wins. A page that is drawn already has to be drawn anew.
 *
 * Rejects where the words cannot be read, and leaves everything as it was.
 */
export async function speak(language: Language): Promise<void> {
  wanted = language
  const words = language === 'en' ? undefined : (await load[language]()).words
  if (wanted === language && spokenLanguage() !== language) sayIn(language, words)
}

import type { Language } from '../i18n/languages.ts'
import { conventionsFor } from './conventions.ts'
import { load } from './load.ts'
import { sayIn } from './say-in.ts'

let wanted: Language = 'en'

/**
 * From now on everything is said in this language: the interface, the exercises and the routines. Reading its words
 * takes a moment; when another language is wanted meanwhile, that one wins. A page that is drawn already has to be drawn anew.
 *
 * @param systemLocale the tag of the conventions that the system is set to
 *
 * Rejects where the words cannot be read, and leaves everything as it was.
 */
export async function speak(language: Language, systemLocale = ''): Promise<void> {
  wanted = language
  const words = language === 'en' ? undefined : (await load[language]()).words
  if (wanted === language) sayIn(language, words, conventionsFor(language, systemLocale))
}

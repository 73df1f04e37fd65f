import { directionOf, type Language } from '../../shared/i18n/languages.ts'

/** Says in which language the page is, to screen readers and to the fonts, and which way it runs. */
export function writeIn(language: Language): void {
  const page = document.documentElement
  page.lang = language
  page.dir = directionOf(language)
}

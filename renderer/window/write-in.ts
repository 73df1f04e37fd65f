import type { Language } from '../../shared/i18n/languages.ts'

/** Known to browsers, and not yet to the compiler. */
interface Written {
  getTextInfo?(): { readonly direction: 'ltr' | 'rtl' }
}

/** Says in which language the page is, to screen readers and to the fonts, and which way it runs. */
export function writeIn(language: Language): void {
  const page = document.documentElement
  page.lang = language
  const written: Intl.Locale & Written = new Intl.Locale(language)
  page.dir = written.getTextInfo?.().direction ?? 'ltr'
}

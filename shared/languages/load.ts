/** Where the words of each language are. They are read when somebody wants that language, and not before. */
import type { Language } from '../i18n/languages.ts'
import type { Words } from '../i18n/translate.ts'

/** A language whose words are not part of the program itself. */
export type Translated = Exclude<Language, 'en'>

/** Every word of a language. */
export const load: Readonly<Record<Translated, () => Promise<{ readonly words: Words }>>> = {
  ar: () => import('../i18n/ar/index.ts'),
  de: () => import('../i18n/de/index.ts'),
  es: () => import('../i18n/es/index.ts'),
  fr: () => import('../i18n/fr/index.ts'),
  it: () => import('../i18n/it/index.ts'),
  ja: () => import('../i18n/ja/index.ts'),
  ko: () => import('../i18n/ko/index.ts'),
  nl: () => import('../i18n/nl/index.ts'),
  pl: () => import('../i18n/pl/index.ts'),
  'pt-BR': () => import('../i18n/pt-BR/index.ts'),
  'zh-Hans': () => import('../i18n/zh-Hans/index.ts'),
}

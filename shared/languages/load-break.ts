/** Where the words of a break are, for each language: all that its page has to wait for. */
import type { Words } from '../i18n/translate.ts'
import type { Translated } from './load.ts'

/** The words of a break in a language. */
export const loadBreak: Readonly<Record<Translated, () => Promise<{ readonly default: Words }>>> = {
  ar: () => import('../i18n/ar/break.json', { with: { type: 'json' } }),
  de: () => import('../i18n/de/break.json', { with: { type: 'json' } }),
  es: () => import('../i18n/es/break.json', { with: { type: 'json' } }),
  fr: () => import('../i18n/fr/break.json', { with: { type: 'json' } }),
  it: () => import('../i18n/it/break.json', { with: { type: 'json' } }),
  ja: () => import('../i18n/ja/break.json', { with: { type: 'json' } }),
  ko: () => import('../i18n/ko/break.json', { with: { type: 'json' } }),
  nl: () => import('../i18n/nl/break.json', { with: { type: 'json' } }),
  pl: () => import('../i18n/pl/break.json', { with: { type: 'json' } }),
  'pt-BR': () => import('../i18n/pt-BR/break.json', { with: { type: 'json' } }),
  'zh-Hans': () => import('../i18n/zh-Hans/break.json', { with: { type: 'json' } }),
}

/** The languages of the application, in the order to choose from; each named as its speakers name it. */
export const languages = [
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'ar', name: 'العربية', direction: 'rtl' },
  { tag: 'de', name: 'Deutsch', direction: 'ltr' },
  { tag: 'es', name: 'Español', direction: 'ltr' },
  { tag: 'fr', name: 'Français', direction: 'ltr' },
  { tag: 'it', name: 'Italiano', direction: 'ltr' },
  { tag: 'nl', name: 'Nederlands', direction: 'ltr' },
  { tag: 'pl', name: 'Polski', direction: 'ltr' },
  { tag: 'pt-BR', name: 'Português (Brasil)', direction: 'ltr' },
  { tag: 'ja', name: '日本語', direction: 'ltr' },
  { tag: 'ko', name: '한국어', direction: 'ltr' },
  { tag: 'zh-Hans', name: '简体中文', direction: 'ltr' },
] as const

/** A language, by its BCP 47 tag. */
export type Language = (typeof languages)[number]['tag']

/** The tags, for a choice. */
export const languageTags = /* @__PURE__ */ languages.map(({ tag }) => tag) as readonly Language[]

/** Whether the application speaks it. */
export function isLanguage(tag: unknown): tag is Language {
  return languageTags.some((known) => known === tag)
}

/** Which way it is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return languages.find(({ tag }) => tag === language)?.direction ?? 'ltr'
}

/**
 * The first of the languages a person reads that the application speaks; English when there is none. Regions do not
 * matter (Austrian is German), scripts do (who reads Chinese in traditional characters is not given simplified ones).
 *
 * @param preferred BCP 47 tags, the best first, as a system tells them; what is none is passed over
 */
export function bestLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = languageTags.find((known) => isSame(tag, known))
    if (found) return found
  }
  return 'en'
}

/** Whether two tags mean the same language in the same script, whatever the region; what is no tag means nothing. */
export function isSame(one: string, other: string): boolean {
  const meant = spelledOut(one)
  return meant !== null && meant === spelledOut(other)
}

/** "zh-Hans" for "zh-CN" and "zh"; null for what is no tag. */
function spelledOut(tag: string): string | null {
  try {
    const { language, script = '' } = new Intl.Locale(tag.replaceAll('_', '-')).maximize()
    return `${language}-${script}`
  } catch {
    return null
  }
}

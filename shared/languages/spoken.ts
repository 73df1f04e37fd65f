import { en as ofBreak } from '../i18n/en/break.ts'
import type { Language } from '../i18n/languages.ts'
import { spokenLanguage, spokenWords, t, type Words } from '../i18n/translate.ts'

/** What a window is told of the language: it has no words of its own but the English ones. */
export interface Spoken {
  readonly language: Language
  /** Undefined for English. */
  readonly words: Words | undefined
  /** What `Intl` writes dates and numbers by. */
  readonly locale: string
}

/** What everything is said in. */
export function spoken(): Spoken {
  const language = spokenLanguage()
  return { language, words: language === 'en' ? undefined : spokenWords(), locale: t('time.locale') }
}

/** The same for the page of a break, which must not wait for words that it never says. */
export function spokenInBreak(): Spoken {
  const { language, words, locale } = spoken()
  return { language, locale, words: words && Object.fromEntries(roomsOfBreak.map((room) => [room, words[room]])) }
}

/** The rooms of the catalogue, and what is written in English elsewhere: `break.json` of every language has these. */
const roomsOfBreak = [...Object.keys(ofBreak), 'safety', 'phases']

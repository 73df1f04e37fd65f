import type { TFunction } from 'i18next'
import { en } from './en/index.ts'
import type { Language } from './languages.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'nape'
    resources: { nape: typeof en }
  }
}

/*
 * The catalogue is written the way i18next reads it, and its types check every key. What the catalogue needs of it at run
 * time is these few lines; the rest would be a quarter of the page that a break waits for. A test holds them to what
 * i18next itself says.
 */

/** Words by their names, in groups, groups of groups and lists. */
export interface Words {
  readonly [name: string]: string | readonly string[] | Words | undefined
}

type Values = Readonly<Record<string, unknown>>

let spoken: { readonly language: Language; readonly words: Words; readonly plurals: Intl.PluralRules } = {
  language: 'en',
  words: en,
  plurals: new Intl.PluralRules('en'),
}

/**
 * From now on everything is said in this language. What was said before stays as it is: a window has to be drawn anew.
 *
 * @param words all that will be asked for; for English the words that are here anyway
 * @param locale what `Intl` writes dates and numbers by, where that is not what the words themselves name
 */
export function useWords(language: Language, words: Words = en, locale?: string | null): void {
  const time = locale ? { ...(words['time'] as Words), locale } : words['time']
  spoken = { language, words: { ...words, time }, plurals: new Intl.PluralRules(language) }
}

/** The language that everything is said in now. */
export function spokenLanguage(): Language {
  return spoken.language
}

/** All the words that there are now. */
export function spokenWords(): Words {
  return spoken.words
}

/** The words for a key such as `overlay.pause`, with `{{name}}` filled in and plurals chosen by `count`. */
export const t = translate as unknown as TFunction

/** What is missing in the catalogue is said by its key, what is missing in the values by its name in braces. */
function translate(key: string, values: Values = {}): string {
  const { count } = values
  const plural = typeof count === 'number' ? sentence(`${key}_${spoken.plurals.select(count)}`) : undefined
  const words = plural ?? sentence(key) ?? key
  return words.replaceAll(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = values[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : placeholder
  })
}

function sentence(key: string): string | undefined {
  const found = find(key.split('.'))
  return typeof found === 'string' ? found : undefined
}

/**
 * What the language of today says for something that is written in English elsewhere, such as in the data of an
 * exercise; that English itself where it says nothing.
 *
 * @param path the names that lead to it, which may hold any sign
 */
export function inSpoken<English>(path: readonly string[], english: English): English {
  return (find(path) as English | undefined) ?? english
}

function find(path: readonly string[]): Words[string] {
  let found: Words[string] = spoken.words
  for (const name of path) found = isGroup(found) && Object.hasOwn(found, name) ? found[name] : undefined
  return found
}

function isGroup(words: Words[string]): words is Words {
  return typeof words === 'object' && !Array.isArray(words)
}

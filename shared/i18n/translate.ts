import type { TFunction } from 'i18next'
import { en } from './en/index.ts'

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

interface Words {
  readonly [name: string]: string | Words | undefined
}

type Values = Readonly<Record<string, unknown>>

const plurals = new Intl.PluralRules('en')

/** The words for a key such as `overlay.pause`, with `{{name}}` filled in and plurals chosen by `count`. */
export const t = translate as unknown as TFunction

/** What is missing in the catalogue is said by its key, what is missing in the values by its name in braces. */
function translate(key: string, values: Values = {}): string {
  const { count } = values
  const plural = typeof count === 'number' ? find(`${key}_${plurals.select(count)}`) : undefined
  const words = plural ?? find(key) ?? key
  return words.replaceAll(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = values[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : placeholder
  })
}

function find(key: string): string | undefined {
  let found: string | Words | undefined = en
  for (const name of key.split('.')) found = typeof found === 'object' ? found[name] : undefined
  return typeof found === 'string' ? found : undefined
}

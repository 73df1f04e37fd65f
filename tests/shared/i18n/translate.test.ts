import { createInstance } from 'i18next'
import { describe, expect, onTestFinished, test } from 'vitest'
import { en } from '../../../shared/i18n/en/index.ts'
import { languageTags } from '../../../shared/i18n/languages.ts'
import { t, useWords } from '../../../shared/i18n/translate.ts'
import { load } from '../../../shared/languages/load.ts'

const i18n = createInstance({
  lng: 'en',
  defaultNS: 'nape',
  resources: { en: { nape: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
})
void i18n.init()

/** Keys are checked where they are written; here they come out of the catalogue. */
const say = (how: unknown, key: string, values: object): string =>
  (how as (key: string, values: object) => string)(key, values)

const keys = (words: object, before = ''): string[] =>
  Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keys(value, `${before}${name}.`) : [`${before}${name}`],
  )

/** Something for every name between braces. */
const valuesOf = (words: string): Record<string, string | number> => {
  const names = [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)
  return Object.fromEntries(names.map((name, i) => [name, i === 0 ? 'two & <3>' : 40 + i]))
}

describe('the words', () => {
  test.each(keys(en))('%s are what i18next makes of them', (key) => {
    const values = valuesOf(say(i18n.t, key, {}) + say(i18n.t, key, { skipInterpolation: true }))
    expect(say(t, key, values)).toBe(say(i18n.t, key, values))
    expect(say(t, key, values)).not.toContain('{{')
  })

  test.each(keys(en).filter((key) => key.endsWith('_other')))('%s come in every number', (key) => {
    const one = key.replace('_other', '')
    for (const count of [0, 1, 2, 5, 11, 21, 1.5]) expect(say(t, one, { count })).toBe(say(i18n.t, one, { count }))
  })

  test('that are not there are said by their key, as in i18next', () => {
    for (const key of ['overlay', 'overlay.nothing', 'nothing.at.all', 'overlay.pause.more', 'toString'])
      expect(say(t, key, {})).toBe(key === 'overlay' ? key : say(i18n.t, key, {}))
  })
})

describe.each(languageTags.filter((tag) => tag !== 'en'))('the words in %s', (language) => {
  test('are what i18next makes of them, in every number', async () => {
    const { words } = await load[language]()
    i18n.addResourceBundle(language, 'nape', words)
    await i18n.changeLanguage(language)
    useWords(language, words)
    onTestFinished(async () => {
      useWords('en')
      await i18n.changeLanguage('en')
    })
    for (const key of keys(words).filter((each) => (each.split('.')[0] ?? '') in en)) {
      const values = valuesOf(say(i18n.t, key, { skipInterpolation: true }))
      expect(say(t, key, values), key).toBe(say(i18n.t, key, values))
      if (!key.endsWith('_other')) continue
      const plain = key.replace('_other', '')
      for (const count of [0, 1, 2, 3, 5, 11, 21, 22, 100, 1.5, 1_000_000])
        expect(say(t, plain, { count }), `${key} of ${String(count)}`).toBe(say(i18n.t, plain, { count }))
    }
  })
})

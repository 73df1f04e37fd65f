import { describe, expect, test } from 'vitest'
import { checkWords } from '../../build/words/check.ts'
import { hasToCount, wrongTypography } from '../../build/words/typography.ts'
import { unusedKeys } from '../../build/words/used-keys.ts'
import type { Language } from '../../shared/i18n/languages.ts'

test('the words of all languages are whole, and every one is asked for', () => {
  expect(checkWords()).toEqual([])
})

describe('a key is asked for', () => {
  const unused = (text: string) =>
    unusedKeys(['tray.quit', 'settings.day.mon', 'settings.day.mon.more', 'insights.breaks_one'], [text])

  test('by its name, wherever that stands', () => {
    expect(unused("t(paused ? 'tray.quit' : 'tray.other')")).not.toContain('tray.quit')
  })

  test('by a name with a part that only the running program knows', () => {
    expect(unused('t(`settings.day.${weekday}`)')).toEqual([
      'tray.quit',
      'settings.day.mon.more',
      'insights.breaks_one',
    ])
    expect(unused('t(`settings.${open ? `day` : `week`}.mon`)')).not.toContain('settings.day.mon')
  })

  test('in all its plural forms, by the name before them', () => {
    expect(unused("t('insights.breaks', { count })")).not.toContain('insights.breaks_one')
  })

  test('by nothing else', () => {
    expect(unused('// tray.quit ends it')).toContain('tray.quit')
  })
})

describe('words are badly set where', () => {
  const wrong = (language: Language, ...texts: readonly string[]) =>
    texts.filter((text) => wrongTypography(language, text).length > 0)

  test('a line may break between a number and its unit', () => {
    const torn = ['{{minutes}} min', 'in 5 h', 'halten: {{count}} s.']
    expect(wrong('de', ...torn)).toEqual(torn)
    expect(wrong('zh-Hans', '{{minutes}} 分钟后')).toHaveLength(1)
    expect(wrong('de', 'in {{minutes}}\u00a0min', '{{count}} minder', '3 sind genug', 'um 9 {{day}}')).toEqual([])
  })

  test('a Polish line may end with a single letter', () => {
    expect(wrong('pl', 'ból w karku', 'W domu', 'ręce i w\u00a0górę')).toHaveLength(3)
    expect(wrong('pl', 'ból w\u00a0karku', 'ręce i\u00a0w\u00a0górę', 'obu rąk')).toEqual([])
    expect(wrong('it', 'da lato a lato')).toEqual([])
  })

  test('three dots stand for one sign, or a full-width sign has a space behind it', () => {
    expect(wrong('fr', 'Rechercher...')).toHaveLength(1)
    expect(wrong('ja', '目安： 1日')).toHaveLength(1)
  })
})

test('a text that counts something by its name has plural forms', () => {
  expect(hasToCount('about', 'in the last {{count}} weeks')).toBe(true)
  expect(hasToCount('about_other', 'in the last {{count}} weeks')).toBe(false)
  expect(hasToCount('minutes', '{{count}} min')).toBe(false)
})

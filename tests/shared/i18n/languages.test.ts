import { describe, expect, test } from 'vitest'
import { bestLanguage, directionOf, isLanguage, isSame, languages } from '../../../shared/i18n/languages.ts'

describe('the language for somebody who prefers', () => {
  test.each([
    [['de-AT', 'en-US'], 'de'],
    [['pt-PT'], 'pt-BR'],
    [['zh-CN'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['sv-SE', 'pl-PL', 'de'], 'pl'],
    [['ar-EG'], 'ar'],
    [['en-GB', 'de'], 'en'],
    [['pl_PL'], 'pl'],
  ] as const)('%j is %s', (preferred, language) => {
    expect(bestLanguage(preferred)).toBe(language)
  })

  test('none that it speaks, or none at all, is English', () => {
    for (const preferred of [[], ['sv'], ['zh-TW'], [''], ['C', 'no tag at all', '🦒']])
      expect(bestLanguage(preferred)).toBe('en')
  })
})

test('there are twelve, and only Arabic runs from right to left', () => {
  expect(languages).toHaveLength(12)
  expect(languages.filter(({ tag }) => directionOf(tag) === 'rtl').map(({ tag }) => tag)).toEqual(['ar'])
})

test('only their own tags are languages', () => {
  expect(isLanguage('de')).toBe(true)
  for (const other of ['DE', 'de-DE', 'system', '', null, undefined, 12, {}]) expect(isLanguage(other)).toBe(false)
})

test('a region makes no other language, a script does, and what is no tag is like nothing', () => {
  expect(isSame('es-MX', 'es')).toBe(true)
  expect(isSame('zh-HK', 'zh-Hans')).toBe(false)
  expect(isSame('', '')).toBe(false)
})

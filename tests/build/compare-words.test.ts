import { describe, expect, test } from 'vitest'
import { compareWords, type Written } from '../../build/words/compare.ts'

const english = {
  hello: 'Hello, {{name}}.',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  cues: ['Sit tall.', 'Lift your {left|right} knee.'],
  deep: { bare: 'Sit.' },
}

const german = {
  hello: 'Hallo, {{name}}.',
  days_one: '{{count}} Tag',
  days_other: '{{count}} Tage',
  cues: ['Sitz aufrecht.', 'Hebe das {linke|rechte} Knie.'],
  deep: { bare: 'Sitz.' },
}

const wrongIn = (words: Written, language = 'de') =>
  compareWords(language, english, words).map(({ path, sentence }) => `${path}: ${sentence}`)

test('words that are whole have nothing wrong', () => {
  expect(wrongIn(german)).toEqual([])
})

describe('words are wrong where', () => {
  test('one is missing, empty or too many', () => {
    const { hello: _gone, ...others } = german
    expect(wrongIn({ ...others, deep: { bare: ' ', more: 'Mehr.' } })).toEqual([
      'hello: It is missing.',
      'deep.bare: It is empty, or has spaces at its ends.',
      'deep.more: There is no such text in English.',
    ])
  })

  test('a text, a list or a group is something else', () => {
    expect(wrongIn({ ...german, hello: ['Hallo, {{name}}.'], cues: ['Eins.'], deep: 'Sitz.' })).toEqual([
      'hello: It has to be a text.',
      'cues: It has to be a list of 2.',
      'deep: It has to be a group.',
    ])
  })

  test('a placeholder is lost or was not there', () => {
    expect(wrongIn({ ...german, hello: 'Hallo, {{Name}}.', deep: { bare: 'Sitz {{count}}.' } })).toEqual([
      'hello: It has to have {{name}}, and has {{Name}}.',
      'deep.bare: It has to have no placeholder, and has {{count}}.',
    ])
  })

  test('a side is not named, not whole, or named for no reason', () => {
    expect(wrongIn({ ...german, cues: ['Sitz {links|rechts}.', 'Hebe ein Knie.'] })).toEqual([
      'cues.0: It names a side, and the English does not.',
      'cues.1: It names no side, and the English does.',
    ])
    expect(wrongIn({ ...german, cues: ['Sitz.', 'Hebe das {linke} Knie.'] })).toEqual([
      'cues.1: {linke} has to be {words for the left|words for the right}.',
    ])
  })

  test('there is markup', () => {
    expect(wrongIn({ ...german, deep: { bare: '<b>Sitz.</b>' } })).toEqual(['deep.bare: There is no place for markup.'])
  })
})

describe('plural forms are those of the language', () => {
  const { days_one: one, days_other: other, ...rest } = german

  test('in Polish four, in Japanese one', () => {
    expect(wrongIn(german, 'pl')).toEqual(['days_few: It is missing.', 'days_many: It is missing.'])
    expect(wrongIn(german, 'ja')).toEqual(['days_one: There is no such text in English.'])
    expect(wrongIn({ ...rest, days_other: other }, 'ja')).toEqual([])
  })

  test('and only those for none, one and two may do without the number', () => {
    expect(wrongIn({ ...rest, days_one: 'ein Tag', days_other: other })).toEqual([])
    expect(wrongIn({ ...rest, days_one: one, days_other: 'viele Tage' })).toEqual([
      'days_other: It has to have {{count}}, and has none.',
    ])
  })
})

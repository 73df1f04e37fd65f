import { expect, test } from 'vitest'
import { fromSide, mirroredWords, onSide } from '../../../shared/i18n/side-words.ts'

const german = 'Lege die {rechte|linke} Hand auf das {linke|rechte} Knie.'

test('words for either side are said for one, bent as the language needs', () => {
  expect(onSide(german, 'left')).toBe('Lege die rechte Hand auf das linke Knie.')
  expect(onSide(german, 'right')).toBe('Lege die linke Hand auf das rechte Knie.')
})

test('where there is no side they are said as they are written', () => {
  expect(onSide('Turn {left|right}.', null)).toBe('Turn left.')
  expect(onSide('Sit tall.', 'right')).toBe('Sit tall.')
})

test('other braces are left alone', () => {
  for (const words of ['{side}', '{a|b|c}', '{ "exercise": … }', '{', '|']) expect(onSide(words, 'right')).toBe(words)
})

test('the mirror image says the other side, and twice mirrored is itself', () => {
  expect(onSide(mirroredWords(german), 'left')).toBe(onSide(german, 'right'))
  expect(mirroredWords(mirroredWords(german))).toBe(german)
})

test('what is said of one side knows what its mirror image says', () => {
  const words = fromSide('right', (side) => `Turn to the ${side}.`)
  expect(onSide(words, null)).toBe('Turn to the right.')
  expect(onSide(mirroredWords(words), null)).toBe('Turn to the left.')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, shown } from '../../../shared/own-routines/clean-text.ts'

test.each([
  ['characters that turn a line', 'Neck \u202Etuo em tel\u202C \u2066x\u2069', 'Neck tuo em tel x'],
  ['controls and line ends', 'one\u0000\u0007\ntwo\r\n\tthree\u2028four', 'one two three four'],
  ['what nobody sees', '\uFEFFa\u200Bb\u00ADc\u{E0041}\u{F0000}', 'abc'],
  ['halves of characters', 'a\uD800b\uDC00c', 'abc'],
  ['piled up marks', `a${'\u0335'.repeat(200)}b`, `a${'\u0335'.repeat(4)}b`],
])('%s are taken out', (_name, text, clean) => {
  expect(cleanText(text)).toBe(clean)
})

test('letters are composed', () => {
  expect(cleanText('Ru\u0308cken')).toBe('Rücken')
})

test('scripts and emoji stay what they are', () => {
  for (const text of ['می‌خواهم', '電話の後', 'शक्‍ति', '👩‍💻 זמן לזוז', 'ข้อที่ปวด']) expect(cleanText(text)).toBe(text)
})

test('clean text stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const clean = cleanText(text)
      expect(cleanText(clean)).toBe(clean)
      expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u)
    }),
    { numRuns: 2_000 },
  )
})

test('a name in a sentence is short', () => {
  expect(shown('x'.repeat(1_000))).toBe(`${'x'.repeat(40)}…`)
})

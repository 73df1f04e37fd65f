import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proofread } from '../../../shared/own-routines/proofread.ts'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('what is JSON passes', () => {
  fc.assert(fc.property(fc.json(), (text) => proofread(text, 100) === null))
})

test('what is nearly JSON passes exactly when it can be parsed', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '1',
    '-0',
    '1e309',
    '01',
    '+1',
    '.5',
    '1.',
    'true',
    'nul',
    'NaN',
    ' ',
    '\n',
    '"\\u00e9"',
    '"\\x"',
    '"\t"',
    '"',
    '\\',
    "'a'",
    '//',
    '\u00A0',
    '\uFEFF',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const text = pieces.join('')
      const found = proofread(text, 100)
      if (found?.includes('twice')) return
      expect(found === null, text).toBe(isJson(text))
    }),
    { numRuns: 20_000 },
  )
})

test('a mistake anywhere in a file is found there', () => {
  const text = JSON.stringify({ a: [1, { b: 'two' }], c: null }, null, 2)
  for (let at = 0; at < text.length; at += 1) {
    const broken = `${text.slice(0, at)}\u0001${text.slice(at)}`
    const line = String(text.slice(0, at).split('\n').length)
    expect(proofread(broken, 8), String(at)).toMatch(new RegExp(`^Line ${line} is not written as JSON`))
  }
})

describe('what JSON allows and a routine does not', () => {
  test('a name that is there twice is named with its line, also under another spelling', () => {
    expect(proofread('{\n"title": "a",\n"\\u0074itle": "b"}', 8)).toBe(
      'Line 3: “title” is there twice. Keep one of them.',
    )
  })

  test('brackets that are too deep', () => {
    expect(proofread('[[1]]', 2)).toBeNull()
    expect(proofread('[\n[[1]]]', 2)).toMatch(/^Line 2 has too many brackets/)
    expect(proofread('['.repeat(60_000), 8)).toMatch(/^Line 1 has too many brackets/)
  })
})

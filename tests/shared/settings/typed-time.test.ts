import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quarterBeside, typedTime } from '../../../shared/settings/typed-time.ts'
import { isLocalTime } from '../../../shared/time/local-time.ts'

test.each([
  ['9', '09:00'],
  ['09', '09:00'],
  ['17', '17:00'],
  ['930', '09:30'],
  ['1730', '17:30'],
  ['9:30', '09:30'],
  ['9.30', '09:30'],
  ['9h30', '09:30'],
  ['9h', '09:00'],
  [' 21:05 ', '21:05'],
  ['24', '24:00'],
  ['0', '00:00'],
  ['9 am', '09:00'],
  ['9:30PM', '21:30'],
  ['12 am', '00:00'],
  ['12 p.m.', '12:00'],
  ['٩:٣٠', '09:30'],
  ['۱۷', '17:00'],
  ['９：３０', '09:30'],
])('%j means %s', (text, time) => {
  expect(typedTime(text)).toBe(time)
})

test.each(['', 'noon', '25', '24:30', '9:60', '9:5', '13 pm', '0 am', '12345', '-9', '9:30:00', '९'])(
  '%j is no time',
  (text) => {
    expect(typedTime(text)).toBeNull()
  },
)

test.each([
  ['09:00', 1, '09:15'],
  ['09:00', -1, '08:45'],
  ['09:07', 1, '09:15'],
  ['09:07', -1, '09:00'],
  ['23:50', 1, '00:00'],
  ['00:00', -1, '23:45'],
  ['24:00', -1, '23:45'],
  ['24:00', 1, '00:15'],
  ['nine', 1, null],
] as const)('from %s by %i comes %s', (time, direction, next) => {
  expect(quarterBeside(time, direction)).toBe(next)
})

test('whatever is typed, it is a time or nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const time = typedTime(text)
      expect(time === null || isLocalTime(time)).toBe(true)
    }),
  )
})

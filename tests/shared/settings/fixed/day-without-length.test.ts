/** A day from 24:00 to 24:00 was taken for a whole one, for the start of a day is called 00:00. */
import { expect, test } from 'vitest'
import { weekOf, withStarts, type OfficeHours } from '../../../../shared/settings/office-hours.ts'

const day = (start: string, end: string): OfficeHours => ({ days: ['thu'], start, end, lunch: null })
const noHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }

test.each([
  ['00:00', '00:00'],
  ['24:00', '24:00'],
  ['24:00', '00:00'],
  ['09:00', '09:00'],
])('from %s to %s has no length, also once it was put as it is saved', (start, end) => {
  expect(weekOf(day(start, end))).toBe('length')
  expect(weekOf(withStarts(day(start, end)))).toBe('length')
})

test('from 00:00 to 24:00 is a whole day', () => {
  expect(weekOf(withStarts(day('00:00', '24:00')))).toEqual({ ...noHours, thu: [['00:00', '24:00']] })
})

test('a start of 24:00 is the first minute of a day as soon as its end is another', () => {
  const other = withStarts({ ...withStarts(day('24:00', '24:00')), end: '06:00' })
  expect(weekOf(other)).toEqual({ ...noHours, thu: [['00:00', '06:00']] })
})

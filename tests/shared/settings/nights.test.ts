import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergedSpans } from '../../../shared/settings/day-ranges.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { sameShift, withDayCopied } from '../../../shared/settings/edit-hours.ts'
import { eachDay, partsOf, shiftOf, weekOfShifts } from '../../../shared/settings/nights.ts'
import { weekdays, type TimeRange } from '../../../shared/time/work-hours.ts'
import { arbitrarySettings } from './arbitrary-settings.ts'

const evening = ['22:00', '02:00'] as const
const morning = ['02:30', '06:00'] as const
const office = ['09:00', '17:00'] as const
const noHours = eachDay((): readonly TimeRange[] => [])

describe('the rest of a night', () => {
  test('is what goes on after a pause in it', () => {
    expect(partsOf([evening], [morning, office, evening])).toEqual({ rest: [morning], own: [office, evening] })
  })

  test('goes on after a pause at midnight, and after several', () => {
    const parts = [
      ['00:30', '03:00'],
      ['04:00', '07:00'],
    ] as const
    expect(partsOf([['20:00', '24:00']], parts)).toEqual({ rest: parts, own: [] })
  })

  test.each([
    ['a day without a night before', [office], [morning]],
    ['hours more than two after the night', [['22:00', '00:15']], [morning]],
    ['hours that go on into the afternoon', [evening], [['03:00', '12:01']]],
    ['hours that cross another midnight', [evening], [['03:00', '02:00']]],
  ] as const)('is not %s', (_name, before, ranges) => {
    expect(partsOf(before, ranges)).toEqual({ rest: [], own: ranges })
  })
})

describe('a night in two parts', () => {
  const night = { ...noHours, thu: [evening], fri: [morning] }

  test('is copied whole', () => {
    const { week } = withDayCopied({ week: night, exceptions: {} }, 'thu', ['fri', 'sat'])
    expect(week).toEqual({
      ...noHours,
      thu: [evening],
      fri: [morning, evening],
      sat: [morning, evening],
      sun: [morning],
    })
    expect(sameShift(week, 'thu', 'fri')).toBe(true)
    expect(sameShift(week, 'thu', 'sun')).toBe(false)
  })

  test('copied from Sunday ends on Monday', () => {
    const { week } = withDayCopied({ week: { ...noHours, sun: [evening], mon: [morning] }, exceptions: {} }, 'sun', [
      'sat',
    ])
    expect(week).toEqual({ ...noHours, sat: [evening], sun: [morning, evening], mon: [morning] })
  })

  test('gives way whole to another day that is copied', () => {
    const { week } = withDayCopied({ week: { ...night, mon: [office] }, exceptions: {} }, 'mon', ['thu'])
    expect(week).toEqual({ ...noHours, mon: [office], thu: [office] })
  })
})

test('A week that is taken apart into shifts and put together again is the same week', () => {
  fc.assert(
    fc.property(arbitrarySettings, ({ hours: { week } }) => {
      const again = weekOfShifts(eachDay((day) => shiftOf(week, day)))
      for (const day of weekdays) expect(mergedSpans(again[day])).toEqual(mergedSpans(week[day]))
    }),
  )
})

test('A usual week is told nothing of nights', () => {
  const { week } = defaultSettings.hours
  for (const day of weekdays) expect(shiftOf(week, day)).toEqual({ own: week[day], rest: [] })
})

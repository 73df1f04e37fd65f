import { describe, expect, test } from 'vitest'
import { localDay, instantOf, minutesOnWall } from '../../../shared/time/calendar.ts'
import { clockChangeOn } from '../../../shared/time/clock-change.ts'
import { monthsAfter } from '../../../shared/time/local-date.ts'
import { startOfMonth, startOfWeek, weekdaysFrom, weeksOfMonth } from '../../../shared/time/month.ts'

describe('a month', () => {
  test('is whole weeks from the first day of the week on', () => {
    const weeks = weeksOfMonth('2026-11-21', 'mon')
    expect(weeks.map((week) => [week[0], week[6]])).toEqual([
      ['2026-10-26', '2026-11-01'],
      ['2026-11-02', '2026-11-08'],
      ['2026-11-09', '2026-11-15'],
      ['2026-11-16', '2026-11-22'],
      ['2026-11-23', '2026-11-29'],
      ['2026-11-30', '2026-12-06'],
    ])
    expect(weeksOfMonth('2026-11-21', 'sun')[0]?.[0]).toBe('2026-11-01')
    expect(weeksOfMonth('2027-02-10', 'mon')).toHaveLength(4)
  })

  test('starts with its first date, a week with its first day', () => {
    expect(startOfMonth('2026-11-21')).toBe('2026-11-01')
    expect(startOfWeek('2026-11-21', 'mon')).toBe('2026-11-16')
    expect(startOfWeek('2026-11-22', 'sun')).toBe('2026-11-22')
    expect(weekdaysFrom('sat')).toEqual(['sat', 'sun', 'mon', 'tue', 'wed', 'thu', 'fri'])
  })

  test('later has the same day, or its last', () => {
    expect(monthsAfter('2026-11-21', 2)).toBe('2027-01-21')
    expect(monthsAfter('2026-10-31', 1)).toBe('2026-11-30')
    expect(monthsAfter('2026-03-31', -1)).toBe('2026-02-28')
  })
})

describe('a change of the clock', () => {
  const changeOn = (zone: string, date: string) => clockChangeOn(zone, localDay(zone, instantOf(zone, date, 720)))

  test.each([
    ['Europe/Berlin', '2027-03-28', { from: 120, to: 180 }],
    ['Europe/Berlin', '2026-10-25', { from: 180, to: 120 }],
    ['America/Santiago', '2026-09-06', { from: 0, to: 60 }],
    ['Australia/Lord_Howe', '2026-10-04', { from: 120, to: 150 }],
  ])('in %s on %s', (zone, date, change) => {
    expect(changeOn(zone, date)).toMatchObject(change)
  })

  test('is not on other days', () => {
    expect(changeOn('Europe/Berlin', '2027-03-27')).toBeNull()
    expect(changeOn('Europe/Berlin', '2027-03-29')).toBeNull()
    expect(changeOn('UTC', '2027-03-28')).toBeNull()
  })
})

test('The clock on the wall is read in minutes', () => {
  expect(minutesOnWall('Europe/Berlin', instantOf('Europe/Berlin', '2026-11-21', 754))).toBe(754)
})

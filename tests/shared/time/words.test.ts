import { describe, expect, it } from 'vitest'
import { hour, minute } from '../../../shared/time/moment.ts'
import { clockTime, fromNow, isSameDay, lengthInWords, timeOfDay } from '../../../shared/time/words.ts'
import { at } from './some-hours.ts'

describe('how far off something is', () => {
  it.each([
    [0, 'in less than a minute'],
    [minute - 1, 'in less than a minute'],
    [minute, 'in 1\u00a0min'],
    [11 * minute + 1, 'in 12\u00a0min'],
    [59 * minute, 'in 59\u00a0min'],
    [59 * minute + 1, 'in 1\u00a0h'],
    [65 * minute, 'in 1\u00a0h 5\u00a0min'],
    [48 * hour, 'in 48\u00a0h'],
  ])('%d ms is "%s"', (length, words) => {
    expect(fromNow(length)).toBe(words)
  })
})

describe('how long something takes', () => {
  it.each([
    [0, '0\u00a0s'],
    [25_499, '25\u00a0s'],
    [2 * minute, '2\u00a0min'],
    [2 * minute + 30_000, '2\u00a0min 30\u00a0s'],
    [hour, '60\u00a0min'],
  ])('%d ms is "%s"', (length, words) => {
    expect(lengthInWords(length)).toBe(words)
  })
})

describe('a clock time', () => {
  it('is what the clock on the wall shows', () => {
    expect(clockTime(at('2026-11-23T14:30+01:00'), 'Europe/Berlin')).toBe('14:30')
    expect(clockTime(at('2026-11-23T14:30+01:00'), 'America/New_York')).toBe('08:30')
    expect(clockTime(at('2026-11-23T00:05+01:00'), 'Europe/Berlin')).toBe('00:05')
  })

  it('is in UTC where the zone is unknown, and never an error', () => {
    expect(clockTime(at('2026-11-23T14:30Z'), 'Nowhere/Land')).toBe('14:30')
    for (const instant of [NaN, Infinity, -Infinity]) expect(clockTime(instant, 'UTC')).toMatch(/^\d\d:\d\d$/)
  })
})

describe('when something is', () => {
  const now = { wall: at('2026-11-23T22:00+01:00'), zone: 'Europe/Berlin' }

  it.each([
    ['2026-11-23T23:59+01:00', '23:59'],
    ['2026-11-23T08:00+01:00', '08:00'],
    ['2026-11-24T00:00+01:00', 'tomorrow 00:00'],
    ['2026-11-24T23:59+01:00', 'tomorrow 23:59'],
    ['2026-11-25T09:00+01:00', 'Wednesday 09:00'],
    ['2026-11-29T09:00+01:00', 'Sunday 09:00'],
    ['2026-11-30T09:00+01:00', 'Mon 30 Nov 09:00'],
    ['2026-11-22T09:00+01:00', 'Sun 22 Nov 09:00'],
    ['2027-01-04T09:00+01:00', 'Mon, 4 Jan 2027 09:00'],
  ])('%s is "%s"', (instant, words) => {
    expect(timeOfDay(at(instant), now)).toBe(words)
  })

  it('depends on where it is asked', () => {
    expect(timeOfDay(at('2026-11-24T03:00Z'), { ...now, zone: 'America/New_York' })).toBe('22:00')
  })
})

describe('the same day', () => {
  it('is the same local date', () => {
    const now = { wall: at('2026-11-23T22:00+01:00'), zone: 'Europe/Berlin' }
    expect(isSameDay(at('2026-11-23T00:00+01:00'), now)).toBe(true)
    expect(isSameDay(at('2026-11-24T00:00+01:00'), now)).toBe(false)
    expect(isSameDay(at('2026-11-24T00:00+01:00'), { ...now, zone: 'America/New_York' })).toBe(true)
  })
})

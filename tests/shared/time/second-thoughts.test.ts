/** Edges of dates, clocks and zones: each was once a change that no test noticed. */
import { describe, expect, it } from 'vitest'
import { knownZone } from '../../../shared/time/calendar.ts'
import { instantFromLocal } from '../../../shared/time/iso.ts'
import { isLocalDate } from '../../../shared/time/local-date.ts'
import { hour, minute } from '../../../shared/time/moment.ts'
import { nextTimeOfDay, timesBetween } from '../../../shared/time/times-of-day.ts'
import { wallClock } from '../../../shared/time/wall-clock.ts'
import { at } from './some-hours.ts'

const berlin = 'Europe/Berlin'
const day = 24 * hour

describe('a text that holds more than it should', () => {
  it('is no date, even where the calendar could read it', () => {
    expect(['+002026-11-23', '2026-11-23T09:00', '2026-11-23\n'].map(isLocalDate)).toEqual([false, false, false])
  })

  it('is no local time of a date, even where the calendar could read it', () => {
    for (const text of ['+002026-11-23T09:00', '2026-11-23T09:00+01:00', '2026-11-23T09:00[Europe/Berlin]']) {
      expect(instantFromLocal(text, berlin)).toBeNull()
    }
  })

  it('is no zone, even where the calendar could find one in it', () => {
    for (const text of ['2020-01-01T00:00Z', '2020-01-01T00:00+09:00[Asia/Tokyo]']) expect(knownZone(text)).toBe('UTC')
  })

  it('a date that looks right and is none is said to be none', () => {
    expect(isLocalDate('2026-02-30')).toBe(false)
  })
})

describe('the next time of day', () => {
  const ten = at('2026-11-23T10:00+01:00')

  it('is later today, and tomorrow from its own instant on', () => {
    expect(nextTimeOfDay('10:00', berlin, ten - 1)).toBe(ten)
    expect(nextTimeOfDay('10:00', berlin, ten)).toBe(ten + day)
  })

  it('is 23 or 25 hours away when the clock leaps in between', () => {
    const spring = at('2026-03-28T10:00+01:00')
    expect(nextTimeOfDay('10:00', berlin, spring)).toBe(spring + 23 * hour)
    const autumn = at('2026-10-24T10:00+02:00')
    expect(nextTimeOfDay('10:00', berlin, autumn)).toBe(autumn + 25 * hour)
  })

  it('follows the zone', () => {
    expect(nextTimeOfDay('10:00', 'America/New_York', ten)).toBe(at('2026-11-23T10:00-05:00'))
  })

  it('is a day later for a text that is none', () => {
    for (const text of ['', 'noon', '24:00']) expect(nextTimeOfDay(text, berlin, ten)).toBe(ten + day)
  })
})

describe('times of day', () => {
  it('of several days are one for each of them', () => {
    const midnight = at('2026-11-23T00:00+01:00')
    const found = timesBetween(['10:00'], berlin, midnight, midnight + 4 * day)
    expect(found.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'])
  })

  it('are the same in whatever order they are asked for', () => {
    const times = ['00:00', '10:00', '23:30']
    const monday = at('2026-11-23T00:00+01:00')
    for (const after of [0, 4, 1, 2, -3, 0].flatMap((days) => [monday + days * day, monday + days * day - 1])) {
      expect(timesBetween(times, berlin, after, after + 19 * hour)).toEqual(
        timesBetween([...times], berlin, after, after + 19 * hour),
      )
    }
  })

  it('that the clock leaps over late in the evening come after midnight', () => {
    // The last hour of 2025-03-29 was none in Nuuk.
    const midnight = at('2025-03-30T00:00-01:00')
    expect(timesBetween(['23:30'], 'America/Nuuk', midnight, midnight + 19 * hour)).toEqual([
      { date: '2025-03-29', time: '23:30', at: midnight + 30 * minute },
    ])
  })

  it('of a day that never was come with those of the next', () => {
    const times = ['10:00']
    const thursday = at('2011-12-29T12:00-10:00')
    const saturday = at('2011-12-31T00:00+14:00')
    expect(timesBetween(times, 'Pacific/Apia', thursday, thursday + hour)).toEqual([])
    expect(timesBetween(times, 'Pacific/Apia', saturday, saturday + 19 * hour).map(({ date }) => date)).toEqual([
      '2011-12-30',
      '2011-12-31',
    ])
  })
})

describe('a clock on a wall', () => {
  const inBerlin = wallClock(berlin)

  it('shows the hour of centuries that nobody here will see', () => {
    expect(inBerlin(at('1895-06-01T13:59+01:00'))).toEqual({ date: '1895-06-01', hour: 13 })
    expect(inBerlin(at('2300-01-01T00:00+01:00') - 1)).toEqual({ date: '2299-12-31', hour: 23 })
    expect(inBerlin(at('2300-01-01T00:00+01:00'))).toEqual({ date: '2300-01-01', hour: 0 })
  })

  it('shows the same on both sides of where plain arithmetic ends', () => {
    for (const edge of [-25_567 * day, 84_006 * day]) {
      expect(wallClock('UTC')(edge - 1).hour).toBe(23)
      expect(wallClock('UTC')(edge).hour).toBe(0)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { instantOf, knownZone, localDay } from '../../../shared/time/calendar.ts'
import { dateAfter, daysBetween, isLocalDate, weekdayOf } from '../../../shared/time/local-date.ts'
import { isLocalTime, isStartTime, minutesOfDay } from '../../../shared/time/local-time.ts'
import { startOfNextWorkDay } from '../../../shared/time/next-work-day.ts'
import { at, everyDay, week, workdays } from './some-hours.ts'

describe('a local time', () => {
  it('is written HH:MM on a 24-hour clock', () => {
    expect(['00:00', '09:05', '19:59', '23:59', '24:00'].map(minutesOfDay)).toEqual([0, 545, 1199, 1439, 1440])
  })

  it('is nothing else', () => {
    const wrong = [
      '',
      '9:00',
      '09:60',
      '24:01',
      '25:00',
      '0900',
      ' 09:00',
      '09:00 ',
      '09:00\n',
      '٠٩:٠٠',
      '-1:00',
      '09:00:00',
    ]
    expect(wrong.filter(isLocalTime)).toEqual([])
    expect(wrong.map(minutesOfDay)).toEqual(wrong.map(() => null))
  })

  it('can start a range unless it is 24:00', () => {
    expect(['00:00', '23:59', '24:00', 'noon'].filter(isStartTime)).toEqual(['00:00', '23:59'])
  })
})

describe('a local date', () => {
  it('is a day of the calendar', () => {
    expect(['2026-11-23', '2024-02-29', '2011-12-30'].filter(isLocalDate)).toHaveLength(3)
    const wrong = ['2026-02-29', '2026-13-01', '2026-1-1', '20261123', '2026-11-23T09:00', '', 'today', '+02026-11-23']
    expect(wrong.filter(isLocalDate)).toEqual([])
  })

  it('has neighbours across months and years', () => {
    expect(dateAfter('2026-12-31', 1)).toBe('2027-01-01')
    expect(dateAfter('2024-03-01', -1)).toBe('2024-02-29')
    expect(daysBetween('2026-12-31', '2027-01-02')).toBe(2)
    expect(daysBetween('2027-01-02', '2026-12-31')).toBe(-2)
  })

  it('has a weekday', () => {
    expect(['2026-11-23', '2026-11-28', '2026-11-29'].map(weekdayOf)).toEqual(['mon', 'sat', 'sun'])
  })
})

describe('a local day', () => {
  it('runs from midnight to midnight', () => {
    const day = { date: '2026-11-23', start: at('2026-11-23T00:00+01:00'), end: at('2026-11-24T00:00+01:00') }
    expect(localDay('Europe/Berlin', day.start)).toEqual(day)
    expect(localDay('Europe/Berlin', day.end - 1)).toEqual(day)
    expect(localDay('Europe/Berlin', day.end).date).toBe('2026-11-24')
    expect(localDay('Europe/Berlin', day.start - 1).date).toBe('2026-11-22')
  })

  it('is 23 or 25 hours long when the clock leaps', () => {
    const hoursOf = ({ start, end }: { start: number; end: number }) => (end - start) / 3_600_000
    expect(hoursOf(localDay('Europe/Berlin', at('2026-03-29T12:00+02:00')))).toBe(23)
    expect(hoursOf(localDay('Europe/Berlin', at('2026-10-25T12:00+01:00')))).toBe(25)
  })

  it('starts at one where the clock leaps over midnight', () => {
    const day = localDay('Africa/Cairo', at('2026-04-24T12:00+03:00'))
    expect(day.start).toBe(at('2026-04-24T01:00+03:00'))
    expect(localDay('Africa/Cairo', day.start - 1).end).toBe(day.start)
  })

  it('is followed by the day after next in Apia in 2011', () => {
    const thursday = localDay('Pacific/Apia', at('2011-12-29T12:00-10:00'))
    expect(thursday.end).toBe(at('2011-12-31T00:00+14:00'))
    expect(localDay('Pacific/Apia', thursday.end).date).toBe('2011-12-31')
  })

  it('is there for any instant and any zone', () => {
    for (const instant of [NaN, Infinity, -Infinity, 8.64e15, -8.64e15, 1e300]) {
      const { start, end } = localDay('Europe/Berlin', instant)
      expect(start).toBeLessThan(end)
    }
    expect(localDay('Nowhere/Land', at('2026-11-23T00:30Z'))).toEqual(localDay('UTC', at('2026-11-23T00:30Z')))
  })
})

describe('a zone', () => {
  it('that the computer knows is itself, any other is UTC', () => {
    expect(['Europe/Berlin', 'UTC', '+05:30'].map(knownZone)).toEqual(['Europe/Berlin', 'UTC', '+05:30'])
    expect(['', 'Nowhere/Land', 'Local', '../etc', '+99:00', 'Europe/Berlin\n'].map(knownZone)).toEqual(
      Array.from({ length: 6 }, () => 'UTC'),
    )
  })
})

describe('an instant of a clock time', () => {
  it('can be the end of a day', () => {
    expect(instantOf('Europe/Berlin', '2026-12-31', 1440)).toBe(at('2027-01-01T00:00+01:00'))
  })
})

describe('the start of the next work day', () => {
  it('is tomorrow, or after the weekend', () => {
    const hours = workdays([
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ])
    expect(startOfNextWorkDay(hours, 'UTC', at('2026-11-23T10:00Z'))).toBe(at('2026-11-24T09:00Z'))
    expect(startOfNextWorkDay(hours, 'UTC', at('2026-11-27T08:00Z'))).toBe(at('2026-11-30T09:00Z'))
  })

  it('is the next evening for somebody in the night shift', () => {
    const nights = everyDay([['22:00', '06:00']])
    expect(startOfNextWorkDay(nights, 'UTC', at('2026-11-23T23:00Z'))).toBe(at('2026-11-24T22:00Z'))
    expect(startOfNextWorkDay(nights, 'UTC', at('2026-11-24T01:00Z'))).toBe(at('2026-11-25T22:00Z'))
  })

  it('is midnight for work around the clock, for work that starts then, and without any work to come', () => {
    for (const hours of [everyDay([['00:00', '24:00']]), everyDay([['00:00', '08:00']]), week({})]) {
      expect(startOfNextWorkDay(hours, 'UTC', at('2026-11-23T23:00Z'))).toBe(at('2026-11-24T00:00Z'))
    }
  })
})

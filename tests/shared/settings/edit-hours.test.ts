import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { rangesOf, sameRanges, withDayCopied, withGap, withRanges } from '../../../shared/settings/edit-hours.ts'
import { withUsualHours } from '../../../shared/settings/special-days.ts'

const { hours } = defaultSettings
const thursday = { weekday: 'thu' } as const
const christmas = { dates: ['2026-12-24'] } as const
const night = [['22:00', '06:00']] as const

describe('the ranges of a place', () => {
  test('are replaced on a weekday and on a date, and the rest stays', () => {
    const changed = withRanges(withRanges(hours, thursday, night), christmas, [])
    expect(rangesOf(changed, thursday)).toEqual(night)
    expect(changed).toEqual({ week: { ...hours.week, thu: night }, exceptions: { '2026-12-24': [] } })
  })

  test('are usual again when the date is taken out', () => {
    const changed = withRanges(withRanges(hours, christmas, []), { dates: ['2026-12-31'] }, night)
    expect(withUsualHours(changed, ['2026-12-24']).exceptions).toEqual({ '2026-12-31': night })
  })

  test('are copied to other days', () => {
    const changed = withDayCopied(withRanges(hours, thursday, night), 'thu', ['fri', 'sat'])
    expect(changed.week).toEqual({ ...hours.week, thu: night, fri: night, sat: night })
  })

  test('are compared as they are written', () => {
    expect(sameRanges(hours.week.mon, hours.week.tue)).toBe(true)
    expect(sameRanges(hours.week.mon, [['09:00', '12:30']])).toBe(false)
    expect(sameRanges([['09:00', '12:30']], [['09:00', '12:31']])).toBe(false)
  })
})

describe('a gap', () => {
  test('splits a day shift in its place', () => {
    const day = withRanges(hours, thursday, [
      ['06:00', '08:00'],
      ['09:00', '17:30'],
      ['19:00', '20:00'],
    ])
    expect(withGap(day, thursday, 1)).toEqual({
      hours: withRanges(hours, thursday, [
        ['06:00', '08:00'],
        ['09:00', '12:30'],
        ['13:15', '17:30'],
        ['19:00', '20:00'],
      ]),
      movedTo: null,
    })
  })

  test('in a night writes the rest on the next day, so that no hour moves to another morning', () => {
    const nights = withDayCopied(withRanges(hours, thursday, night), 'thu', ['fri', 'sun'])
    expect(withGap(nights, thursday, 0)).toEqual({
      hours: {
        ...nights,
        week: {
          ...nights.week,
          thu: [['22:00', '01:45']],
          fri: [
            ['02:30', '06:00'],
            ['22:00', '06:00'],
          ],
        },
      },
      movedTo: 'fri',
    })
    expect(withGap(nights, { weekday: 'sun' }, 0)?.movedTo).toBe('mon')
  })

  test('is not offered where it cannot be written', () => {
    expect(withGap(withRanges(hours, christmas, night), christmas, 0)).toBeNull()
    expect(withGap(withRanges(hours, thursday, [['09:00', '10:00']]), thursday, 0)).toBeNull()
    expect(withGap(hours, thursday, 7)).toBeNull()
    const full = Array.from({ length: 12 }, () => ['09:00', '17:30'] as const)
    expect(withGap(withRanges(hours, thursday, full), thursday, 0)).toBeNull()
    expect(withGap(withRanges(withRanges(hours, thursday, night), { weekday: 'fri' }, full), thursday, 0)).toBeNull()
  })
})

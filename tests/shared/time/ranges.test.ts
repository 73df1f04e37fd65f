import { describe, expect, it } from 'vitest'
import { nextRange, nextStart, rangeAt, rangesBetween } from '../../../shared/time/ranges.ts'
import { at, everyDay, inUtc, week, workdays } from './some-hours.ts'

const utc = 'UTC'
const day = 24 * 3_600_000

describe('the range that an instant is in', () => {
  const hours = workdays([
    ['09:00', '12:30'],
    ['13:15', '17:30'],
  ])

  it('begins with its first instant and ends before its last', () => {
    expect(rangeAt(hours, utc, at('2026-11-23T09:00Z') - 1)).toBeNull()
    expect(inUtc(rangeAt(hours, utc, at('2026-11-23T09:00Z')))).toEqual(['2026-11-23T09:00', '2026-11-23T12:30'])
    expect(inUtc(rangeAt(hours, utc, at('2026-11-23T12:30Z') - 1))).toEqual(['2026-11-23T09:00', '2026-11-23T12:30'])
    expect(rangeAt(hours, utc, at('2026-11-23T12:30Z'))).toBeNull()
    expect(inUtc(rangeAt(hours, utc, at('2026-11-23T13:15Z')))).toEqual(['2026-11-23T13:15', '2026-11-23T17:30'])
  })

  it('is none on a day without work', () => {
    expect(rangeAt(hours, utc, at('2026-11-22T10:00Z'))).toBeNull()
  })

  it('follows the zone: nine in Berlin is eight in UTC', () => {
    expect(inUtc(rangeAt(hours, 'Europe/Berlin', at('2026-11-23T08:00Z')))).toEqual([
      '2026-11-23T08:00',
      '2026-11-23T11:30',
    ])
    expect(rangeAt(hours, 'Europe/Berlin', at('2026-11-23T12:00Z'))).toBeNull()
  })

  it('crosses midnight into a day that has no work of its own', () => {
    const late = week({ fri: [['22:00', '06:00']] })
    const expected = ['2026-11-27T22:00', '2026-11-28T06:00']
    expect(inUtc(rangeAt(late, utc, at('2026-11-27T23:00Z')))).toEqual(expected)
    expect(inUtc(rangeAt(late, utc, at('2026-11-28T05:59Z')))).toEqual(expected)
    expect(rangeAt(late, utc, at('2026-11-28T06:00Z'))).toBeNull()
    expect(rangeAt(late, utc, at('2026-11-26T23:00Z'))).toBeNull()
  })

  it('ends at 24:00 with the day, and with 00:00 as well', () => {
    for (const end of ['24:00', '00:00']) {
      expect(inUtc(rangeAt(week({ mon: [['20:00', end]] }), utc, at('2026-11-23T21:00Z')))).toEqual([
        '2026-11-23T20:00',
        '2026-11-24T00:00',
      ])
    }
  })

  it('is a day and a night when it ends at the time it starts', () => {
    expect(inUtc(rangeAt(week({ mon: [['08:00', '08:00']] }), utc, at('2026-11-23T21:00Z')))).toEqual([
      '2026-11-23T08:00',
      '2026-11-24T08:00',
    ])
  })

  it('is one where ranges overlap, touch or lie in each other, in whatever order they are written', () => {
    const written = week({
      mon: [
        ['13:00', '15:00'],
        ['09:00', '11:00'],
        ['09:30', '10:00'],
        ['10:00', '13:00'],
        ['15:01', '16:00'],
      ],
    })
    expect(inUtc(rangeAt(written, utc, at('2026-11-23T12:00Z')))).toEqual(['2026-11-23T09:00', '2026-11-23T15:00'])
  })

  it('is one where the night shift hands over to the early shift at midnight or in the morning', () => {
    const shifts = week({
      mon: [['22:00', '06:00']],
      tue: [['06:00', '14:00']],
      wed: [['20:00', '24:00']],
      thu: [['00:00', '04:00']],
    })
    expect(inUtc(rangeAt(shifts, utc, at('2026-11-24T07:00Z')))).toEqual(['2026-11-23T22:00', '2026-11-24T14:00'])
    expect(inUtc(rangeAt(shifts, utc, at('2026-11-26T01:00Z')))).toEqual(['2026-11-25T20:00', '2026-11-26T04:00'])
  })

  it('is cut at a midnight at least a week away when work never ends', () => {
    const instant = at('2026-11-23T12:00Z')
    const range = rangeAt(everyDay([['00:00', '24:00']]), utc, instant)
    expect(instant - (range?.start ?? instant)).toBeGreaterThan(7 * day)
    expect((range?.end ?? instant) - instant).toBeGreaterThan(7 * day)
  })
})

describe('an exception', () => {
  const hours = workdays([['09:00', '17:00']], {
    '2026-11-24': [],
    '2026-11-25': [['12:00', '14:00']],
    '2026-11-28': [['22:00', '02:00']],
  })

  it('takes a day off', () => {
    expect(rangeAt(hours, utc, at('2026-11-24T10:00Z'))).toBeNull()
  })

  it('holds in place of the ranges of its weekday', () => {
    expect(rangeAt(hours, utc, at('2026-11-25T10:00Z'))).toBeNull()
    expect(inUtc(rangeAt(hours, utc, at('2026-11-25T13:00Z')))).toEqual(['2026-11-25T12:00', '2026-11-25T14:00'])
  })

  it('adds work on a free day, across midnight too', () => {
    expect(inUtc(rangeAt(hours, utc, at('2026-11-29T01:00Z')))).toEqual(['2026-11-28T22:00', '2026-11-29T02:00'])
  })

  it('replaces what starts on its date, not what reaches into it from the day before', () => {
    const nights = everyDay([['22:00', '06:00']], { '2026-11-24': [] })
    expect(inUtc(rangeAt(nights, utc, at('2026-11-24T05:00Z')))).toEqual(['2026-11-23T22:00', '2026-11-24T06:00'])
    expect(rangeAt(nights, utc, at('2026-11-24T23:00Z'))).toBeNull()
    expect(rangeAt(nights, utc, at('2026-11-25T05:00Z'))).toBeNull()
  })

  it('is about the local date: in Auckland it is tomorrow already', () => {
    expect(rangeAt(hours, 'Pacific/Auckland', at('2026-11-24T10:00+13:00'))).toBeNull()
    expect(rangeAt(hours, 'Pacific/Auckland', at('2026-11-24T10:00Z'))).toBeNull()
    expect(rangeAt(hours, 'Pacific/Auckland', at('2026-11-26T10:00+13:00'))).not.toBeNull()
  })
})

describe('the next range', () => {
  const hours = workdays([
    ['09:00', '12:00'],
    ['13:00', '17:00'],
  ])

  it('is the one after the range that the instant is in', () => {
    expect(inUtc(nextRange(hours, utc, at('2026-11-23T09:00Z')))).toEqual(['2026-11-23T13:00', '2026-11-23T17:00'])
    expect(inUtc(nextRange(hours, utc, at('2026-11-23T12:00Z')))).toEqual(['2026-11-23T13:00', '2026-11-23T17:00'])
  })

  it('comes after the weekend', () => {
    expect(inUtc(nextRange(hours, utc, at('2026-11-27T17:00Z')))).toEqual(['2026-11-30T09:00', '2026-11-30T12:00'])
  })

  it('comes after a holiday of three weeks', () => {
    const off = Object.fromEntries(
      Array.from({ length: 21 }, (_, index) => [`2026-12-${String(index + 7).padStart(2, '0')}`, [] as const]),
    )
    const away = workdays([['09:00', '17:00']], off)
    expect(inUtc(nextRange(away, utc, at('2026-12-05T12:00Z')))).toEqual(['2026-12-28T09:00', '2026-12-28T17:00'])
    // Asked again and in another order the answer is the same.
    expect(inUtc(nextRange(away, utc, at('2026-12-20T12:00Z')))).toEqual(['2026-12-28T09:00', '2026-12-28T17:00'])
    expect(inUtc(nextRange(away, utc, at('2026-12-03T12:00Z')))).toEqual(['2026-12-04T09:00', '2026-12-04T17:00'])
  })

  it('is found on a date of its own, years ahead, in a week without work', () => {
    const hours = week(
      {},
      { '2029-02-28': [['09:00', '10:00']], '2031-01-01': [['09:00', '10:00']], '2020-01-01': [['09:00', '10:00']] },
    )
    expect(inUtc(nextRange(hours, utc, at('2026-11-23T09:00Z')))).toEqual(['2029-02-28T09:00', '2029-02-28T10:00'])
    expect(inUtc(nextRange(hours, utc, at('2029-02-28T09:00Z')))).toEqual(['2031-01-01T09:00', '2031-01-01T10:00'])
  })

  it('is none when there is no work to come', () => {
    expect(nextRange(week({}), utc, at('2026-11-23T09:00Z'))).toBeNull()
    expect(nextRange(week({}, { '2026-11-20': [['09:00', '10:00']] }), utc, at('2026-11-23T09:00Z'))).toBeNull()
    // The only range lies in an hour that the clock never shows.
    const neverShown = week({}, { '2027-03-28': [['02:30', '03:00']] })
    expect(nextRange(neverShown, 'Europe/Berlin', at('2026-11-23T09:00Z'))).toBeNull()
  })

  it('knows its whole length, however far away it is', () => {
    const far = week({}, { '2029-02-28': [['22:00', '06:00']], '2029-03-01': [['05:00', '12:00']] })
    expect(inUtc(nextRange(far, utc, at('2026-11-23T09:00Z')))).toEqual(['2029-02-28T22:00', '2029-03-01T12:00'])
  })
})

describe('the next start', () => {
  it('is found in the middle of work that goes on around the clock', () => {
    const always = everyDay([['00:00', '24:00']])
    expect(nextStart(always, utc, at('2026-11-23T12:00Z'))).toBe(at('2026-11-24T00:00Z'))
  })

  it('is after the instant, not at it', () => {
    const hours = everyDay([['09:00', '17:00']])
    expect(nextStart(hours, utc, at('2026-11-23T09:00Z') - 1)).toBe(at('2026-11-23T09:00Z'))
    expect(nextStart(hours, utc, at('2026-11-23T09:00Z'))).toBe(at('2026-11-24T09:00Z'))
    expect(nextStart(week({}), utc, at('2026-11-23T09:00Z'))).toBeNull()
  })
})

describe('the ranges between two instants', () => {
  const hours = workdays([['09:00', '12:00']])

  it('come in their order, cut where they reach beyond', () => {
    const found = rangesBetween(hours, utc, at('2026-11-27T10:00Z'), at('2026-12-01T11:00Z'))
    expect(found.map(inUtc)).toEqual([
      ['2026-11-27T10:00', '2026-11-27T12:00'],
      ['2026-11-30T09:00', '2026-11-30T12:00'],
      ['2026-12-01T09:00', '2026-12-01T11:00'],
    ])
  })

  it('include one that began the day before', () => {
    const night = week({ sun: [['22:00', '06:00']] })
    expect(rangesBetween(night, utc, at('2026-11-23T00:00Z'), at('2026-11-24T00:00Z')).map(inUtc)).toEqual([
      ['2026-11-23T00:00', '2026-11-23T06:00'],
    ])
  })

  it('make a month of week views', () => {
    expect(rangesBetween(hours, utc, at('2026-11-01T00:00Z'), at('2026-12-01T00:00Z'))).toHaveLength(21)
  })

  it('are none between an instant and itself, or one before', () => {
    const noon = at('2026-11-23T10:00Z')
    expect(rangesBetween(hours, utc, noon, noon)).toEqual([])
    expect(rangesBetween(hours, utc, noon, noon - 1)).toEqual([])
    expect(rangesBetween(hours, utc, NaN, noon)).toEqual([])
  })
})

describe('hours that nobody could have meant', () => {
  it('count as not written', () => {
    const hours = week(
      {
        mon: [
          ['24:00', '06:00'],
          ['9:00', '10:00'],
          ['09:00', '25:00'],
          ['', ''],
          ['10:00', '11:00'],
        ],
      },
      { 'next tuesday': [['09:00', '17:00']], '2026-02-30': [['09:00', '17:00']] },
    )
    expect(rangesBetween(hours, utc, at('2026-11-22T00:00Z'), at('2026-11-29T00:00Z')).map(inUtc)).toEqual([
      ['2026-11-23T10:00', '2026-11-23T11:00'],
    ])
    expect(nextRange(week({}, { 'next tuesday': [['09:00', '17:00']] }), utc, at('2026-11-22T00:00Z'))).toBeNull()
  })
})

/** Days on which the clock leaps. Each of these is somebody's real night shift. */
import { describe, expect, it } from 'vitest'
import { rangeAt, rangesBetween } from '../../../shared/time/ranges.ts'
import { at, everyDay, inUtc, workdays } from './some-hours.ts'

const nights = everyDay([['22:00', '06:00']])

function hoursLong(range: { readonly start: number; readonly end: number } | null): number | null {
  return range === null ? null : (range.end - range.start) / 3_600_000
}

describe('in Berlin', () => {
  const zone = 'Europe/Berlin'

  it('the night to 2026-03-29 is an hour short: 22:00 to 06:00 takes 7 hours', () => {
    const range = rangeAt(nights, zone, at('2026-03-29T00:30+01:00'))
    expect(inUtc(range)).toEqual(['2026-03-28T21:00', '2026-03-29T04:00'])
    expect(hoursLong(range)).toBe(7)
  })

  it('the night to 2026-10-25 is an hour long: 22:00 to 06:00 takes 9 hours', () => {
    const range = rangeAt(nights, zone, at('2026-10-25T02:30+01:00'))
    expect(inUtc(range)).toEqual(['2026-10-24T20:00', '2026-10-25T05:00'])
    expect(hoursLong(range)).toBe(9)
  })

  it('every other night takes 8 hours', () => {
    expect(hoursLong(rangeAt(nights, zone, at('2026-03-28T00:30+01:00')))).toBe(8)
    expect(hoursLong(rangeAt(nights, zone, at('2026-10-26T00:30+01:00')))).toBe(8)
  })

  it('a start that the clock leaps over moves forward by the leap', () => {
    const early = everyDay([['02:30', '06:00']])
    expect(inUtc(rangeAt(early, zone, at('2026-03-29T04:00+02:00')))).toEqual(['2026-03-29T01:30', '2026-03-29T04:00'])
  })

  it('a range inside the hour that is leapt over moves with it, and one into its end is none', () => {
    const inside = everyDay([['02:15', '02:45']])
    expect(rangesBetween(inside, zone, at('2026-03-29T00:00+01:00'), at('2026-03-30T00:00+02:00')).map(inUtc)).toEqual([
      ['2026-03-29T01:15', '2026-03-29T01:45'],
    ])
    const into = everyDay([['02:30', '03:00']])
    expect(rangesBetween(into, zone, at('2026-03-29T00:00+01:00'), at('2026-03-30T00:00+02:00'))).toEqual([])
  })

  it('a time that the clock shows twice is the first', () => {
    const early = everyDay([['02:30', '03:00']])
    expect(rangesBetween(early, zone, at('2026-10-25T00:00+02:00'), at('2026-10-26T00:00+01:00')).map(inUtc)).toEqual([
      ['2026-10-25T00:30', '2026-10-25T02:00'],
    ])
    const ending = everyDay([['01:00', '02:30']])
    expect(rangesBetween(ending, zone, at('2026-10-25T00:00+02:00'), at('2026-10-26T00:00+01:00')).map(inUtc)).toEqual([
      ['2026-10-24T23:00', '2026-10-25T00:30'],
    ])
  })
})

describe('in New York', () => {
  const zone = 'America/New_York'

  it('the night to 2026-03-08 takes 7 hours', () => {
    expect(inUtc(rangeAt(nights, zone, at('2026-03-08T01:30-05:00')))).toEqual(['2026-03-08T03:00', '2026-03-08T10:00'])
  })

  it('the night to 2026-11-01 takes 9 hours', () => {
    expect(inUtc(rangeAt(nights, zone, at('2026-11-01T01:30-05:00')))).toEqual(['2026-11-01T02:00', '2026-11-01T11:00'])
  })
})

describe('in Cairo', () => {
  const zone = 'Africa/Cairo'
  const days = [at('2026-04-23T00:00+02:00'), at('2026-04-25T00:00+03:00')] as const

  it('2026-04-24 has no midnight: a shift that starts then starts at one', () => {
    expect(rangesBetween(everyDay([['00:00', '02:00']]), zone, ...days).map(inUtc)).toEqual([
      ['2026-04-22T22:00', '2026-04-23T00:00'],
      ['2026-04-23T22:00', '2026-04-23T23:00'],
    ])
  })

  it('a shift to midnight ends when that day ends, and one that starts at the next midnight goes on', () => {
    expect(rangesBetween(everyDay([['20:00', '24:00']]), zone, ...days).map(inUtc)).toEqual([
      ['2026-04-23T18:00', '2026-04-23T22:00'],
      ['2026-04-24T17:00', '2026-04-24T21:00'],
    ])
    const around = everyDay([
      ['20:00', '24:00'],
      ['00:00', '03:00'],
    ])
    expect(inUtc(rangeAt(around, zone, at('2026-04-23T22:00Z')))).toEqual(['2026-04-23T18:00', '2026-04-24T00:00'])
  })

  it('22:00 to 06:00 into that day takes 7 hours', () => {
    expect(hoursLong(rangeAt(nights, zone, at('2026-04-24T02:00+03:00')))).toBe(7)
  })
})

describe('in Apia', () => {
  const zone = 'Pacific/Apia'

  it('there is no 2011-12-30: the night of the 29th ends on the 31st and takes 8 hours', () => {
    expect(inUtc(rangeAt(nights, zone, at('2011-12-29T23:00-10:00')))).toEqual(['2011-12-30T08:00', '2011-12-30T16:00'])
    expect(inUtc(rangeAt(nights, zone, at('2011-12-31T05:00+14:00')))).toEqual(['2011-12-30T08:00', '2011-12-30T16:00'])
  })

  it("the hours of the day that never was move forward by the leap, to Saturday's, where they are one with them", () => {
    const saturday = at('2011-12-31T10:00+14:00')
    expect(inUtc(rangeAt(workdays([['09:00', '17:00']]), zone, saturday))).toEqual([
      '2011-12-30T19:00',
      '2011-12-31T03:00',
    ])
    expect(inUtc(rangeAt(everyDay([['09:00', '17:00']]), zone, saturday))).toEqual([
      '2011-12-30T19:00',
      '2011-12-31T03:00',
    ])
    expect(rangeAt(workdays([['09:00', '17:00']], { '2011-12-30': [] }), zone, saturday)).toBeNull()
  })

  it('Thursday is Thursday and Monday is Monday', () => {
    const hours = workdays([['09:00', '17:00']])
    expect(hoursLong(rangeAt(hours, zone, at('2011-12-29T10:00-10:00')))).toBe(8)
    expect(rangeAt(hours, zone, at('2012-01-01T10:00+14:00'))).toBeNull()
    expect(hoursLong(rangeAt(hours, zone, at('2012-01-02T10:00+14:00')))).toBe(8)
  })
})

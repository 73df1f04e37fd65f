/** Edges of work ranges: each was once a change that no test noticed. */
import { describe, expect, it } from 'vitest'
import { hour } from '../../../shared/time/moment.ts'
import { nextRange, nextStart, rangeAt, rangesBetween } from '../../../shared/time/ranges.ts'
import { at, everyDay, inUtc, week } from './some-hours.ts'

const berlin = 'Europe/Berlin'
const utc = 'UTC'
const day = 24 * hour

describe('the next range', () => {
  it('is none however often it is asked for', () => {
    const free = week({})
    for (let time = 0; time < 3; time += 1) expect(nextRange(free, utc, at('2026-11-23T09:00Z') + time)).toBeNull()
  })

  it('is not one of 1970 when there is none to come', () => {
    expect(nextRange(week({}, { '1970-01-01': [['00:00', '08:00']] }), utc, at('2026-11-23T09:00Z'))).toBeNull()
  })

  it('is the earliest of the dates of their own, however they are written down', () => {
    const hours = week({}, { '2031-01-01': [['09:00', '10:00']], '2029-02-28': [['09:00', '10:00']] })
    expect(inUtc(nextRange(hours, utc, at('2026-11-23T09:00Z')))).toEqual(['2029-02-28T09:00', '2029-02-28T10:00'])
  })
})

describe('work around the clock', () => {
  it('is cut at the same midnight, whatever was asked before', () => {
    const midnight = at('2026-11-24T00:00Z')
    const asked = everyDay([['00:00', '24:00']])
    rangeAt(asked, utc, midnight - 1)
    expect(rangeAt(asked, utc, midnight)).toEqual(rangeAt(everyDay([['00:00', '24:00']]), utc, midnight))
  })
})

describe('a range that is none', () => {
  it('does not part the ranges around it', () => {
    const hours = week({
      mon: [
        ['09:00', '11:00'],
        ['24:00', '06:00'],
        ['10:00', '12:00'],
      ],
    })
    expect(inUtc(rangeAt(hours, utc, at('2026-11-23T09:30Z')))).toEqual(['2026-11-23T09:00', '2026-11-23T12:00'])
  })

  it('does not part them where the clock leaps over it', () => {
    const hours = week({
      sun: [
        ['01:00', '03:15'],
        ['02:30', '03:00'],
        ['03:10', '05:00'],
      ],
    })
    expect(inUtc(rangeAt(hours, berlin, at('2026-03-29T01:30+01:00')))).toEqual([
      '2026-03-29T00:00',
      '2026-03-29T03:00',
    ])
  })

  it('is one that fills the hour that the clock leaps over, to the minute', () => {
    const hours = week({ sun: [['02:00', '03:00']] })
    const saturday = at('2026-03-28T12:00+01:00')
    expect(rangesBetween(hours, berlin, saturday, saturday + day)).toEqual([])
    expect(nextStart(hours, berlin, saturday)).toBe(at('2026-04-05T02:00+02:00'))
    expect(inUtc(nextRange(hours, berlin, saturday))).toEqual(['2026-04-05T00:00', '2026-04-05T01:00'])
  })
})

describe('an evening that comes twice', () => {
  // In 2010 the clock of St. John's went back from one minute past midnight to 23:01, into the day before.
  it("is after the start of the next day's work, and still on its own date", () => {
    const hours = everyDay([['00:00', '02:00']])
    const until = at('2010-11-06T23:30-03:30')
    const found = rangesBetween(hours, 'America/St_Johns', until - 7 * day, until)
    expect(inUtc(found.at(-1) ?? null)).toEqual(['2010-11-07T02:30', '2010-11-07T03:00'])
    expect(rangeAt(hours, 'America/St_Johns', until)).not.toBeNull()
  })
})

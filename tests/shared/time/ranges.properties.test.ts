import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { localDay } from '../../../shared/time/calendar.ts'
import { minutesOfDay } from '../../../shared/time/local-time.ts'
import { nextRange, nextStart, rangeAt, rangesBetween } from '../../../shared/time/ranges.ts'
import { weekdays, type TimeRange, type WorkHours } from '../../../shared/time/work-hours.ts'
import { runs } from '../runs.ts'

/** Minutes on a busy machine; seconds on an idle one. */
vi.setConfig({ testTimeout: 120_000 })

const minute = 60_000
const day = 24 * 60 * minute

const time = fc
  .nat({ max: 1439 })
  .map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`)
const range: fc.Arbitrary<TimeRange> = fc.tuple(time, fc.oneof(time, fc.constant('24:00')))
const ranges = fc.array(range, { maxLength: 4 })
const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
const instant = fc.integer({ min: Date.UTC(1975), max: Date.UTC(2060) })

/** Hours with some exceptions on dates around an instant. */
function hoursAround(at: number): fc.Arbitrary<WorkHours> {
  const date = fc.integer({ min: -12, max: 12 }).map((days) => new Date(at + days * day).toISOString().slice(0, 10))
  return fc.record({
    week: fc.record(
      Object.fromEntries(weekdays.map((weekday) => [weekday, ranges])) as Record<
        (typeof weekdays)[number],
        typeof ranges
      >,
    ),
    exceptions: fc.dictionary(date, ranges, { maxKeys: 4 }),
  })
}

const situation = fc
  .tuple(zone, instant)
  .chain(([zone, at]) => fc.record({ zone: fc.constant(zone), at: fc.constant(at), hours: hoursAround(at) }))

describe('in any zone, at any instant, with any hours', () => {
  it('a range holds its instant, and nothing touches it', () => {
    fc.assert(
      fc.property(situation, ({ hours, zone, at }) => {
        const found = rangeAt(hours, zone, at)
        if (found === null) return
        expect(found.start).toBeLessThanOrEqual(at)
        expect(found.end).toBeGreaterThan(at)
        if (found.end - found.start > 5 * day) return // Cut work around the clock touches its own cut.
        expect(rangeAt(hours, zone, found.start)).toEqual(found)
        expect(rangeAt(hours, zone, found.end - 1)).toEqual(found)
        expect(rangeAt(hours, zone, found.end)).toBeNull()
        expect(rangeAt(hours, zone, found.start - 1)).toBeNull()
      }),
      { numRuns: runs(300) },
    )
  })

  it('there is no work between now, or the end of this range, and the next range', () => {
    fc.assert(
      fc.property(situation, fc.double({ min: 0, max: 1, noNaN: true }), ({ hours, zone, at }, share) => {
        const next = nextRange(hours, zone, at)
        const from = rangeAt(hours, zone, at)?.end ?? at
        if (next === null || from - at > 5 * day) return
        expect(next.start).toBeGreaterThan(at)
        expect(next.end).toBeGreaterThan(next.start)
        const between = Math.floor(from + share * (next.start - from))
        if (between < next.start) expect(rangeAt(hours, zone, between)).toBeNull()
        expect(rangeAt(hours, zone, next.start)?.start).toBe(next.start)
      }),
      { numRuns: runs(300) },
    )
  })

  it('the ranges of some weeks are those that each instant is in', () => {
    fc.assert(
      fc.property(
        situation,
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
        ({ hours, zone, at }, days, shares) => {
          const until = at + days * day
          const found = rangesBetween(hours, zone, at, until)
          for (const [index, { start, end }] of found.entries()) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeLessThanOrEqual(until)
            expect(end).toBeGreaterThan(start)
            if (index > 0) expect(start).toBeGreaterThan(found[index - 1]?.end ?? Infinity)
          }
          for (const share of shares) {
            const sample = Math.min(until - 1, Math.floor(at + share * (until - at)))
            const inside = found.some(({ start, end }) => start <= sample && sample < end)
            expect(inside).toBe(rangeAt(hours, zone, sample) !== null)
          }
        },
      ),
      { numRuns: runs(200) },
    )
  })

  it('the next start is the start of work, if not the middle of it', () => {
    fc.assert(
      fc.property(situation, ({ hours, zone, at }) => {
        const start = nextStart(hours, zone, at)
        if (start === null) return
        expect(start).toBeGreaterThan(at)
        expect(rangeAt(hours, zone, start)).not.toBeNull()
        expect(start).toBeLessThanOrEqual(nextRange(hours, zone, at)?.start ?? start)
      }),
      { numRuns: runs(200) },
    )
  })

  it('what was remembered answers as what is worked out anew', () => {
    fc.assert(
      fc.property(
        situation,
        fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 12 }),
        ({ hours, zone, at }, hoursLater) => {
          for (const later of hoursLater) {
            const instant = at + later * 60 * minute
            const afresh = structuredClone(hours)
            expect(nextRange(hours, zone, instant)).toEqual(nextRange(afresh, zone, instant))
            expect(rangeAt(hours, zone, instant)).toEqual(rangeAt(afresh, zone, instant))
          }
        },
      ),
      { numRuns: runs(60) },
    )
  })
})

describe('on days on which the clock does not leap', () => {
  /** What the clock on the wall shows, read in another way than the code does. */
  function wall(zone: string, at: number): { date: string; weekday: number; minutes: number } {
    const parts = new Intl.DateTimeFormat('en-CA-u-hc-h23', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts(at)
    const get = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
    const date = `${get('year')}-${get('month')}-${get('day')}`
    const weekday = (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7
    return { date, weekday, minutes: Number(get('hour')) * 60 + Number(get('minute')) }
  }

  function isWork(hours: WorkHours, zone: string, at: number): boolean {
    const now = wall(zone, at)
    const yesterday = wall(zone, at - day)
    const written = ({ date, weekday }: { date: string; weekday: number }) =>
      hours.exceptions[date] ?? hours.week[weekdays[weekday] ?? 'mon']
    const span = ([start, end]: TimeRange) => {
      const from = minutesOfDay(start) ?? NaN
      const until = minutesOfDay(end) ?? NaN
      return [from, until > from ? until : until + 1440] as const
    }
    const covers = (minutes: number) => (each: TimeRange) => span(each)[0] <= minutes && minutes < span(each)[1]
    return written(now).some(covers(now.minutes)) || written(yesterday).some(covers(now.minutes + 1440))
  }

  it('work is what the clock on the wall says', () => {
    let looked = 0
    fc.assert(
      fc.property(situation, ({ hours, zone, at }) => {
        const days = [-2, -1, 0, 1, 2].map((days) => localDay(zone, at + days * day))
        if (days.some(({ start, end }) => end - start !== day)) return
        looked += 1
        expect(rangeAt(hours, zone, at) !== null).toBe(isWork(hours, zone, at))
      }),
      { numRuns: runs(500) },
    )
    expect(looked).toBeGreaterThan(runs(400))
  })
})

describe('whatever it is asked', () => {
  it('it answers', () => {
    const anything = fc.oneof(fc.string(), time, fc.constantFrom('24:00', '2026-02-30', '__proto__', 'constructor'))
    const odd = fc.array(fc.tuple(anything, anything), { maxLength: 3 })
    fc.assert(
      fc.property(
        fc.record({
          week: fc.record(
            Object.fromEntries(weekdays.map((weekday) => [weekday, odd])) as Record<
              (typeof weekdays)[number],
              typeof odd
            >,
          ),
          exceptions: fc.dictionary(anything, odd, { maxKeys: 3 }),
        }),
        fc.oneof(zone, fc.string()),
        fc.oneof(fc.double(), instant),
        fc.oneof(fc.double({ max: 1e11 }), fc.nat({ max: 1e9 })),
        (hours, zone, at, length) => {
          rangeAt(hours, zone, at)
          nextRange(hours, zone, at)
          nextStart(hours, zone, at)
          if (Math.abs(length) < 1e11) rangesBetween(hours, zone, at, at + length)
        },
      ),
      { numRuns: runs(300) },
    )
  })
})

describe('what was asked before', () => {
  it('is answered from memory, twenty times as fast and more', () => {
    const hours: WorkHours = {
      week: Object.fromEntries(
        weekdays.map((weekday) => [weekday, [['09:00', '17:00']]]),
      ) as unknown as WorkHours['week'],
      exceptions: {},
    }
    /** The best of a few: a busy machine makes any one of them slow. */
    const timeOf = (ask: () => void) =>
      Math.min(
        ...[1, 2, 3, 4, 5].map(() => {
          const begin = performance.now()
          ask()
          return performance.now() - begin
        }),
      )
    const anew = timeOf(() => {
      for (let asked = 0; asked < 50; asked += 1) rangeAt(structuredClone(hours), 'Europe/Berlin', asked * minute)
    })
    const again = timeOf(() => {
      for (let asked = 0; asked < 1_000; asked += 1) rangeAt(hours, 'Europe/Berlin', asked * (minute / 10))
    })
    expect(again).toBeLessThan(anew)
  })
})

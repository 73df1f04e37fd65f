import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  joined,
  mergedSpans,
  minutesInDay,
  minutesOfWork,
  overlap,
  proposal,
  rangeOf,
  spanOf,
  split,
} from '../../../shared/settings/day-ranges.ts'
import { barsOf, runsInto } from '../../../shared/settings/week-bars.ts'
import { weekdays, type TimeRange } from '../../../shared/time/work-hours.ts'
import { arbitrarySettings } from './arbitrary-settings.ts'

const officeDay: readonly TimeRange[] = [
  ['09:00', '12:30'],
  ['13:15', '17:30'],
]
const days = arbitrarySettings.map(({ hours }) => hours.week.mon)

describe('a range in minutes', () => {
  test('ends on its own day, at midnight, or on the next day', () => {
    expect(spanOf(['09:00', '17:00'])).toEqual({ from: 540, until: 1020 })
    expect(spanOf(['18:00', '24:00'])).toEqual({ from: 1080, until: 1440 })
    expect(spanOf(['22:00', '06:00'])).toEqual({ from: 1320, until: 1800 })
    expect(spanOf(['18:00', '00:00'])).toEqual({ from: 1080, until: 1440 })
    expect(spanOf(['nine', '17:00'])).toBeNull()
  })

  test('comes back as it was written', () => {
    fc.assert(
      fc.property(days, (ranges) => {
        for (const range of ranges) {
          const span = spanOf(range)
          if (span !== null) expect(rangeOf(span)).toEqual(range[1] === '00:00' ? [range[0], '24:00'] : range)
        }
      }),
    )
  })
})

describe('the work of a day', () => {
  test('counts what overlaps once', () => {
    expect(minutesOfWork(officeDay)).toBe(465)
    expect(
      minutesOfWork([
        ['09:00', '12:00'],
        ['11:00', '13:00'],
      ]),
    ).toBe(240)
    expect(minutesOfWork([])).toBe(0)
  })

  test('overlaps where ranges share time, not where they touch', () => {
    expect(overlap(officeDay)).toBe(false)
    expect(
      overlap([
        ['09:00', '12:00'],
        ['12:00', '17:00'],
      ]),
    ).toBe(false)
    expect(
      overlap([
        ['13:00', '17:00'],
        ['09:00', '13:15'],
      ]),
    ).toBe(true)
    expect(
      overlap([
        ['22:00', '06:00'],
        ['23:00', '24:00'],
      ]),
    ).toBe(true)
    expect(
      overlap([
        ['08:00', '18:00'],
        ['09:00', '10:00'],
        ['11:00', '12:00'],
      ]),
    ).toBe(true)
  })

  test('can be joined into ranges that do not overlap and are the same time', () => {
    expect(
      joined([
        ['13:00', '17:00'],
        ['09:00', '13:15'],
      ]),
    ).toEqual([['09:00', '17:00']])
    fc.assert(
      fc.property(days, (ranges) => {
        const result = joined(ranges)
        if (result === null) return
        expect(overlap(result)).toBe(false)
        expect(mergedSpans(result)).toEqual(mergedSpans(ranges))
      }),
    )
  })

  test('cannot be joined where a range would be longer than a day', () => {
    expect(
      joined([
        ['08:00', '07:00'],
        ['06:00', '09:00'],
      ]),
    ).toBeNull()
    expect(
      joined([
        ['00:00', '12:00'],
        ['11:00', '24:00'],
      ]),
    ).toEqual([['00:00', '24:00']])
  })
})

describe('splitting a range', () => {
  test('leaves lunch free where it lies well inside', () => {
    expect(split(['09:00', '17:30'])).toEqual({ before: officeDay[0], after: officeDay[1], afterIsNextDay: false })
  })

  test('cuts in the middle elsewhere; what comes after midnight belongs to the next day', () => {
    expect(split(['14:00', '22:00'])).toEqual({
      before: ['14:00', '17:45'],
      after: ['18:30', '22:00'],
      afterIsNextDay: false,
    })
    expect(split(['22:00', '06:00'])).toEqual({
      before: ['22:00', '01:45'],
      after: ['02:30', '06:00'],
      afterIsNextDay: true,
    })
  })

  test('is not possible for a short one', () => {
    expect(split(['09:00', '11:00'])).toBeNull()
  })

  test('takes away the gap and nothing else', () => {
    fc.assert(
      fc.property(days, (ranges) => {
        for (const range of ranges) {
          const parts = split(range)
          const whole = spanOf(range)
          const before = parts && spanOf(parts.before)
          const after = parts && spanOf(parts.after)
          if (!parts || !whole || !before || !after) continue
          const shift = parts.afterIsNextDay ? minutesInDay : 0
          expect(before.from).toBe(whole.from)
          expect(after.until + shift).toBe(whole.until)
          expect(after.from + shift - before.until).toBe(45)
        }
      }),
    )
  })
})

describe('a range to add', () => {
  test('is a usual day on a day off, else follows the last, else comes before the first', () => {
    expect(proposal([])).toEqual(['09:00', '17:00'])
    expect(proposal(officeDay)).toEqual(['18:30', '20:30'])
    expect(proposal([['09:00', '21:30']])).toEqual(['22:30', '24:00'])
    expect(proposal([['22:00', '06:00']])).toEqual(['19:00', '21:00'])
    expect(proposal([['00:00', '24:00']])).toBeNull()
  })

  test('never shares time with what is there', () => {
    fc.assert(
      fc.property(days, (ranges) => {
        const added = proposal(joined(ranges) ?? [])
        if (added !== null) expect(overlap([...(joined(ranges) ?? []), added])).toBe(false)
      }),
    )
  })
})

describe('the bars of a week', () => {
  test('show a night on its own day and on the next, also from Sunday to Monday', () => {
    const week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [['22:00', '06:00']] } as const
    expect(barsOf(week, 'sun')).toEqual([{ from: 1320, until: 1440, day: 'sun', index: 0, runsOn: true }])
    expect(barsOf(week, 'mon')).toEqual([{ from: 0, until: 360, day: 'sun', index: 0, runsOn: false }])
    expect(barsOf(week, 'tue')).toEqual([])
  })

  test('tell where a night reaches into the hours of the next day, not where it only touches them', () => {
    const days = { mon: [['22:00', '06:00']], tue: [['05:00', '09:00']], wed: [], thu: [['20:00', '08:00']] } as const
    const week = { ...days, fri: [['08:00', '12:00']], sat: [], sun: [] } as const
    expect(weekdays.map((day) => runsInto(week, day))).toEqual([null, 'mon', null, null, null, null, null])
  })

  test('add up to the hours that are written, and stay inside their day', () => {
    fc.assert(
      fc.property(arbitrarySettings, ({ hours: { week } }) => {
        const bars = weekdays.flatMap((day) => barsOf(week, day))
        const written = weekdays.flatMap((day) => week[day]).flatMap((range) => spanOf(range) ?? [])
        const sum = (spans: readonly { from: number; until: number }[]) =>
          spans.reduce((total, { from, until }) => total + until - from, 0)
        expect(sum(bars)).toBe(sum(written))
        for (const { from, until } of bars) expect(0 <= from && from < until && until <= minutesInDay).toBe(true)
      }),
    )
  })
})

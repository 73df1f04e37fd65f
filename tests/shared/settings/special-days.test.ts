import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { eachDay } from '../../../shared/settings/nights.ts'
import {
  datesBetween,
  specialDays,
  withDaysOff,
  withOwnHours,
  withUsualHours,
} from '../../../shared/settings/special-days.ts'
import type { TimeRange, WorkHours } from '../../../shared/time/work-hours.ts'

const { hours } = defaultSettings
const evening = ['22:00', '02:00'] as const
const morning = ['02:30', '06:00'] as const

/** Nights from Thursday to Saturday, with a pause in each. */
const nights: WorkHours = {
  week: {
    ...eachDay((): readonly TimeRange[] => []),
    thu: [evening],
    fri: [morning, evening],
    sat: [morning, evening],
    sun: [morning],
  },
  exceptions: {},
}
const [thursday, friday, saturday, sunday] = ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'] as const

describe('days off', () => {
  test('are a date, or all from one to another', () => {
    expect(datesBetween(thursday, sunday)).toEqual([thursday, friday, saturday, sunday])
    expect(datesBetween(thursday, thursday)).toEqual([thursday])
    expect(datesBetween(sunday, thursday)).toEqual([sunday])
    expect(datesBetween('2026-01-01', '2999-01-01')).toHaveLength(1_100)
  })

  test('have no hours', () => {
    const off = withDaysOff(hours, datesBetween('2026-12-24', '2026-12-26'))
    expect(off.exceptions).toEqual({ '2026-12-24': [], '2026-12-25': [], '2026-12-26': [] })
    expect(off.week).toBe(hours.week)
  })

  test('let the night before end, and begin none', () => {
    const off = withDaysOff(nights, [friday])
    expect(off.exceptions).toEqual({ [friday]: [morning], [saturday]: [evening] })
    expect(withDaysOff(off, [friday]).exceptions).toEqual(off.exceptions)
  })

  test('in a row end one night and leave out all others', () => {
    const off = withDaysOff(nights, datesBetween(friday, saturday))
    expect(off.exceptions).toEqual({ [friday]: [morning], [saturday]: [], [sunday]: [] })
    const oneByOne = withDaysOff(withDaysOff(nights, [friday]), [saturday])
    expect(oneByOne.exceptions).toEqual(off.exceptions)
  })

  test('are usual again without a trace', () => {
    for (const dates of [[thursday], [friday], datesBetween(thursday, saturday)] as const) {
      expect(withUsualHours(withDaysOff(nights, dates), dates)).toEqual(nights)
    }
  })

  test('that are usual again leave other special days alone', () => {
    const off = withDaysOff(withDaysOff(hours, ['2026-12-24']), ['2026-12-31'])
    expect(withUsualHours(off, ['2026-12-24']).exceptions).toEqual({ '2026-12-31': [] })
  })
})

describe('dates with hours of their own', () => {
  test('begin with the usual ones, and on days without any with a day', () => {
    const own = withOwnHours(hours, datesBetween('2026-11-27', '2026-11-28'))
    expect(own.exceptions).toEqual({ '2026-11-27': hours.week.fri, '2026-11-28': [['09:00', '17:00']] })
  })

  test('keep the hours that they have, unless they are off', () => {
    const some = { ...hours, exceptions: { '2026-12-24': [evening], '2026-12-25': [] } }
    const own = withOwnHours(some, datesBetween('2026-12-24', '2026-12-25'))
    expect(own.exceptions).toEqual({ '2026-12-24': [evening], '2026-12-25': hours.week.fri })
  })
})

describe('the list', () => {
  test('has days off in a row as one', () => {
    const off = withDaysOff(withDaysOff(hours, datesBetween('2026-12-24', '2026-12-26')), ['2026-12-31'])
    expect(specialDays(off)).toEqual([
      { dates: ['2026-12-24', '2026-12-25', '2026-12-26'], ranges: [], nightUntil: null },
      { dates: ['2026-12-31'], ranges: [], nightUntil: null },
    ])
  })

  test('has dates with the same hours in a row as one, others by themselves', () => {
    const exceptions = {
      '2026-12-28': [evening],
      '2026-12-29': [evening],
      '2026-12-30': [['10:00', '12:00']],
      '2026-12-31': [],
    } as const
    expect(specialDays({ ...hours, exceptions }).map(({ dates }) => dates.length)).toEqual([2, 1, 1])
  })

  test('says when the night before a day off ends, and nothing of the morning after it', () => {
    expect(specialDays(withDaysOff(nights, [friday]))).toEqual([{ dates: [friday], ranges: [], nightUntil: '06:00' }])
    expect(specialDays(withDaysOff(nights, datesBetween(friday, sunday)))).toEqual([
      { dates: [friday, saturday, sunday], ranges: [], nightUntil: '06:00' },
    ])
  })

  test('leaves out what is no date', () => {
    expect(specialDays({ ...hours, exceptions: { someday: [], '2026-12-24': [] } })).toHaveLength(1)
  })
})

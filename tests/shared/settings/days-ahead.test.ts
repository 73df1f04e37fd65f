import { describe, expect, test } from 'vitest'
import { daysAhead } from '../../../shared/settings/days-ahead.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { eachDay } from '../../../shared/settings/nights.ts'
import { withDaysOff } from '../../../shared/settings/special-days.ts'
import { hour } from '../../../shared/time/moment.ts'
import type { TimeRange, WorkHours } from '../../../shared/time/work-hours.ts'

const noHours = eachDay((): readonly TimeRange[] => [])
const berlin = 'Europe/Berlin'
const withWeek = (week: Partial<WorkHours['week']>) => ({
  ...defaultSettings,
  hours: { week: { ...noHours, ...week }, exceptions: {} },
})

describe('the days ahead', () => {
  test('are seven from the date on, with the hours of their weekdays', () => {
    const days = daysAhead(defaultSettings, berlin, '2026-11-21')
    expect(days.map(({ date }) => date.slice(-2))).toEqual(['21', '22', '23', '24', '25', '26', '27'])
    expect(days.map(({ work }) => work / hour)).toEqual([0, 0, 7.75, 7.75, 7.75, 7.75, 7.75])
    expect(days[2]?.spans).toEqual([
      { from: 540, until: 750 },
      { from: 795, until: 1050 },
    ])
  })

  test('have breaks where the schedule has them', () => {
    const [monday] = daysAhead({ ...defaultSettings, anchors: [] }, berlin, '2026-11-23', 1)
    expect(monday?.breaks[0]).toBe(600)
    expect(monday?.breaks.every((at) => monday.spans.some(({ from, until }) => from <= at && at < until))).toBe(true)
  })

  test('hold holidays', () => {
    const off = { ...defaultSettings, hours: withDaysOff(defaultSettings.hours, ['2026-11-24']) }
    expect(daysAhead(off, berlin, '2026-11-23', 3)).toMatchObject([
      { special: false, work: 7.75 * hour },
      { special: true, work: 0, breaks: [], stretches: [] },
      { special: false },
    ])
  })

  test('have nights on both of their days', () => {
    const days = daysAhead(withWeek({ thu: [['22:00', '06:00']] }), berlin, '2026-11-26', 3)
    expect(days.map(({ spans }) => spans)).toEqual([[{ from: 1320, until: 1440 }], [{ from: 0, until: 360 }], []])
    expect(days.map(({ stretches }) => stretches.map(({ fromBefore, intoNext }) => [fromBefore, intoNext]))).toEqual([
      [[false, true]],
      [[true, false]],
      [],
    ])
  })

  test('begin with the end of a night', () => {
    const [friday] = daysAhead(withWeek({ thu: [['22:00', '06:00']] }), berlin, '2026-11-27', 1)
    expect(friday).toMatchObject({ spans: [{ from: 0, until: 360 }], work: 6 * hour })
    expect(friday?.breaks.length).toBeGreaterThan(3)
  })

  test('are as long as they are lived when the clock changes', () => {
    const night = withWeek({ sat: [['22:00', '06:00']] })
    const [, forward] = daysAhead(night, berlin, '2027-03-27', 2)
    expect(forward).toMatchObject({ work: 5 * hour, change: { from: 120, to: 180 }, spans: [{ from: 0, until: 360 }] })
    const [, back] = daysAhead(night, berlin, '2026-10-24', 2)
    expect(back).toMatchObject({ work: 7 * hour, change: { from: 180, to: 120 } })
  })

  test('without hours are empty', () => {
    expect(
      daysAhead(withWeek({}), berlin, '2026-11-23').every(({ work, breaks }) => work === 0 && breaks.length === 0),
    ).toBe(true)
  })
})

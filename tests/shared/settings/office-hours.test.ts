import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minutesOfWork, overlap, timeOf } from '../../../shared/settings/day-ranges.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { officeHoursOf, weekOf, type OfficeHours } from '../../../shared/settings/office-hours.ts'
import { parseSettings } from '../../../shared/settings/parse.ts'
import { weekdays } from '../../../shared/time/work-hours.ts'

const office: OfficeHours = {
  days: ['mon', 'wed'],
  start: '09:00',
  end: '17:30',
  lunch: { start: '12:30', end: '13:15' },
}
const empty = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }

describe('hours said in one sentence', () => {
  test('are the same on each of their days, and lunch is a gap', () => {
    const day = [
      ['09:00', '12:30'],
      ['13:15', '17:30'],
    ]
    expect(weekOf(office)).toEqual({ ...empty, mon: day, wed: day })
    expect(weekOf({ ...office, lunch: null })).toEqual({
      ...empty,
      mon: [['09:00', '17:30']],
      wed: [['09:00', '17:30']],
    })
  })

  test('may run past midnight; what comes after a meal at night is written on the next day', () => {
    const night: OfficeHours = { ...office, start: '22:00', end: '06:00', lunch: { start: '01:30', end: '02:00' } }
    expect(weekOf({ ...night, days: ['thu', 'fri'] })).toEqual({
      ...empty,
      thu: [['22:00', '01:30']],
      fri: [
        ['02:00', '06:00'],
        ['22:00', '01:30'],
      ],
      sat: [['02:00', '06:00']],
    })
  })

  test('begin a day at its first minute, also where that is called the end of the one before', () => {
    const night: OfficeHours = { ...office, days: ['thu'], start: '24:00', lunch: null }
    expect(weekOf(night)).toEqual({ ...empty, thu: [['00:00', '17:30']] })
    const late: OfficeHours = { ...office, days: ['thu'], start: '20:00', end: '04:00' }
    expect(weekOf({ ...late, lunch: { start: '23:00', end: '24:00' } })).toEqual({
      ...empty,
      thu: [['20:00', '23:00']],
      fri: [['00:00', '04:00']],
    })
    expect(weekOf({ ...late, end: '24:00', lunch: null })).toEqual({ ...empty, thu: [['20:00', '24:00']] })
  })

  test('may be a whole day', () => {
    const allDay: OfficeHours = { ...office, days: ['thu'], start: '00:00', end: '24:00', lunch: null }
    expect(weekOf(allDay)).toEqual({ ...empty, thu: [['00:00', '24:00']] })
  })

  test.each([
    ['a time that is none', { start: '25:00' }, 'time'],
    ['lunch at a time that is none', { lunch: { start: '12:30', end: '' } }, 'time'],
    ['an end at its start', { end: '09:00' }, 'length'],
    ['lunch before work', { lunch: { start: '08:00', end: '08:30' } }, 'lunch'],
    ['lunch from the first minute', { lunch: { start: '09:00', end: '09:30' } }, 'lunch'],
    ['lunch until the last minute', { lunch: { start: '17:00', end: '17:30' } }, 'lunch'],
    ['lunch that ends before it begins', { lunch: { start: '13:00', end: '12:30' } }, 'lunch'],
  ] as const)('cannot have %s', (_name, change, problem) => {
    expect(weekOf({ ...office, ...change })).toBe(problem)
  })

  test('are found again in the week that they make, and in the usual one', () => {
    expect(officeHoursOf(defaultSettings.hours.week)).toEqual({
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      start: '09:00',
      end: '17:30',
      lunch: { start: '12:30', end: '13:15' },
    })
    expect(officeHoursOf(empty)).toBeNull()
    expect(officeHoursOf({ ...empty, mon: [['09:00', '17:00']], tue: [['10:00', '17:00']] })).toBeNull()
  })

  test('always make a week that the settings take, and that says the same again where no meal is at night', () => {
    const time = fc.integer({ min: 0, max: 1439 }).map(timeOf)
    const hours = fc.record({
      days: fc.subarray([...weekdays], { minLength: 1 }),
      start: time,
      end: time,
      lunch: fc.option(fc.record({ start: time, end: time })),
    })
    let made = 0
    fc.assert(
      fc.property(hours, (said) => {
        const week = weekOf(said)
        if (typeof week === 'string') return
        made += 1
        const total = weekdays.reduce((sum, day) => sum + minutesOfWork(week[day]), 0)
        expect(total).toBeGreaterThan(0)
        const clear = weekdays.every((day) => !overlap(week[day]))
        if (clear) expect(parseSettings({ ...defaultSettings, hours: { week, exceptions: {} } }).problems).toEqual([])
        if (said.lunch === null && clear) expect(officeHoursOf(week)).toEqual(said)
      }),
    )
    expect(made).toBeGreaterThan(20)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeSettings } from '../../../shared/settings/change.ts'
import { spanOf } from '../../../shared/settings/day-ranges.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import {
  dragged,
  drawn,
  movedByDays,
  nudged,
  settled,
  without,
  type Grip,
  type Held,
} from '../../../shared/settings/drag-hours.ts'
import { eachDay } from '../../../shared/settings/nights.ts'
import { weekdays, type TimeRange, type Weekday } from '../../../shared/time/work-hours.ts'

const noHours = eachDay((): readonly TimeRange[] => [])
const day = { ...noHours, mon: [['09:00', '17:00']] } as const
const night = { ...noHours, thu: [['22:00', '06:00']] } as const
const held = (weekday: Weekday, grip: Grip, index = 0): Held => ({ day: weekday, index, grip })
const at = (weekday: Weekday, hours: number) => ({ day: weekday, minutes: hours * 60 })

describe('an end that is pulled', () => {
  test('goes to the nearest quarter of an hour', () => {
    expect(dragged(day, held('mon', 'end'), at('mon', 17), at('mon', 18.2)).week.mon).toEqual([['09:00', '18:15']])
    expect(dragged(day, held('mon', 'start'), at('mon', 9), at('mon', 7.9)).week.mon).toEqual([['08:00', '17:00']])
  })

  test('into the row of the next day makes a night', () => {
    const late = { ...noHours, thu: [['22:00', '23:00']] } as const
    expect(dragged(late, held('thu', 'end'), at('thu', 23), at('fri', 6)).week.thu).toEqual([['22:00', '06:00']])
    const sunday = { ...noHours, sun: [['22:00', '23:00']] } as const
    expect(dragged(sunday, held('sun', 'end'), at('sun', 23), at('mon', 6)).week.sun).toEqual([['22:00', '06:00']])
  })

  test('beyond the edge of its own row makes a night too', () => {
    const late = { ...noHours, thu: [['22:00', '23:00']] } as const
    expect(dragged(late, held('thu', 'end'), at('thu', 23), at('thu', 25)).week.thu).toEqual([['22:00', '01:00']])
  })

  test('back from the morning makes a day', () => {
    expect(dragged(night, held('thu', 'end'), at('fri', 6), at('thu', 23)).week.thu).toEqual([['22:00', '23:00']])
    expect(dragged(night, held('thu', 'end'), at('fri', 6), at('thu', 24)).week.thu).toEqual([['22:00', '24:00']])
  })

  test('stays in its row when the hand slips out of it', () => {
    expect(dragged(day, held('mon', 'end'), at('mon', 17), at('tue', 18)).week.mon).toEqual([['09:00', '18:00']])
    expect(dragged(day, held('mon', 'start'), at('mon', 9), at('sun', 8)).week.mon).toEqual([['08:00', '17:00']])
    expect(dragged(night, held('thu', 'end'), at('fri', 6), at('sat', 7)).week.thu).toEqual([['22:00', '07:00']])
  })

  test('stops a quarter of an hour before the other, and before a day is full', () => {
    expect(dragged(day, held('mon', 'end'), at('mon', 17), at('mon', 3)).week.mon).toEqual([['09:00', '09:15']])
    expect(dragged(day, held('mon', 'start'), at('mon', 9), at('mon', 30)).week.mon).toEqual([['16:45', '17:00']])
    expect(dragged(day, held('mon', 'start'), at('mon', 9), at('mon', -3)).week.mon).toEqual([['00:00', '17:00']])
    expect(dragged(night, held('thu', 'end'), at('fri', 6), at('fri', 23)).week.thu).toEqual([['22:00', '21:45']])
    expect(dragged(night, held('thu', 'start'), at('thu', 22), at('thu', 3)).week.thu).toEqual([['06:15', '06:00']])
  })
})

describe('a bar that is pulled', () => {
  test('keeps its length', () => {
    expect(dragged(day, held('mon', 'whole'), at('mon', 10), at('mon', 11.5)).week.mon).toEqual([['10:30', '18:30']])
  })

  test('goes to another day, and what is held goes with it', () => {
    const both = { ...day, tue: [['18:00', '20:00']] } as const
    expect(dragged(both, held('mon', 'whole'), at('mon', 10), at('tue', 10))).toEqual({
      week: {
        ...noHours,
        tue: [
          ['18:00', '20:00'],
          ['09:00', '17:00'],
        ],
      },
      held: held('tue', 'whole', 1),
    })
    expect(movedByDays(day, held('mon', 'whole'), -1).week).toEqual({ ...noHours, sun: [['09:00', '17:00']] })
  })

  test('begins on its day, however far it is pulled', () => {
    expect(dragged(day, held('mon', 'whole'), at('mon', 10), at('mon', 0)).week.mon).toEqual([['00:00', '08:00']])
    expect(dragged(day, held('mon', 'whole'), at('mon', 10), at('mon', 40)).week.mon).toEqual([['23:45', '07:45']])
  })

  test('does not go where there is no room', () => {
    const full = { ...day, tue: Array.from({ length: 12 }, () => ['09:00', '17:00'] as const) }
    expect(movedByDays(full, held('mon', 'whole'), 1).week).toEqual(full)
    expect(drawn(full, at('tue', 1), at('tue', 2))).toBeNull()
  })
})

describe('an empty place that is pulled over', () => {
  test('becomes a range, in either direction and into the night', () => {
    expect(drawn(noHours, at('mon', 9.1), at('mon', 12))?.week.mon).toEqual([['09:00', '12:00']])
    expect(drawn(noHours, at('mon', 12), at('mon', 9))?.week.mon).toEqual([['09:00', '12:00']])
    expect(drawn(noHours, at('thu', 22), at('fri', 6))?.week.thu).toEqual([['22:00', '06:00']])
    expect(drawn(noHours, at('mon', 9), at('mon', 9))?.week.mon).toEqual([['09:00', '09:15']])
  })

  test('stands in its place once the hand lets go', () => {
    const morning = drawn({ ...noHours, mon: [['13:00', '17:00']] }, at('mon', 9), at('mon', 12))
    expect(settled(morning!.week).mon).toEqual([
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ])
  })
})

describe('an arrow key', () => {
  test('goes to the next quarter of an hour', () => {
    const odd = { ...noHours, mon: [['09:05', '17:05']] } as const
    expect(nudged(odd, held('mon', 'start'), 1).week.mon).toEqual([['09:15', '17:05']])
    expect(nudged(odd, held('mon', 'start'), -1).week.mon).toEqual([['09:00', '17:05']])
    expect(nudged(odd, held('mon', 'end'), -4).week.mon).toEqual([['09:05', '16:15']])
    expect(nudged(day, held('mon', 'whole'), 4).week.mon).toEqual([['10:00', '18:00']])
  })

  test('takes an end past midnight and back', () => {
    const late = { ...noHours, thu: [['22:00', '23:45']] } as const
    const midnight = nudged(late, held('thu', 'end'), 1).week
    expect(midnight.thu).toEqual([['22:00', '24:00']])
    const past = nudged(midnight, held('thu', 'end'), 1).week
    expect(past.thu).toEqual([['22:00', '00:15']])
    expect(nudged(past, held('thu', 'end'), -2).week).toEqual(late)
  })
})

test('A range is taken out', () => {
  expect(without(day, held('mon', 'whole'))).toEqual(noHours)
})

test('Whatever a hand does, what comes of it can be kept and is still one range', () => {
  const weekday = fc.constantFrom(...weekdays)
  const minutes = fc.integer({ min: -2_000, max: 4_000 })
  const point = fc.record({ day: weekday, minutes })
  const grip = fc.constantFrom<Grip>('start', 'end', 'whole')
  fc.assert(
    fc.property(point, point, point, point, grip, (one, other, from, to, by) => {
      const begun = drawn(noHours, one, other)!
      const after = dragged(begun.week, { ...begun.held, grip: by }, from, to)
      const ranges = weekdays.flatMap((each) => after.week[each])
      expect(ranges).toHaveLength(1)
      expect(after.week[after.held.day][after.held.index]).toEqual(ranges[0])
      const span = spanOf(ranges[0]!)!
      expect(span.until - span.from).toBeGreaterThanOrEqual(15)
      expect(changeSettings(defaultSettings, { hours: { week: after.week, exceptions: {} } })).toMatchObject({
        ok: true,
      })
    }),
  )
})

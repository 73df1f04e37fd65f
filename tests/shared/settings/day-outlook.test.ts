import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOutlook } from '../../../shared/settings/day-outlook.ts'
import { timeOf } from '../../../shared/settings/day-ranges.ts'
import { minute } from '../../../shared/time/moment.ts'
import type { TimeRange } from '../../../shared/time/work-hours.ts'
import { active, live } from '../schedule/office.ts'
import { workdays } from '../time/some-hours.ts'

const clock = (ranges: readonly TimeRange[], every: number) => dayOutlook(ranges, every, 2 * minute).map(timeOf)

test('breaks come after so much work, the break itself not counted', () => {
  expect(
    clock(
      [
        ['09:00', '12:30'],
        ['13:15', '17:30'],
      ],
      60,
    ),
  ).toEqual(['10:00', '11:02', '12:04', '14:15', '15:17', '16:19', '17:21'])
})

test('a break that would not end in time does not come', () => {
  expect(clock([['09:00', '10:02']], 60)).toEqual(['10:00'])
  expect(clock([['09:00', '10:01']], 60)).toEqual([])
})

test('a short gap does not start the counting anew, five minutes do', () => {
  expect(
    clock(
      [
        ['09:00', '09:40'],
        ['09:44', '12:00'],
      ],
      60,
    ),
  ).toEqual(['10:04', '11:06'])
  expect(
    clock(
      [
        ['09:00', '09:40'],
        ['09:45', '12:00'],
      ],
      60,
    ),
  ).toEqual(['10:45', '11:47'])
})

test('ranges that overlap or stand in another order are one day of work', () => {
  expect(
    clock(
      [
        ['10:00', '11:30'],
        ['09:00', '10:30'],
      ],
      60,
    ),
  ).toEqual(['10:00', '11:02'])
})

test('a night goes on past midnight', () => {
  expect(clock([['22:00', '02:00']], 90)).toEqual(['23:30', '01:02'])
})

test('nobody is asked more than 24 times a day', () => {
  expect(clock([['00:00', '24:00']], 10)).toHaveLength(24)
})

test('the schedule agrees, for somebody who never leaves the desk', () => {
  const midnight = '2026-11-23T00:00+01:00'
  const quarter = fc.integer({ min: 0, max: 95 }).map((quarters) => quarters * 15)
  const day = fc
    .array(fc.tuple(quarter, quarter), { maxLength: 4 })
    .map((pairs) =>
      pairs.flatMap(([one, other]): TimeRange[] =>
        one === other ? [] : [[timeOf(Math.min(one, other)), timeOf(Math.max(one, other))]],
      ),
    )
  fc.assert(
    fc.property(day, fc.integer({ min: 10, max: 240 }), (ranges, every) => {
      const { entries } = live([active(24 * 3_600)], {
        start: midnight,
        context: { hours: workdays(ranges), everyMain: every * minute },
      })
      const opened = entries.filter(({ type }) => type === 'opened').map(({ t }) => t / 60)
      expect(opened).toEqual(dayOutlook(ranges, every, 2 * minute))
    }),
    { numRuns: 20 },
  )
})

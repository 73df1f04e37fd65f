import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOutlook } from '../../../shared/settings/day-outlook.ts'
import { mergedSpans, timeOf } from '../../../shared/settings/day-ranges.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { minute } from '../../../shared/time/moment.ts'
import type { TimeRange } from '../../../shared/time/work-hours.ts'
import { runs } from '../runs.ts'

const onMonday = (ranges: readonly TimeRange[], change: Partial<Settings> = {}): Settings => ({
  ...defaultSettings,
  micro: { on: false, everyMinutes: 30 },
  anchors: [],
  ...change,
  hours: { week: { ...defaultSettings.hours.week, mon: ranges }, exceptions: {} },
})

const told = (settings: Settings) =>
  dayOutlook(settings, 'mon').map(({ kind, at }) => `${kind} ${timeOf(Math.floor(at))}`)

const officeDay: readonly TimeRange[] = [
  ['09:00', '12:30'],
  ['13:15', '17:30'],
]

test('main breaks come after so much work, the break itself not counted', () => {
  expect(told(onMonday(officeDay))).toEqual([
    'main 10:00',
    'main 11:03',
    'main 12:06',
    'main 14:15',
    'main 15:18',
    'main 16:21',
    'main 17:24',
  ])
})

test('small movements come in between, and the neck routine at its times', () => {
  expect(told(onMonday([['09:00', '12:00']], { micro: { on: true, everyMinutes: 30 }, anchors: ['10:45'] }))).toEqual([
    'micro 09:30',
    'main 10:00',
    'micro 10:33',
    'anchor 10:45',
    'micro 11:17',
    'main 11:47',
  ])
})

test('a break that would not end in time does not come', () => {
  expect(told(onMonday([['09:00', '10:03']]))).toEqual(['main 10:00'])
  expect(told(onMonday([['09:00', '10:02']]))).toEqual([])
})

test('who plays at half the speed has breaks of twice the length, and none that would not end in time', () => {
  const slowly = { play: { speed: 0.5 } }
  const lengths = (until: string) =>
    dayOutlook(onMonday([['09:00', until]], slowly), 'mon').map(({ length }) => length / minute)
  expect(lengths('10:06')).toEqual([6])
  expect(lengths('10:05')).toEqual([])
})

test('a night goes on past midnight', () => {
  expect(told(onMonday([['22:00', '02:00']], { main: { everyMinutes: 90 } }))).toEqual(['main 23:30', 'main 01:03'])
})

test('nobody is asked more than 24 times a day', () => {
  expect(told(onMonday([['00:00', '24:00']], { main: { everyMinutes: 10 } }))).toHaveLength(24)
})

test('a day off has no breaks', () => {
  expect(told(onMonday([]))).toEqual([])
})

test('whatever the hours and the rhythm, every break begins and ends inside a range', () => {
  const quarter = fc.integer({ min: 0, max: 95 }).map((quarters) => quarters * 15)
  const ranges = fc
    .array(fc.tuple(quarter, quarter), { maxLength: 4 })
    .map((pairs) =>
      pairs.flatMap(([one, other]): TimeRange[] =>
        one === other ? [] : [[timeOf(Math.min(one, other)), timeOf(Math.max(one, other))]],
      ),
    )
  const every = fc.integer({ min: 10, max: 240 })
  fc.assert(
    fc.property(ranges, every, fc.boolean(), (hours, everyMinutes, on) => {
      const settings = onMonday(hours, {
        main: { everyMinutes },
        micro: { on, everyMinutes: 20 },
        anchors: ['10:45', '15:30'],
      })
      const spans = mergedSpans(hours)
      for (const { at, length } of dayOutlook(settings, 'mon'))
        expect(spans.some(({ from, until }) => from <= at && at + length / minute <= until)).toBe(true)
    }),
    { numRuns: runs(30) },
  )
})

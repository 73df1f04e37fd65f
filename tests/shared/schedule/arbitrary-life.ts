/** Lives as they could be lived, and some that could not. */
import fc from 'fast-check'
import { breakKinds } from '../../../shared/history/outcome.ts'
import { busyReasons } from '../../../shared/schedule/busy.ts'
import type { ScheduleContext } from '../../../shared/schedule/context.ts'
import { minute, second } from '../../../shared/time/moment.ts'
import type { WorkHours } from '../../../shared/time/work-hours.ts'
import { everyDay, week, workdays } from '../time/some-hours.ts'
import { goodHost, type Host, type ScriptStep } from './drive.ts'

/** Minutes of the day as they are written. */
function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** Some zones with all their odd days, drawn from those that this computer knows. */
export const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))

const always = everyDay([['00:00', '24:00']])
const longDays = everyDay([['06:00', '23:00']])
/** Half an hour of work in each hour: every break is close to an edge. */
const halfHours = everyDay(
  Array.from({ length: 24 }, (_, hour) => {
    const digits = String(hour).padStart(2, '0')
    return [`${digits}:10`, `${digits}:40`] as const
  }),
)

export const hours: fc.Arbitrary<WorkHours> = fc.constantFrom(
  always,
  always,
  longDays,
  halfHours,
  halfHours,
  workdays([['09:00', '17:00']]),
  workdays([
    ['08:30', '12:00'],
    ['12:03', '15:00'],
    ['15:10', '19:00'],
  ]),
  everyDay([['22:00', '06:00']]),
  everyDay([['00:30', '03:00']]),
  week({ tue: [['09:00', '09:00']], thu: [['10:00', '10:31']] }),
  week({}),
)

export const context: fc.Arbitrary<ScheduleContext> = fc.record({
  hours,
  everyMain: fc.constantFrom(3, 10, 10, 25, 60, 60, 240).map((minutes) => minutes * minute),
  notify: fc.constantFrom(10, 30, 30, 120).map((seconds) => seconds * second),
  everyMicro: fc.constantFrom(null, 5, 20, 30, 30).map((minutes) => minutes && minutes * minute),
  anchors: fc.oneof(
    fc.constantFrom([], ['10:45', '15:30'], ['00:15', '02:30', '23:50']),
    fc.array(
      fc.integer({ min: 0, max: 287 }).map((fives) => timeOf(fives * 5)),
      { maxLength: 12 },
    ),
  ),
  waitForPause: fc.constantFrom(null, null, { gap: 3 * second, max: 30 * second }, { gap: second, max: 120 * second }),
  speed: fc.constantFrom(1, 1, 1, 0.5, 0.75, 2),
  next: fc
    .tuple(fc.constantFrom(120, 120, 60, 97), fc.constantFrom(20, 25, 30), fc.boolean())
    .map(([main, micro, isNeck]) => ({
      micro: { id: 'micro', length: micro * second },
      main: { id: isNeck ? 'neck' : 'main', length: main * second },
      anchor: { id: 'neck', length: 120 * second },
    })),
})

export const host: fc.Arbitrary<Host> = fc.record({
  alarm: fc.oneof(
    { weight: 10, arbitrary: fc.constant('exact' as const) },
    { weight: 4, arbitrary: fc.constant('doubled' as const) },
    { weight: 1, arbitrary: fc.constant('lost' as const) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 45 }).map((late) => ({ late })) },
  ),
  idleKnown: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  sleepTold: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
})

const seconds = (max: number) =>
  fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max }), fc.constantFrom(59, 60, 119, 120, 299, 300))

const time: fc.Arbitrary<ScriptStep> = fc.oneof(
  { weight: 4, arbitrary: seconds(9_000).map((length) => ({ user: 'active', for: length }) as const) },
  { weight: 1, arbitrary: seconds(2_000).map((length) => ({ user: 'away', for: length }) as const) },
)

const answers: fc.Arbitrary<ScriptStep> = fc.oneof(
  fc.constantFrom(
    ...(['snooze', 'snooze', 'skip', 'startNow', 'finish', 'resume', 'resume'] as const).map(
      (what) => ({ do: what }) as const,
    ),
  ),
  fc.constantFrom({ do: 'endEarly' } as const, { do: 'crash' } as const),
  fc.constantFrom(...breakKinds).map((kind) => ({ do: 'takeBreak', kind }) as const),
  seconds(6_000).map((length) => ({ do: 'pause', for: length }) as const),
  fc.record({ overlay: fc.constantFrom('pause', 'play'), at: fc.integer({ min: -10, max: 140 }) }),
  fc.constantFrom({ overlay: 'pause' } as const, { overlay: 'play' } as const),
)

const calls: fc.Arbitrary<ScriptStep> = fc
  .tuple(fc.boolean(), fc.constantFrom('microphone' as const, 'camera' as const, ...busyReasons))
  .map(([begins, reason]) => (begins ? { block: reason } : { unblock: reason }))

const absences: fc.Arbitrary<ScriptStep> = fc.oneof(
  fc.boolean().map((lock) => ({ lock })),
  seconds(50_000).map((sleep) => ({ sleep })),
  fc.oneof(fc.constant(0), seconds(30_000)).map((down) => ({ down })),
)

const clocks: fc.Arbitrary<ScriptStep> = fc.oneof(
  fc.integer({ min: -7_200, max: 7_200 }).map((clock) => ({ clock })),
  fc.integer({ min: -3, max: 3 }).map((days) => ({ clock: days * 86_400 })),
  zone.map((name) => ({ zone: name })),
)

const settings: fc.Arbitrary<ScriptStep> = context.map((changed) => ({ settings: changed }))

/** Something that comes when a heads-up or an overlay is on screen, or a while after. */
const meanwhile: fc.Arbitrary<readonly ScriptStep[]> = fc
  .tuple(
    fc.constantFrom('announced' as const, 'opened' as const),
    fc.integer({ min: 0, max: 40 }),
    fc.oneof(answers, answers, absences, clocks, settings, calls),
  )
  .map(([until, later, step]) => [{ user: 'active', for: 9_000, until }, { user: 'active', for: later }, step])

/** Somebody who is called away from a heads-up for a moment, who answers it, and who will not be bothered. */
const habits: fc.Arbitrary<readonly ScriptStep[]> = fc.oneof(
  fc
    .integer({ min: 1, max: 100 })
    .map((moment): readonly ScriptStep[] => [
      { user: 'active', for: 9_000, until: 'announced' },
      { lock: true },
      { user: 'away', for: moment },
      { lock: false },
      { user: 'active', for: 100 },
    ]),
  fc
    .constantFrom({ do: 'skip' } as const, { do: 'startNow' } as const)
    .map((answer): readonly ScriptStep[] => [{ user: 'active', for: 9_000, until: 'announced' }, answer]),
  fc.constantFrom('announced' as const, 'opened' as const).map((until): readonly ScriptStep[] => {
    const putOff: readonly ScriptStep[] = [{ user: 'active', for: 9_000, until }, { do: 'snooze' }]
    return [...putOff, ...putOff, ...putOff]
  }),
)

/** Everything that can happen, in about the measure in which it makes a life interesting. */
const anySteps: fc.Arbitrary<readonly ScriptStep[]> = fc.oneof(
  { weight: 8, arbitrary: meanwhile },
  { weight: 2, arbitrary: habits },
  {
    weight: 23,
    arbitrary: fc
      .oneof(
        { weight: 12, arbitrary: time },
        { weight: 6, arbitrary: answers },
        { weight: 3, arbitrary: absences },
        { weight: 3, arbitrary: calls },
        { weight: 1, arbitrary: clocks },
        { weight: 1, arbitrary: settings },
      )
      .map((step) => [step]),
  },
)

/** A person at work whom nobody disturbs but themselves: no turned clocks, no pause, no edits. */
export const quietStep = fc.oneof(
  { weight: 6, arbitrary: time },
  {
    weight: 2,
    arbitrary: fc.constantFrom<ScriptStep>(
      { do: 'snooze' },
      { do: 'skip' },
      { do: 'endEarly' },
      { do: 'takeBreak', kind: 'main' },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<ScriptStep>({ lock: true }, { lock: false }) },
  { weight: 1, arbitrary: seconds(3_000).map((sleep) => ({ sleep })) },
)

/** Any second of two years. */
export const start = fc
  .integer({ min: Date.UTC(2026, 0) / second, max: Date.UTC(2028, 0) / second })
  .map((seconds) => seconds * second)

/** The computer sleeps through the night, or nobody comes back to it until the morning. */
const night: fc.Arbitrary<readonly ScriptStep[]> = fc.oneof(
  fc.integer({ min: 7 * 3_600, max: 17 * 3_600 }).map((sleep) => [{ sleep }]),
  fc.integer({ min: 7 * 3_600, max: 17 * 3_600 }).map((away) => [{ user: 'away' as const, for: away }]),
  fc
    .integer({ min: 7 * 3_600, max: 62 * 3_600 })
    .map((down) => [{ lock: true }, { user: 'away' as const, for: 300 }, { down }, { lock: false }]),
)

/** Some days with the nights between them. */
function days(most: number, stepsInDay: number): fc.Arbitrary<readonly ScriptStep[]> {
  const day = fc.array(anySteps, { minLength: 2, maxLength: stepsInDay, size: 'max' }).map((steps) => steps.flat())
  return fc
    .array(fc.tuple(day, night), { minLength: 1, maxLength: most, size: 'max' })
    .map((lived) => lived.flatMap(([day, night]) => [...day, ...night]))
}

/** A whole life: where, when, how and what. */
export const life = fc.record({
  zone,
  start,
  context,
  host,
  script: fc.array(anySteps, { minLength: 10, maxLength: 50, size: 'max' }).map((steps) => steps.flat()),
})

/** A few days of a life, mostly on a computer that keeps its promises. */
export const fewDays = fc.record({
  zone,
  start,
  context,
  host: fc.oneof({ weight: 9, arbitrary: fc.constant(goodHost) }, { weight: 1, arbitrary: host }),
  script: days(4, 5),
})

/** A life of a thousand steps and more. */
export const longLife = fc.record({
  zone,
  start,
  context,
  host: fc.oneof({ weight: 9, arbitrary: fc.constant(goodHost) }, { weight: 1, arbitrary: host }),
  script: fc.array(days(40, 25), { minLength: 3, maxLength: 3, size: 'max' }).map((parts) => parts.flat()),
})

/** Events that no computer would send, in orders that no life would bring: nothing may break, hang or get stuck. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakKinds } from '../../../shared/history/outcome.ts'
import type { ScheduleEvent } from '../../../shared/schedule/event.ts'
import { describe as describeSchedule } from '../../../shared/schedule/describe.ts'
import { initialState } from '../../../shared/schedule/state.ts'
import { parseState } from '../../../shared/schedule/stored-state.ts'
import { transition } from '../../../shared/schedule/transition.ts'
import type { Moment } from '../../../shared/time/moment.ts'
import { runs } from '../runs.ts'
import { context, start, zone } from './arbitrary-life.ts'
import { deepFreeze } from './deep-freeze.ts'

const step = fc.oneof(
  fc.integer({ min: 0, max: 400_000 }),
  fc.constantFrom(-3_600_000, -1, 0, 1, 7_200_000, 1e12, NaN, -Infinity),
)

type Unstamped = ScheduleEvent extends infer Each ? (Each extends ScheduleEvent ? Omit<Each, 'now'> : never) : never

const number = fc.oneof(fc.double(), fc.integer({ min: -200_000, max: 400_000 }))
/** `current` stands for the break that is there. */
const breakId = fc.constantFrom('current', 'current', 'current', 'another')

const event: fc.Arbitrary<Unstamped> = fc.oneof(
  fc.constantFrom<Unstamped>(
    { type: 'started' },
    { type: 'woke' },
    { type: 'locked' },
    { type: 'unlocked' },
    { type: 'slept' },
    { type: 'resumed' },
    { type: 'configured' },
    { type: 'unpaused' },
  ),
  fc.record({ type: fc.constant('woke' as const) }),
  fc.record({ type: fc.constant('idled' as const), idle: fc.option(number) }),
  fc.record({
    type: fc.constant('asked' as const),
    kind: fc.constantFrom(...breakKinds),
    routine: fc.record({ id: fc.string(), length: fc.oneof(number, fc.constant(120_000)) }),
  }),
  fc.record({ type: fc.constantFrom('begun' as const, 'snoozed' as const, 'skipped' as const), breakId }),
  fc.record({ type: fc.constant('moved' as const), breakId, position: number, playing: fc.boolean(), speed: number }),
  fc.record({
    type: fc.constant('ended' as const),
    breakId,
    how: fc.constantFrom('done' as const, 'early' as const, 'lost' as const),
  }),
  fc.record({ type: fc.constant('paused' as const), until: fc.oneof(fc.double(), start) }),
)

const stamped = fc.record({
  event,
  wall: step,
  mono: step,
  boot: step,
  zone: fc.oneof(
    { weight: 9, arbitrary: fc.constant('Europe/Berlin') },
    { weight: 1, arbitrary: fc.oneof(zone, fc.string()) },
  ),
})

describe('any events at any moments', () => {
  it('leave a state that can be stored, described and woken', () => {
    let opened = 0
    fc.assert(
      fc.property(context, start, fc.array(stamped, { maxLength: 60, size: 'max' }), (settings, begin, steps) => {
        let clock = { wall: begin, mono: 0, boot: 0 }
        let state = initialState({ ...clock, zone: 'UTC' })
        for (const { event, wall, mono, boot, zone } of steps) {
          const now: Moment = { wall: clock.wall + wall, mono: clock.mono + mono, boot: clock.boot + boot, zone }
          clock = { wall: finite(now.wall, begin), mono: finite(now.mono, 0), boot: finite(now.boot, 0) }
          const id = state.phase.type === 'waiting' ? 'none' : state.phase.planned.id
          const about = 'breakId' in event && event.breakId === 'current' ? { ...event, breakId: id } : event
          deepFreeze(state)
          const [next, effects] = transition(state, { ...about, now }, settings)
          opened += effects.filter(({ type }) => type === 'open').length
          expect(parseState(JSON.parse(JSON.stringify(next)))).toEqual(next)
          const wish = effects.at(-1)
          if (wish !== undefined) {
            if (wish.type !== 'wakeIn') throw new Error(`the last wish is ${wish.type}`)
            expect(wish.delay === null || (wish.delay > 0 && wish.delay <= 2 ** 31 - 1)).toBe(true)
          }
          const { progress } = describeSchedule(next, now, settings)
          expect(progress === null || (progress >= 0 && progress <= 1)).toBe(true)
          state = next
        }
      }),
      { numRuns: runs(120) },
    )
    expect(opened).toBeGreaterThan(runs(40))
  }, 600_000)

  function finite(reading: number, otherwise: number): number {
    return Math.abs(reading) < 8e15 ? reading : otherwise
  }
})

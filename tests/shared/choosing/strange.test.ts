import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Preferences, Wish } from '../../../shared/choosing/choice.ts'
import { choose } from '../../../shared/choosing/choose.ts'
import { initialChoosingState, type ChoosingState } from '../../../shared/choosing/state.ts'
import { conditions } from '../../../shared/exercises/vocabulary.ts'
import type { Outcome } from '../../../shared/history/outcome.ts'
import { assertPlayable } from './assert-playable.ts'
import { at, catalogue, nobodySpecial } from './desk.ts'

const ids = [...catalogue.exercises, ...catalogue.routines].map(({ id }) => id)
const someId = fc.oneof(fc.constantFrom(...ids), fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString'))
const instant = fc.oneof(
  fc.integer({ min: at('mon 00:00') - 40 * 86_400_000, max: at('sun 00:00') }),
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, 8.64e15, 0),
)
const zone = fc.oneof(
  fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Apia', 'Mars/Olympus'),
  fc.string(),
)
const outcome: fc.Arbitrary<Outcome> = fc.record({
  id: fc.string(),
  kind: fc.constant('main' as const),
  routineId: someId,
  result: fc.constantFrom('done' as const, 'partial' as const, 'skipped' as const, 'snoozed' as const),
  seconds: fc.oneof(fc.nat(400), fc.double()),
  openedAt: fc.option(instant),
  endedAt: instant,
  zone,
  asked: fc.boolean(),
  felt: fc.constantFrom(null, 'good' as const, 'too-hard' as const, 'hurt' as const),
})
const state: fc.Arbitrary<ChoosingState> = fc
  .record({
    nextSide: fc.constantFrom('left' as const, 'right' as const),
    leftAhead: fc.integer(),
    sinceEyes: fc.nat(),
    sinceStanding: fc.nat(),
  })
  .map((some) => ({ ...initialChoosingState, ...some }))
const preferences: fc.Arbitrary<Preferences> = fc
  .record({
    conditions: fc.subarray([...conditions]),
    leftOut: fc.array(someId),
    switchedOn: fc.array(someId),
    favourites: fc.array(someId),
    anchors: fc.array(fc.oneof(fc.constantFrom('10:45', '00:00', '24:00'), fc.string())),
  })
  .map((some) => ({ ...nobodySpecial, ...some }))
const wishes: fc.Arbitrary<Wish> = fc
  .record({
    kind: fc.constantFrom('micro' as const, 'main' as const, 'anchor' as const, 'named' as const),
    routineId: someId,
    at: instant,
    zone,
    longest: fc.option(fc.oneof(fc.nat(600), fc.double())),
    posture: fc.constantFrom(null, 'seated' as const, 'standing' as const),
    nextMicroIn: fc.option(fc.oneof(fc.nat(), fc.double())),
  })
  .map((wish) => wish as Wish)

test('whatever it is asked, whatever it remembers: it never throws, and what comes is safe and short enough', () => {
  fc.assert(
    fc.property(
      wishes,
      fc.array(outcome, { maxLength: 30 }),
      state,
      preferences,
      (wish, history, remembered, person) => {
        const choice = choose(wish, { history, state: remembered }, catalogue, person)
        if (choice.routine === null) return
        assertPlayable(choice, person)
        if (wish.longest !== null) expect(choice.routine.durationSeconds).toBeLessThanOrEqual(wish.longest)
      },
    ),
    { numRuns: 1500 },
  )
}, 60_000)

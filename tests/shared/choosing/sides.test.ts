import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterBreak, sidesPlayed, type PlayedBreak } from '../../../shared/choosing/after-break.ts'
import { onSide } from '../../../shared/i18n/side-words.ts'
import { mirrored } from '../../../shared/routines/sides.ts'
import { initialChoosingState, type ChoosingState } from '../../../shared/choosing/state.ts'
import type { Result } from '../../../shared/history/outcome.ts'
import { routineById } from '../../../shared/routines/catalogue.ts'
import type { Routine } from '../../../shared/routines/schema.ts'
import { sidesOf } from './assert-playable.ts'
import { catalogue, chosen, stepsOf, wish } from './desk.ts'

const neck = routineById('two-minute-neck')
const neckNow = (state: Partial<ChoosingState>) => chosen(wish('anchor', 'mon 10:45'), { state })
const after = (state: ChoosingState, routine: Routine, result: Result, reached = 0): ChoosingState =>
  afterBreak(state, { routine, result, reached } satisfies PlayedBreak, catalogue)

describe('a routine begun on the right', () => {
  const { routine, firstSide } = neckNow({ nextSide: 'right' })

  test('is the mirror image of the whole: every side, and every word for it', () => {
    expect(firstSide).toBe('right')
    expect(stepsOf(routine).map(({ side }) => side)).toEqual([null, null, 'right', 'left', 'right', 'left', null])
    expect(routine.steps.map(({ say }) => onSide(say, null)).filter((say) => /left|right/i.test(say))).toEqual([
      'Head level. Right ear next.',
      'Right ear toward right shoulder. Left shoulder soft.',
      'Now the left side.',
      'Left ear toward left shoulder. Right shoulder soft.',
      'Level again. Turn right next.',
      'Turn to the right. Chin level.',
      'Now to the left.',
      'Turn to the left. Chin level.',
    ])
  })

  test('takes the same time, on both sides', () => {
    expect(sidesOf(routine)).toEqual(sidesOf(neck))
    expect(routine.durationSeconds).toBe(120)
  })

  test('mirrored again is itself, for every routine', () => {
    for (const each of catalogue.routines) expect(mirrored({ ...mirrored(each) })).toEqual(each)
  })

  test('keeps the words of an exercise that has no sides', () => {
    const sweep = { ...stepsOf(neck)[0]!, say: 'Sweep from left to right.' }
    expect(mirrored({ ...neck, steps: [sweep] }).steps[0]?.say).toBe('Sweep from left to right.')
  })

  test('leaves words alone that only contain a side', () => {
    const intro = { ...neck.steps[0]!, say: 'Bright and upright, leftover.' }
    expect(mirrored({ ...neck, steps: [intro] }).steps[0]?.say).toBe('Bright and upright, leftover.')
  })
})

describe('the first side', () => {
  test('alternates by session', () => {
    const second = after(initialChoosingState, neckNow(initialChoosingState).routine, 'done')
    expect(second.nextSide).toBe('right')
    expect(after(second, neckNow(second).routine, 'done').nextSide).toBe('left')
  })

  test('does not change with a session that has no sides, was skipped, put off, or left before them', () => {
    const shrug = routineById('micro-shrug')
    expect(after(initialChoosingState, shrug, 'done').nextSide).toBe('left')
    for (const result of ['skipped', 'snoozed'] as const)
      expect(after(initialChoosingState, neck, result).nextSide).toBe('left')
    expect(after(initialChoosingState, neck, 'partial', 36).nextSide).toBe('left')
    expect(after(initialChoosingState, neck, 'partial', 37).nextSide).toBe('right')
  })

  test('is the one that was missed, and stays it until it was made up for', () => {
    // Left at 52 s: the left ear had its 15 s, the right none.
    const owed = after(initialChoosingState, neck, 'partial', 52)
    expect(owed.leftAhead).toBe(15)
    const next = neckNow(owed)
    expect(next.firstSide).toBe('right')
    const still = after(owed, next.routine, 'done')
    expect(neckNow(still).firstSide).toBe('right')
    const even = after(still, neckNow(still).routine, 'partial', 52)
    expect(even.leftAhead).toBe(0)
    expect(neckNow(even).firstSide).toBe('left')
  })

  test('is not decided by a few seconds', () => {
    const nearly = after(initialChoosingState, neck, 'partial', 64)
    expect(nearly.leftAhead).toBe(4)
    expect(neckNow({ ...nearly, nextSide: 'left' }).firstSide).toBe('left')
    expect(neckNow({ leftAhead: -6, nextSide: 'right' }).firstSide).toBe('left')
  })
})

describe('the account of sides', () => {
  test('knows exercises that alternate', () => {
    const care = routineById('spine-care-480')
    // From 75 s on: one knee and then the other, 12 s each.
    expect(sidesPlayed(care, 75 + 12)).toEqual({ left: 12, right: 0 })
    expect(sidesPlayed(care, 75 + 30)).toEqual({ left: 18, right: 12 })
    expect(sidesPlayed(mirrored(care), 75 + 30)).toEqual({ left: 12, right: 18 })
  })

  test('is even after any routine that was done', () => {
    for (const routine of catalogue.routines) expect(after(initialChoosingState, routine, 'done').leftAhead).toBe(0)
  })

  test('never drifts by more than the longest stretch on one side, whenever people leave', () => {
    const leaving = fc.array(fc.tuple(fc.constantFrom(...catalogue.routines), fc.nat({ max: 600 })), {
      minLength: 1,
      maxLength: 60,
    })
    fc.assert(
      fc.property(leaving, (breaks) => {
        let state = initialChoosingState
        for (const [{ id, durationSeconds }, reached] of breaks) {
          const { routine } = chosen({ ...wish('main', 'mon 14:00'), kind: 'named', routineId: id }, { state })
          state = after(state, routine, reached >= durationSeconds ? 'done' : 'partial', reached)
          expect(Math.abs(state.leftAhead)).toBeLessThanOrEqual(38 + 5)
        }
      }),
    )
  })
})

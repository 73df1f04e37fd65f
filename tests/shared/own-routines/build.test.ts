import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { onSide } from '../../../shared/i18n/side-words.ts'
import { buildRoutine, secondsOf } from '../../../shared/own-routines/build.ts'
import { doseOf, stepSeconds, usualStep } from '../../../shared/own-routines/dose.ts'
import type { OwnStep } from '../../../shared/own-routines/own-routine.ts'
import { routineSchema, type Routine } from '../../../shared/routines/schema.ts'
import { arbitraryDraft, choosable, ownRoutine } from './arbitrary-draft.ts'
import { assertSound, contentProblems } from './assert-sound.ts'

const usual = (...ids: readonly string[]) => ids.map((id) => usualStep(exerciseById(id)))
const built = (...steps: readonly OwnStep[]) => buildRoutine(ownRoutine(...steps), exercises)
const told = ({ steps }: Routine) => steps.map((step) => `${String(step.seconds)} ${onSide(step.say, null)}`)
const exercised = ({ steps }: Routine) => steps.filter((step) => step.type === 'exercise')

describe.each(choosable)('$id alone', (exercise) => {
  test('is a routine that keeps every rule of the content, at its least, its usual and its most', () => {
    const step = usualStep(exercise)
    const { reps, hold } = doseOf(exercise)
    const least = { ...step, reps: reps.from, holdSeconds: hold?.from ?? null }
    const most = { ...step, reps: reps.to, holdSeconds: hold?.to ?? null }
    for (const each of [least, step, most]) {
      const routine = built(each)
      expect(routineSchema.safeParse(routine).error?.issues).toBeUndefined()
      expect(contentProblems(routine)).toEqual([])
    }
    expect(stepSeconds(step, exercise)).toBe(exercise.durationSeconds)
  })
})

test('any routine that passes the check is sound', () => {
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      const routine = buildRoutine({ ...draft, id: 'own-any' }, exercises)
      assertSound(routine)
      expect(secondsOf(draft.steps, exercises)).toBe(routine.durationSeconds)
    }),
    { numRuns: 300 },
  )
})

test('a routine is told as a person would tell it', () => {
  expect(told(built(...usual('chin-tuck', 'neck-side-tilt', 'calf-raise', 'overhead-reach')))).toEqual([
    '6 Sit tall, feet flat. Move gently. Stop if it hurts.',
    '24 Slide your whole head straight back.',
    '3 Next: Ear to shoulder, left.',
    '15 Tip your left ear toward your left shoulder.',
    '3 Now the right side.',
    '15 Tip your right ear toward your right shoulder.',
    '6 Stand tall. Next: Heel raise.',
    '30 Rise onto your toes, pause, and lower.',
    '3 Next: Overhead reach.',
    '16 Palms up. Reach high, chin level.',
    '5 Done. One slow breath out.',
  ])
})

test('who stands already stays standing for what can be done so', () => {
  const postures = exercised(built(...usual('calf-raise', 'overhead-reach', 'seated-cat-cow', 'chin-tuck'))).map(
    ({ posture }) => posture,
  )
  expect(postures).toEqual([undefined, 'standing', undefined, undefined])
})

describe('sides', () => {
  const [tilt] = usual('neck-side-tilt')
  const [knee] = usual('single-knee-to-chest')

  test('get the same seconds, and the first one comes first', () => {
    const sides = exercised(built({ ...tilt!, firstSide: 'right', holdSeconds: 20 })).map(({ side, seconds }) => [
      side,
      seconds,
    ])
    expect(sides).toEqual([
      ['right', 25],
      ['left', 25],
    ])
  })

  test('alternate in a movement that goes to both', () => {
    expect(exercised(built({ ...knee!, firstSide: 'right', reps: 3 }))[0]).toMatchObject({
      side: 'right',
      alternates: true,
      reps: 3,
      seconds: 72,
    })
  })
})

describe('who lies on the back', () => {
  test('rolls over to get up, at the end and before standing', () => {
    const ids = exercised(built(...usual('knees-to-chest', 'calf-raise', 'back-relax'))).map((step) => step.exerciseId)
    expect(ids).toEqual(['knees-to-chest', 'roll-over-rise', 'calf-raise', 'back-relax', 'roll-over-rise'])
  })

  test('rolls over to hands and knees without standing up', () => {
    expect(told(built(...usual('knees-to-chest', 'bird-dog')))[2]).toBe(
      '10 Roll over first. Do not sit straight up. Hands and knees. Next: Bird dog.',
    )
  })

  test('does not get up between two exercises on the back', () => {
    expect(told(built(...usual('knees-to-chest', 'back-relax')))[2]).toBe('3 Next: Back rest.')
  })

  test('rolls to the side on the edge of a bed', () => {
    expect(told(built(...usual('bed-edge-lie-back'))).slice(-2)).toEqual([
      '10 Roll to your side to get up.',
      '5 Done. One slow breath out.',
    ])
  })
})

test('the same exercise again is announced as such', () => {
  expect(told(built(...usual('chin-tuck', 'chin-tuck')))[2]).toBe('3 The same again.')
})

test.each([
  [['lateral-raise'], 'short', 'standing', 'desk'],
  [['grow-tall'], 'micro', 'seated', 'desk'],
  [['chin-tuck', 'neck-side-tilt', 'calf-raise'], 'main', 'standing', 'desk'],
  [['grow-tall', 'plank'], 'home', 'floor', 'home'],
])('%j is a %s routine, done %s, at %s', (ids, kind, posture, setting) => {
  expect(built(...usual(...ids))).toMatchObject({ kind, posture, setting })
})

test('an exercise that is not there cannot be built', () => {
  expect(() => built({ exerciseId: 'headstand', reps: 1, holdSeconds: null, firstSide: null })).toThrow('headstand')
  expect(secondsOf([], exercises)).toBe(0)
})

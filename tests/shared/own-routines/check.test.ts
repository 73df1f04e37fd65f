import { describe, expect, test } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { checkDraft } from '../../../shared/own-routines/check.ts'
import { doseOf, usualStep } from '../../../shared/own-routines/dose.ts'
import type { Draft, OwnStep } from '../../../shared/own-routines/own-routine.ts'
import { choosable, ownRoutine } from './arbitrary-draft.ts'

const usual = (id: string) => usualStep(exerciseById(id))
const told = (draft: Draft) => checkDraft(draft, exercises).map(({ path, sentence }) => `${path}: ${sentence}`)
const withStep = (id: string, change: Partial<OwnStep>) => ownRoutine(usual('chin-tuck'), { ...usual(id), ...change })

test('a sound routine has no problems', () => {
  expect(told(ownRoutine(usual('chin-tuck'), usual('neck-side-tilt')))).toEqual([])
})

describe('what is wrong with a step is told with its number, its limits and the cure', () => {
  test.each<[string, Partial<OwnStep>, string]>([
    ['plank', { holdSeconds: 5 }, 'steps.1.holdSeconds: Step 2: Seconds must be a whole number between 8 and 48.'],
    ['plank', { holdSeconds: 8.5 }, 'steps.1.holdSeconds: Step 2: Seconds must be a whole number between 8 and 48.'],
    ['plank', { holdSeconds: NaN }, 'steps.1.holdSeconds: Step 2: Seconds must be a whole number between 8 and 48.'],
    ['plank', { holdSeconds: null }, 'steps.1.holdSeconds: Step 2: Seconds must be a whole number between 8 and 48.'],
    ['cat-cow', { holdSeconds: 5 }, 'steps.1.holdSeconds: Step 2: “Cat-cow” has no hold to set; take the seconds out.'],
    ['chin-tuck', { reps: 0 }, 'steps.1.reps: Step 2: Repetitions must be a whole number between 1 and 10.'],
    ['chin-tuck', { reps: Infinity }, 'steps.1.reps: Step 2: Repetitions must be a whole number between 1 and 10.'],
    ['march-on-spot', { reps: 2 }, 'steps.1.reps: Step 2: “March on the spot” is done once; make it longer instead.'],
    ['plank', { firstSide: 'left' }, 'steps.1.firstSide: Step 2: “Plank” has no sides; take the first side out.'],
    ['neck-side-tilt', { firstSide: null }, 'steps.1.firstSide: Step 2: The first side must be left or right.'],
    [
      'knee-roll-hold',
      { reps: 10, holdSeconds: 90 },
      'steps.1: Step 2: It takes 33 minutes; 10 are enough for one step.',
    ],
    [
      'plank',
      { exerciseId: 'headstand' },
      'steps.1.exerciseId: Step 2: There is no exercise “headstand”. Choose one from the list of exercises.',
    ],
    [
      'plank',
      { exerciseId: 'roll-over-rise' },
      'steps.1.exerciseId: Step 2: Take “Roll over to rise” out; Nape adds it by itself where it is needed.',
    ],
  ])('%s with %j', (id, change, sentence) => {
    expect(told(withStep(id, change))).toEqual([sentence])
  })
})

describe('what is wrong with the routine', () => {
  const sound = ownRoutine(usual('chin-tuck'))

  test.each<[string, Partial<Draft>, string]>([
    ['no title', { title: ' \u200B ' }, 'title: Give the routine a title.'],
    ['a long title', { title: 'x'.repeat(61) }, 'title: The title may have 60 characters at most.'],
    ['a long note', { note: 'x'.repeat(301) }, 'note: The note may have 300 characters at most.'],
    ['no steps', { steps: [] }, 'steps: Add at least one exercise.'],
    ['too many steps', { steps: Array<OwnStep>(31).fill(usual('chin-tuck')) }, 'steps: Keep 30 steps at most.'],
    [
      'too short',
      { steps: [{ ...usual('lateral-raise'), reps: 1 }] },
      'steps: The routine takes 15 seconds; it must take at least 20.',
    ],
    [
      'too long',
      { steps: Array<OwnStep>(30).fill(usual('easy-walk')) },
      'steps: The routine takes 62 minutes; 30 are enough.',
    ],
  ])('%s', (_name, change, sentence) => {
    expect(told({ ...sound, ...change })).toEqual([sentence])
  })

  test('more than twenty problems are counted', () => {
    const steps = Array<OwnStep>(30).fill({ ...usual('chin-tuck'), reps: 0 })
    expect(told({ ...sound, steps })).toHaveLength(21)
    expect(told({ ...sound, steps }).at(-1)).toBe(': 10 more things are wrong.')
  })
})

test('what can be set of an exercise is whole, contains what it does itself, and goes far enough for a set of ten', () => {
  for (const exercise of choosable) {
    const { reps, hold } = doseOf(exercise)
    for (const span of [reps, ...(hold ? [hold] : [])]) {
      expect(Object.values(span).every(Number.isInteger), exercise.id).toBe(true)
      expect(span.from, exercise.id).toBeLessThanOrEqual(span.usual)
      expect(span.usual, exercise.id).toBeLessThanOrEqual(span.to)
    }
    if (exercise.phases.length > 1) expect(reps.to, exercise.id).toBeGreaterThanOrEqual(10)
    else expect(hold, exercise.id).not.toBeNull()
  }
})

test.each([
  ['neck-side-tilt', { from: 5, to: 30, usual: 10 }, true],
  ['march-on-spot', { from: 15, to: 90, usual: 30 }, false],
  ['wrist-bend', { from: 3, to: 15, usual: 5 }, true],
  ['neck-press-side', { from: 3, to: 15, usual: 5 }, true],
  ['crawl-rotate', { from: 14, to: 81, usual: 27 }, false],
  ['calf-raise', null, false],
])('the hold of %s is %j', (id, hold, staysStill) => {
  expect(doseOf(exerciseById(id))).toMatchObject({ hold, staysStill })
})

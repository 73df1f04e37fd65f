import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { routineById, routines } from '../../../shared/routines/catalogue.ts'
import { routineSchema, total } from '../../../shared/routines/schema.ts'
import { someRoutine } from './some-routine.ts'

const neck = routineById('two-minute-neck')
const exercisesOf = (routine: typeof neck) => routine.steps.filter((step) => step.type === 'exercise')

describe('the catalogue', () => {
  test('knows the two-minute neck routine: 16 timed steps in exactly 120 seconds', () => {
    expect(neck.steps).toHaveLength(16)
    expect(total(neck.steps)).toBe(120)
    expect(neck.durationSeconds).toBe(120)
  })

  test('says which routines there are when asked for another', () => {
    expect(() => routineById('dance')).toThrow('There is no routine "dance". There are: micro-chin-to-chest, ')
  })

  test.each(routines)('$id gives both sides the same time', (routine) => {
    const steps = exercisesOf(routine).filter((step) => !step.alternates)
    const on = (side: string) => total(steps.filter((step) => step.side === side))
    expect(on('left')).toBe(on('right'))
  })

  test.each(routines)(
    '$id uses exercises and poses that exist, and gives a side exactly where there is one',
    (routine) => {
      for (const step of exercisesOf(routine)) {
        const exercise = exerciseById(step.exerciseId)
        expect(step.side === null).toBe(exercise.sides === 'none')
        for (const phase of step.phases) expect(Object.keys(exercise.animation.poses)).toContain(phase.pose)
      }
    },
  )
})

describe('the schema', () => {
  test('takes every routine whose steps meet', () => {
    fc.assert(fc.property(someRoutine, (routine) => routineSchema.safeParse(routine).success))
  })

  const problemsOf = (change: object) =>
    routineSchema.safeParse({ ...neck, ...change }).error?.issues.map((issue) => issue.message)

  test('refuses a gap, an overlap and a wrong length', () => {
    const meeting = ['Each step starts where the one before it ended, and the last one ends with the routine.']
    const [intro, ...rest] = neck.steps
    expect(problemsOf({ steps: [{ ...intro, seconds: 4 }, ...rest] })).toEqual(meeting)
    expect(problemsOf({ steps: [{ ...intro, seconds: 6 }, ...rest] })).toEqual(meeting)
    expect(problemsOf({ durationSeconds: 119 })).toEqual(meeting)
  })

  test('refuses an exercise that lasts longer than its phases', () => {
    const steps = neck.steps.map((step) => (step.type === 'exercise' ? { ...step, reps: step.reps + 1 } : step))
    expect(problemsOf({ steps })).toContain('An exercise lasts as long as its phases, times its repetitions.')
  })

  test('refuses a routine in which nothing is done, and a transition to nowhere', () => {
    const [intro] = neck.steps
    expect(problemsOf({ steps: [intro], durationSeconds: 5 })).toEqual(['A routine has at least one exercise.'])
    expect(problemsOf({ steps: neck.steps.slice(0, -1), durationSeconds: 114 })).toEqual([
      'A transition names a step that follows it.',
    ])
  })

  test('refuses fields it does not know', () => {
    expect(problemsOf({ tittle: 'Neck' })).toEqual(['Unrecognized key: "tittle"'])
  })
})

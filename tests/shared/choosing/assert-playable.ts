import { expect } from 'vitest'
import { banOn } from '../../../shared/choosing/allowed.ts'
import { exerciseIn } from '../../../shared/choosing/catalogue.ts'
import type { Chosen, Preferences } from '../../../shared/choosing/choice.ts'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { onSide } from '../../../shared/i18n/side-words.ts'
import { routineById } from '../../../shared/routines/catalogue.ts'
import { routineSchema, total, type Routine } from '../../../shared/routines/schema.ts'
import { catalogue, stepsOf } from './desk.ts'

const wordsIn = (say: string) => say.split(/\s+/).length

/** Seconds on each side, both turns of an alternating step counted. */
export function sidesOf(routine: Routine) {
  const steps = stepsOf(routine).filter(({ alternates }) => !alternates)
  return {
    left: total(steps.filter(({ side }) => side === 'left')),
    right: total(steps.filter(({ side }) => side === 'right')),
  }
}

/** That a choice can be played by somebody with these preferences, to the second and on both sides. */
export function assertPlayable({ routine, replaced, easier, firstSide }: Chosen, preferences: Preferences): void {
  const parsed = routineSchema.safeParse(routine)
  expect(parsed.error?.issues).toBeUndefined()

  const original = routineById(routine.id)
  expect(routine.durationSeconds).toBe(original.durationSeconds)
  expect(routine.steps.map(({ at, seconds, type }) => [at, seconds, type])).toEqual(
    original.steps.map(({ at, seconds, type }) => [at, seconds, type]),
  )
  const { left, right } = sidesOf(routine)
  expect(left).toBe(right)
  expect(firstSide).toBe(stepsOf(routine).find(({ side }) => side !== null)?.side ?? null)

  for (const step of stepsOf(routine)) {
    const exercise = exerciseById(step.exerciseId)
    expect(banOn(exerciseIn(catalogue, step.exerciseId), preferences)).toBeNull()
    expect(step.side === null).toBe(exercise.sides === 'none')
    for (const { pose } of step.phases) expect(Object.keys(exercise.animation.poses)).toContain(pose)
    expect(easier.includes(step.exerciseId)).toBe(
      exercise.caution.some((each) => preferences.conditions.includes(each)),
    )
  }
  routine.steps.forEach((step, index) => {
    const before = original.steps[index]
    if (step.say === before?.say || replaced.length === 0) return
    const said = onSide(step.say, null)
    expect(wordsIn(said), `"${said}" in ${String(step.seconds)} s`).toBeLessThanOrEqual(step.seconds * 3)
    expect(said).not.toMatch(/\{|undefined/)
  })
}

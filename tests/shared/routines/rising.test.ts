/** Getting up from the floor: the roll to the side, and what is shown of it. */
import { describe, expect, test } from 'vitest'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { cut, isFlat } from '../../../shared/figure/cut.ts'
import { eased } from '../../../shared/figure/motion.ts'
import { routineById, routines, exercisesOf } from '../../../shared/routines/catalogue.ts'
import { play } from '../../../shared/routines/play.ts'
import { getsUp, leavesOnBack, roll } from '../../../shared/routines/rising.ts'
import type { ExerciseStep, Routine, Step } from '../../../shared/routines/schema.ts'

const care = routineById('spine-care-480')
const strength = routineById('spine-strength-420')
const at = (routine: Routine, seconds: number) => play(routine, seconds * 1000)

const lying = { type: 'exercise', at: 0, seconds: 60, say: 'Breathe.', exerciseId: 'back-relax', side: null } as const
const rest: ExerciseStep = { ...lying, reps: 1, phases: [{ name: 'rest', seconds: 60, pose: 'rest' }] }
const routineOf = (...steps: readonly Step[]): Routine => ({
  ...care,
  durationSeconds: steps.reduce((sum, { seconds }) => sum + seconds, 0),
  steps: [...steps],
})

describe('getting up', () => {
  test('is between lying on the back and anything else, and at the end', () => {
    expect(getsUp('back-relax', 'cat-cow')).toBe(true)
    expect(getsUp('back-relax', null)).toBe(true)
    expect(getsUp('back-relax', 'knees-to-chest')).toBe(false)
    expect(getsUp('back-relax', 'roll-over-rise')).toBe(false)
    expect(getsUp('prone-leg-lift', 'cat-cow')).toBe(false)
    expect(getsUp('back-relax', 'prone-leg-lift')).toBe(false)
    expect(getsUp('roll-over-rise', null)).toBe(false)
    expect(getsUp('grow-tall', null)).toBe(false)
  })

  test('has its time in the transition of the spine care, and in no other step', () => {
    const rising = care.steps.filter((step) => at(care, step.at).rises)
    expect(rising.map(({ say }) => say)).toEqual(['Roll over to hands and knees. Do not sit straight up.'])
    expect(at(care, 241).onBack).toBe(true)
    expect(at(care, 243).onBack).toBe(false)
  })

  test('is an exercise of its own in the spine strength', () => {
    expect(strength.steps.some((step) => at(strength, step.at).rises)).toBe(false)
    expect(at(strength, 397).onBack).toBe(true)
    expect(at(strength, 420).onBack).toBe(false)
  })

  test('never is left out: no routine ends on the back, or goes on elsewhere without a roll', () => {
    for (const routine of routines) {
      expect(at(routine, routine.durationSeconds).onBack).toBe(false)
      for (const [index, step] of routine.steps.entries()) {
        const before = routine.steps.slice(0, index).findLast((each) => each.type === 'exercise')
        if (step.type !== 'exercise' || before === undefined) continue
        const transition = routine.steps[index - 1]
        if (getsUp(before.exerciseId, step.exerciseId)) expect(at(routine, transition?.at ?? 0).rises).toBe(true)
      }
    }
  })

  test('takes the outro where nothing else leads up', () => {
    const routine = routineOf(rest, { type: 'outro', at: 60, seconds: 6, say: 'Done.' })
    expect(at(routine, 59).rises).toBe(false)
    expect(at(routine, 63).rises).toBe(true)
    expect(at(routine, 66).onBack).toBe(false)
  })

  test('rolls once: in the transition, and not again in the outro', () => {
    const transition = { type: 'transition', at: 60, seconds: 4, say: 'Up.' } as const
    const routine = routineOf(rest, transition, { type: 'outro', at: 64, seconds: 6, say: 'Done.' })
    expect(at(routine, 61).motion.progress).toBeLessThan(0.5)
    expect(at(routine, 64.1).motion.progress).toBeCloseTo(0.5)
  })

  test('is still to come when a routine ends with lying', () => {
    expect(at(routineOf(rest), 60).onBack).toBe(true)
  })

  test('needs the exercise that shows it, which a window gets along', () => {
    expect(exercisesOf(care)).toContain(exerciseById('roll-over-rise'))
    expect(exercisesOf(routineById('two-minute-neck'))).not.toContain(exerciseById('roll-over-rise'))
  })
})

describe('the picture', () => {
  const onBack = { exerciseId: 'back-relax', side: null, pose: 'start' }

  test('rolls half-way to the front, gently, and stays on the side', () => {
    const way = (progress: number) => eased(roll(onBack, progress).progress)
    expect(way(0)).toBe(0)
    expect(way(0.3)).toBeCloseTo(0.25)
    expect(way(0.6)).toBeCloseTo(0.5)
    expect(way(1)).toBeCloseTo(0.5)
  })

  test('lets nobody roll off the edge of a bed', () => {
    expect(leavesOnBack('bed-edge-lie-back')).toBe(true)
    const edge = { exerciseId: 'bed-edge-lie-back', side: null, pose: 'start' }
    expect(roll(edge, 0).from).toEqual({ exerciseId: 'roll-over-rise', side: null, pose: 'start' })
  })

  test('never shows a body between lying flat and any other place, but by the exercise that leads up', () => {
    for (const routine of routines)
      for (let seconds = 0; seconds < routine.durationSeconds; seconds += 0.5) {
        const { from, to } = cut(at(routine, seconds).motion, 'mirror').motion
        if (from.exerciseId !== 'roll-over-rise') expect(isFlat(from)).toBe(isFlat(to))
      }
  })
})

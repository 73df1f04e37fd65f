import { describe, expect, test } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { momentOf, phaseAt, startOf, targetOf } from '../../../shared/library/by-itself.ts'

const tilt = exerciseById('neck-side-tilt')

describe('an exercise by itself', () => {
  test('goes at its own pace, on the side that is shown, and again and again', () => {
    expect(momentOf(tilt, 'right', 'own', 4_000)).toMatchObject({ phase: 'hold', side: 'right', hold: 0.1 })
    expect(momentOf(tilt, 'right', 'own', 15_000 * 7 + 4_000)).toMatchObject({
      phase: 'hold',
      side: 'right',
      hold: 0.1,
    })
  })

  test('at a glance shows one side and then the other, without a long hold', () => {
    const sides = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((at) => momentOf(tilt, 'both', 'glance', at * 1_000).side)
    expect(new Set(sides)).toEqual(new Set(['left', 'right']))
  })

  test('has no side where it has no sides', () => {
    expect(momentOf(exerciseById('chin-tuck'), 'right', 'own', 0).side).toBeNull()
    expect(targetOf(exerciseById('chin-tuck'), 'right').to.side).toBeNull()
  })

  test('that does not come back to its start goes on from where it was', () => {
    for (const exercise of exercises.filter(({ phases }) => phases.at(-1)?.pose !== 'start')) {
      const { motion } = momentOf(exercise, 'left', 'own', exercise.cycleSeconds * 1_000 * 2)
      expect(motion.from.pose, exercise.id).toBe(exercise.phases.at(-1)?.pose)
    }
  })

  test('never leaves its poses, whenever it is looked at', () => {
    for (const exercise of exercises)
      for (const at of [0, 1, 999, 12_345, 600_000, 3_600_000]) {
        const { motion } = momentOf(exercise, 'both', 'glance', at)
        expect(Object.keys(exercise.animation.poses), exercise.id).toContain(motion.to.pose)
        expect(motion.progress).toBeGreaterThanOrEqual(0)
        expect(motion.progress).toBeLessThanOrEqual(1)
      }
  })
})

test('the stills are where it starts and where it goes', () => {
  expect(startOf(tilt, 'left').to).toEqual({ exerciseId: 'neck-side-tilt', side: 'left', pose: 'start' })
  // On the way, so that an arrow says which way.
  expect(targetOf(tilt, 'right').from.pose).toBe('start')
  expect(targetOf(tilt, 'right').progress).toBe(1)
  expect(targetOf(exerciseById('shoulder-shake-out'), 'left').swing).toBeDefined()
  expect(targetOf(tilt, 'right').to).toEqual({ exerciseId: 'neck-side-tilt', side: 'right', pose: 'tilt' })
})

test('the phase is known at any time', () => {
  expect(phaseAt(tilt, 0)).toEqual({ index: 0, gone: 0 })
  expect(phaseAt(tilt, 8_000)).toEqual({ index: 1, gone: 0.5 })
  expect(phaseAt(tilt, 15_000 + 14_000)).toEqual({ index: 2, gone: 0.5 })
})

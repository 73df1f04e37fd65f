import { describe, expect, it } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { cut } from '../../../shared/figure/cut.ts'
import { draw } from '../../../shared/figure/drawing.ts'
import type { Motion, Station } from '../../../shared/figure/motion.ts'
import { viewAt } from '../../../shared/figure/view.ts'

const at = (exerciseId: string, side: Station['side'] = null): Station => ({ exerciseId, side, pose: 'start' })
const between = (from: Station, to: Station, progress: number): Motion => ({ from, to, progress })
const starts = exercises.map(({ id, animation }) => at(id, animation.mirrorForRight ? 'left' : null))

describe('between two pictures that do not move into each other', () => {
  const [front, prone] = [at('prone-leg-lift', 'left'), at('trunk-twist-prone', 'left')]

  it('the one fades and the other one appears, and nothing is seen of a picture that turns over', () => {
    const presence = [0, 0.3, 0.42, 0.5, 0.58, 0.7, 1].map((p) => draw(between(front, prone, p), 'mirror').presence)
    expect(presence).toEqual([1, 1, expect.closeTo(0.5), 0, expect.closeTo(0.5), 1, 1])
    for (const seen of ['mirror', 'behind'] as const)
      for (const from of starts)
        for (const to of starts.filter((_, i) => i % 7 === 0))
          for (const progress of [0.3, 0.49, 0.51]) {
            const { motion } = cut(between(from, to, progress), seen)
            const flips = [motion.from, motion.to].map((station) => viewAt(station, seen).against ?? 0)
            expect(flips[0], `${from.exerciseId} to ${to.exerciseId}`).toBe(flips[1])
          }
  })

  it('the body is in the one place and then in the other, and on its way in neither', () => {
    const [lying, sitting] = [at('back-relax'), at('neck-turn', 'left')]
    expect(cut(between(sitting, lying, 0.49), 'mirror').motion).toMatchObject({ from: sitting, to: sitting })
    expect(cut(between(sitting, lying, 0.51), 'mirror').motion).toMatchObject({ from: lying, to: lying })
  })

  it('it is the same for a body that is called away in the middle of a movement', () => {
    const called = (progress: number): Motion => ({
      ...between(front, front, 1),
      after: { motion: between(at('neck-turn', 'left'), at('neck-turn', 'left'), 1), progress },
    })
    expect([0, 0.5, 1].map((progress) => draw(called(progress), 'mirror').presence)).toEqual([1, 0, 1])
    expect(cut(called(0.4), 'mirror').motion.to.exerciseId).toBe('neck-turn')
    expect(cut(called(0.6), 'mirror').motion.to.exerciseId).toBe('prone-leg-lift')
  })

  it('nor does a body that is called away twice go from the floor to where it is called', () => {
    const [lying, sitting, turned] = [at('back-relax'), at('neck-turn', 'left'), at('shoulder-shrug')]
    const first: Motion = {
      ...between(sitting, sitting, 1),
      after: { motion: between(lying, lying, 1), progress: 0.2 },
    }
    for (const progress of [0.1, 0.4, 0.6, 0.9]) {
      const { motion } = cut({ ...between(turned, turned, 1), after: { motion: first, progress } }, 'mirror')
      const places = [motion.to, motion.after?.motion.to ?? motion.to].map(({ exerciseId }) => exerciseId)
      expect(places).toEqual(progress < 0.5 ? ['back-relax', 'back-relax'] : ['shoulder-shrug', 'shoulder-shrug'])
    }
  })

  it('all others move into each other, seen all the time', () => {
    for (const progress of [0, 0.25, 0.5, 0.75, 1]) {
      const motion = between(at('neck-turn', 'left'), at('shoulder-roll-back'), progress)
      expect(cut(motion, 'mirror')).toEqual({ motion, presence: 1 })
    }
  })
})

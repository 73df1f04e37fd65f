import { describe, expect, it } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { draw } from '../../../shared/figure/drawing.ts'
import type { Motion, Station } from '../../../shared/figure/motion.ts'
import { moversOf } from '../../../shared/figure/moving.ts'

const at = (exerciseId: string, pose: string, side: Station['side'] = null): Station => ({ exerciseId, pose, side })
const move = (exerciseId: string, pose: string, side: Station['side'], progress: number): Motion => ({
  from: at(exerciseId, 'start', side),
  to: at(exerciseId, pose, side),
  progress,
})

describe('a drawing', () => {
  it.each([
    ['grow-tall', ['tall', 'trunk']],
    ['chin-to-chest', ['head']],
    ['neck-side-tilt', ['head']],
    ['neck-turn', ['head']],
    ['shoulder-shrug', ['shoulderL', 'shoulderR']],
  ])('of %s emphasises what moves: %s', (exerciseId, movers) => {
    expect(moversOf(at(exerciseId, 'start'))).toEqual(movers)
  })

  it('shows the way only while there is one', () => {
    const turning = draw(move('neck-turn', 'turned', 'left', 0.5), 'mirror')
    expect(turning.arrows).toHaveLength(1)
    expect(turning.arrowStrength).toBeGreaterThan(0.9)
    const hold = at('neck-turn', 'turned', 'left')
    expect(draw({ from: hold, to: hold, progress: 0.5 }, 'mirror').arrows).toEqual([])
    expect(draw({ from: hold, to: at('shoulder-shrug', 'start'), progress: 0.5 }, 'mirror').arrows).toEqual([])
  })

  it('turns to the left of the screen for the left side, in the mirror and from behind', () => {
    const noseAt = (seen: 'mirror' | 'behind', side: 'left' | 'right'): number => {
      const [, x] =
        /^M ?(-?[\d.]+)/.exec(
          draw(move('neck-turn', 'turned', side, 1), seen).shapes.find((shape) => shape.id === 'nose')?.path ?? '',
        ) ?? []
      return Number(x)
    }
    for (const seen of ['mirror', 'behind'] as const) {
      expect(noseAt(seen, 'left'), seen).toBeLessThan(190)
      expect(noseAt(seen, 'right'), seen).toBeGreaterThan(210)
    }
  })

  it('has a ghost only when asked, and a guide line only for growing tall', () => {
    const target = at('grow-tall', 'tall')
    expect(draw(move('grow-tall', 'tall', null, 0.2), 'mirror').ghost).toBe('')
    expect(draw(move('grow-tall', 'tall', null, 0.2), 'mirror', target).ghost).not.toBe('')
    expect(draw(move('grow-tall', 'tall', null, 0.2), 'mirror').guide).not.toBe('')
    expect(draw(move('neck-turn', 'turned', 'left', 0.2), 'mirror').guide).toBe('')
  })

  it('fades the emphasis of one exercise before that of the next appears', () => {
    const strengths = [0, 0.25, 0.5, 0.75, 1].map(
      (progress) =>
        draw({ from: at('neck-turn', 'start', 'right'), to: at('shoulder-shrug', 'start'), progress }, 'mirror')
          .strength,
    )
    expect(strengths[0]).toBe(1)
    expect(strengths[2]).toBeCloseTo(0)
    expect(strengths[4]).toBe(1)
  })

  it('keeps the names of its shapes through a movement, so that a window only updates them', () => {
    const ids = (progress: number): string[] =>
      draw(move('neck-side-tilt', 'tilt', 'right', progress), 'mirror')
        .shapes.map((shape) => shape.id)
        .sort()
    expect(ids(0.5)).toEqual(ids(0))
    expect(new Set(ids(0)).size).toBe(ids(0).length)
  })

  it('stays light: few shapes', () => {
    expect(draw(move('shoulder-shrug', 'up', null, 0.5), 'mirror').shapes.length).toBeLessThanOrEqual(45)
  })

  it('can be made of every pose in the catalogue', () => {
    for (const { id, animation } of exercises)
      for (const pose of Object.keys(animation.poses))
        for (const side of [null, 'left', 'right'] as const)
          expect(
            draw(move(id, pose, side, 0.7), 'behind', at(id, pose, side))
              .shapes.map((shape) => shape.path)
              .join(''),
          ).not.toMatch(/NaN|undefined/)
  })
})

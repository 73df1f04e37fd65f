import { describe, expect, it } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { cameraFor, project } from '../../../shared/figure/camera.ts'
import { draw } from '../../../shared/figure/drawing.ts'
import { sample, type Motion } from '../../../shared/figure/motion.ts'
import { solve } from '../../../shared/figure/solve.ts'

const sided = exercises.filter(({ sides, animation }) => sides !== 'none' && animation.view !== 'side')

describe.each(['mirror', 'behind'] as const)('seen as %s', (seen) => {
  it('the left of the figure is on the left of the picture, however it lies', () => {
    for (const { id } of sided)
      for (const side of ['left', 'right'] as const) {
        const station = { exerciseId: id, side, pose: 'start' }
        const { pose, view } = sample({ from: station, to: station, progress: 1 }, seen)
        const camera = cameraFor(view, seen === 'mirror')
        const [left, right] = solve(pose).arms.map((arm) => project(camera, arm.upper.at).x) as [number, number]
        // Who lies on the side has one shoulder over the other.
        if (Math.abs(left - right) > 30) expect(left, `${id} ${side}`).toBeLessThan(right)
      }
  })

  it('eyes that blink and hands in front of the body are seen', () => {
    for (const [id, shape] of [
      ['blink-and-rest', 'eyeL'],
      ['prayer-press', 'handL'],
    ] as const) {
      const station = { exerciseId: id, side: null, pose: 'start' }
      const { view } = sample({ from: station, to: station, progress: 1 }, seen)
      expect(Math.abs(view.yaw), id).toBeLessThan(90)
      const found = draw({ from: station, to: station, progress: 1 }, seen).shapes.find((each) => each.id === shape)
      expect(found?.path, id).not.toBe('')
    }
  })
})

describe('the right side', () => {
  it('has as many arrows as the left one, on the way to every pose', () => {
    for (const { id, animation } of exercises.filter(({ sides }) => sides !== 'none'))
      for (const pose of Object.keys(animation.poses)) {
        const arrows = (side: 'left' | 'right'): number => {
          const [from, to] = ['start', pose].map((name) => ({ exerciseId: id, side, pose: name }))
          return draw({ from, to, progress: 0.5 } as Motion, 'mirror').arrows.length
        }
        // What is far from the eye on one side and near on the other may be one arrow or two.
        if (animation.view !== 'side') expect(arrows('right'), `${id} ${pose}`).toBe(arrows('left'))
        else expect(arrows('right') > 0, `${id} ${pose}`).toBe(arrows('left') > 0)
      }
  })
})

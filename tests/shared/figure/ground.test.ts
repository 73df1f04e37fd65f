import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { jointLimits, jointNames } from '../../../shared/exercises/joints.ts'
import { bases, type Base } from '../../../shared/figure/base.ts'
import { cameraFor } from '../../../shared/figure/camera.ts'
import { lowest } from '../../../shared/figure/ground.ts'
import { outline } from '../../../shared/figure/outline.ts'
import { mirrored, mixed, poseAt, posed } from '../../../shared/figure/pose.ts'
import { solve } from '../../../shared/figure/solve.ts'
import { distance, place, type Vector } from '../../../shared/figure/vector.ts'

const names = Object.keys(bases) as Base[]
const seats = names.filter((name) => bases[name].stance.seat > 0)

describe('the ground', () => {
  it.each(names.filter((name) => !seats.includes(name)))('carries a body that is %s', (name) => {
    expect(lowest(solve(posed({}, name)))).toBeCloseTo(0, 6)
  })

  it.each(['seated', 'bed-edge'] as const)('is under the feet of a body that is %s', (name) => {
    expect(Math.abs(lowest(solve(posed({}, name))))).toBeLessThan(1)
  })

  it('carries every pose of every exercise: nothing floats, nothing sinks', () => {
    for (const { id, animation } of exercises)
      for (const pose of Object.keys(animation.poses))
        for (const side of ['left', 'right'] as const) {
          const body = solve(poseAt({ exerciseId: id, side, pose }))
          const height = lowest(body)
          expect(height, `${id} ${pose} sinks`).toBeGreaterThan(-0.5)
          if (!seats.includes(animation.poses[pose]?.base ?? animation.base))
            expect(height, `${id} ${pose} floats`).toBeLessThan(0.5)
          for (const arm of body.arms) expect(arm.hand.at.y, `${id} ${pose} hand under the floor`).toBeGreaterThan(-2)
        }
  })

  it('is the same for the mirror image, in every base', () => {
    for (const name of names) {
      const pose = posed({ hipL: 30, trunkYaw: 20, rise: 0.5 }, name)
      expect(lowest(solve(mirrored(pose)))).toBeCloseTo(lowest(solve(pose)), 6)
    }
  })

  it('does not let a body jump on its way from one base to another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 0.995, noNaN: true }),
        (a, b, t) => {
          const [from, to] = [posed({}, a), posed({}, b)]
          const [one, next] = [solve(mixed(from, to, t)), solve(mixed(from, to, t + 0.002))]
          expect(distance(one.pelvis.at, next.pelvis.at)).toBeLessThan(4)
        },
      ),
    )
  })
})

describe('at every limit of every joint, in every base', () => {
  it.each(names)('%s: a picture without holes in its numbers', (name) => {
    const camera = cameraFor({ yaw: 78, pitch: 12, aside: 0, height: 60, ahead: 0, span: 200 }, true)
    for (const joint of jointNames)
      for (const value of [jointLimits[joint].min, jointLimits[joint].max]) {
        const pose = posed({ [joint]: value }, name)
        const paths = outline(solve(pose), pose, ['eyes'], camera).map((shape) => shape.path)
        expect(paths.join(''), `${joint} ${value}`).not.toMatch(/NaN|Infinity|undefined|e[+-]/)
      }
  })
})

describe('a hand', () => {
  const near = (a: Vector, b: Vector, far: number): void => expect(distance(a, b)).toBeLessThan(far)

  it('gets to where the words say it is', () => {
    const at = (exerciseId: string, pose: string) => solve(poseAt({ exerciseId, side: 'left', pose }))
    const head = at('neck-press-side', 'press')
    near(place(head.arms[0].hand, 0, -7, 0), place(head.head, 9, 5, 0), 7)
    const knee = at('single-knee-to-chest', 'in')
    for (const arm of knee.arms) near(arm.hand.at, knee.legs[0].shank.at, 14)
    const desk = at('desk-shoulder-stretch', 'hang')
    for (const arm of desk.arms) expect(arm.hand.at.y).toBeGreaterThan(70)
    const hug = at('self-hug', 'hug')
    near(hug.arms[0].hand.at, hug.arms[1].upper.at, 14)
    near(hug.arms[1].hand.at, hug.arms[0].upper.at, 14)
    const fours = at('cat-cow', 'cat')
    for (const arm of fours.arms) expect(arm.hand.at.y).toBeLessThan(5)
    const prayer = at('prayer-press', 'low')
    near(prayer.arms[0].hand.at, prayer.arms[1].hand.at, 5)
  })
})

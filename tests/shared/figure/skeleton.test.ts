import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mirrored, posed } from '../../../shared/figure/pose.ts'
import { reach } from '../../../shared/figure/reach.ts'
import { rig } from '../../../shared/figure/rig.ts'
import { solve, type Skeleton } from '../../../shared/figure/solve.ts'
import { distance, length, place, vector, type Vector } from '../../../shared/figure/vector.ts'
import { poses } from './arbitrary.ts'

const points = (s: Skeleton): Vector[] => [
  s.pelvis.at,
  s.lumbar.at,
  s.chestLow.at,
  s.chest.at,
  s.neckRoot.at,
  s.neckHigh.at,
  s.head.at,
  place(s.head, 0, 10, 0),
  place(s.head, 0, 0, 10),
]
const limbs = (s: Skeleton, side: 0 | 1): Vector[] => {
  const [arm, leg] = [s.arms[side], s.legs[side]]
  return [arm.collar, arm.upper.at, arm.lower.at, arm.hand.at, leg.thigh.at, leg.shank.at, leg.foot.at]
}

describe('the skeleton', () => {
  it('keeps every bone as long as it is, whatever the pose', () => {
    fc.assert(
      fc.property(poses, (pose) => {
        const s = solve(pose)
        const tall = 1 + 0.04 * pose.joints.spineLift
        const longNeck = 1 + 0.16 * pose.joints.spineLift
        const bones: readonly [Vector, Vector, number][] = [
          [s.pelvis.at, s.lumbar.at, rig.pelvis],
          [s.lumbar.at, s.chestLow.at, rig.lumbar * tall],
          [s.chestLow.at, s.chest.at, rig.chestLow * tall],
          [s.chest.at, s.neckRoot.at, rig.chestHigh * tall],
          [s.neckRoot.at, s.neckHigh.at, rig.neckLow * longNeck],
          [s.neckHigh.at, s.head.at, rig.neckHigh * longNeck],
          ...s.arms.flatMap((arm): [Vector, Vector, number][] => [
            [arm.collar, arm.upper.at, Math.hypot(rig.shoulderOut, rig.shoulderDown, rig.shoulderBack)],
            [arm.upper.at, arm.lower.at, rig.upperArm],
            [arm.lower.at, arm.hand.at, rig.forearm],
          ]),
          ...s.legs.flatMap((leg): [Vector, Vector, number][] => [
            [leg.thigh.at, leg.shank.at, rig.thigh],
            [leg.shank.at, leg.foot.at, rig.shank],
          ]),
        ]
        for (const [a, b, expected] of bones) expect(distance(a, b)).toBeCloseTo(expected, 6)
      }),
    )
  })

  it('of the mirrored pose is the mirror image', () => {
    fc.assert(
      fc.property(poses, (pose) => {
        const [here, there] = [solve(pose), solve(mirrored(pose))]
        const pairs = [
          ...points(here).map((point, i) => [point, points(there)[i]] as const),
          ...limbs(here, 0).map((point, i) => [point, limbs(there, 1)[i]] as const),
          ...limbs(here, 1).map((point, i) => [point, limbs(there, 0)[i]] as const),
        ]
        for (const [a, b] of pairs)
          expect(length(vector(a.x + (b?.x ?? NaN), a.y - (b?.y ?? NaN), a.z - (b?.z ?? NaN)))).toBeLessThan(1e-6)
      }),
    )
  })

  it('puts the left hand on the left thigh, and lets go of it when a pose moves the arm', () => {
    const seated = solve(posed({}, 'seated'))
    const middle = place(seated.legs[0].thigh, 0, -rig.thigh / 2, 0)
    expect(distance(seated.arms[0].hand.at, middle)).toBeLessThan(15)
    const raised = solve(posed({ armFlexL: 170, elbowL: 0 }, 'seated'))
    expect(raised.arms[0].hand.at.y).toBeGreaterThan(raised.head.at.y)
    expect(distance(raised.arms[1].hand.at, seated.arms[1].hand.at)).toBeLessThan(1e-9)
  })

  it('nods about the neck and not about the middle of the head', () => {
    const [level, down] = [solve(posed({}, 'seated')), solve(posed({ headPitch: 40 }, 'seated'))]
    const nose = (s: Skeleton): Vector => place(s.head, 0, 4, 12)
    expect(down.head.at.z - level.head.at.z).toBeGreaterThan(2)
    expect(nose(down).y).toBeLessThan(nose(level).y - 6)
    expect(down.neckRoot.at).toEqual(level.neckRoot.at)
  })

  it('lifts the shoulders in a shrug and leaves the head where it is', () => {
    const [rest, up] = [solve(posed({}, 'seated')), solve(posed({ shElevL: 1, shElevR: 1 }, 'seated'))]
    expect(up.arms[0].upper.at.y - rest.arms[0].upper.at.y).toBeGreaterThan(5)
    expect(up.head).toEqual(rest.head)
  })

  it('keeps the nose level in a turn', () => {
    const turned = solve(posed({ headYaw: 55 }, 'seated'))
    expect(turned.head.turn.z.y).toBeCloseTo(0, 9)
    expect(turned.head.turn.z.x).toBeGreaterThan(0.8)
  })
})

describe('a limb that reaches', () => {
  const anywhere = fc.record({ x: number(), y: number(), z: number() })
  function number(): fc.Arbitrary<number> {
    return fc.double({ min: -80, max: 80, noNaN: true })
  }

  it('keeps its lengths, and gets there when it can', () => {
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, (start, goal, pole) => {
        const { middle, end } = reach(start, goal, 28, 24, pole)
        expect(distance(start, middle)).toBeCloseTo(28, 6)
        expect(distance(middle, end)).toBeCloseTo(24, 6)
        const away = distance(start, goal)
        if (away > 5 && away < 51) expect(distance(end, goal)).toBeLessThan(1e-6)
      }),
    )
  })
})

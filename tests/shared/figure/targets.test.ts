import { describe, expect, it } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { jointLimits, jointNames, type HandTarget } from '../../../shared/exercises/joints.ts'
import type { Bead } from '../../../shared/figure/bead.ts'
import { legFlesh, lowest } from '../../../shared/figure/ground.ts'
import type { Station } from '../../../shared/figure/motion.ts'
import { mirrored, poseAt, type Pose } from '../../../shared/figure/pose.ts'
import { within } from '../../../shared/figure/range.ts'
import { skull } from '../../../shared/figure/skull.ts'
import { solve, type Skeleton } from '../../../shared/figure/solve.ts'
import { swungTo } from '../../../shared/figure/swing.ts'
import { between, distance, length, place, subtract, vector, type Vector } from '../../../shared/figure/vector.ts'

/** Every pose of every exercise on both sides, whole and in half range; what swings, at eight moments of its round. */
function* everyPose(): Generator<{ readonly name: string; readonly pose: Pose; readonly right: boolean }> {
  for (const { id, animation, phases } of exercises)
    for (const side of ['left', 'right'] as const)
      for (const name of Object.keys(animation.poses)) {
        const station: Station = { exerciseId: id, side, pose: name }
        const right = side === 'right' && animation.mirrorForRight
        yield { name: `${id} ${name} ${side}`, pose: poseAt(station), right }
        yield { name: `${id} ${name} ${side}, half range`, pose: within(station, 0.5), right }
        for (const { pose, oscillate } of phases)
          if (pose === name && oscillate)
            for (let i = 0; i < 8; i++) {
              const swing = { ...oscillate, time: 0, seconds: 0 }
              yield {
                name: `${id} ${name} ${side}, swinging`,
                pose: swungTo(poseAt(station), swing, right, (Math.PI * i) / 4, 1),
                right,
              }
            }
      }
}

/** Where a palm must be for the words, and how far from there it may be; null for places that are tested by themselves. */
function meant(s: Skeleton, target: HandTarget, i: 0 | 1): readonly [Vector, number] | null {
  const side = target.includes('right-') ? 1 : 0
  const [leg, other] = [s.legs[side], s.arms[side]]
  switch (target) {
    case 'left-thigh':
    case 'right-thigh':
    case 'behind-left-thigh':
    case 'behind-right-thigh':
      return [between(leg.thigh.at, leg.shank.at, 0.55), 18]
    case 'left-knee':
    case 'right-knee':
      return [leg.shank.at, 22]
    case 'between-knees':
      return [between(s.legs[0].shank.at, s.legs[1].shank.at, 0.5), 17]
    case 'left-shoulder':
    case 'right-shoulder':
      return [other.upper.at, 12]
    case 'left-upper-arm':
    case 'right-upper-arm':
      return [other.lower.at, 17]
    case 'left-hand':
    case 'right-hand':
      return [place(other.hand, 0, -9, 0), 16]
    case 'palms-together':
      return [place(s.arms[(1 - i) as 0 | 1].hand, 0, -7, 0), 5]
    case 'belly':
      return [place(s.chestLow, 0, -6, 12), 9]
    case 'low-back':
    case 'behind-back':
      return [place(s.pelvis, 0, 4, -12), 13]
    case 'mid-back':
      return [place(s.chestLow, 0, 0, -12), 11]
    case 'forehead':
      return [place(s.head, 0, 6, 10), 8]
    case 'back-of-head':
      return [place(s.head, 0, 5, -10), 9]
    case 'head-side':
      return [place(s.head, i === 0 ? 9 : -9, 5, 0), 6]
    case 'skull-base':
      return [place(s.head, 0, -1, -7), 11]
    case 'neck-base-back':
      return [place(s.neckRoot, 0, 4, -7), 12]
    default:
      return null
  }
}
/** What is wrong with some poses, each in a sentence; a pose that swings is named once. */
function faults(find: (s: Skeleton, pose: Pose, right: boolean) => readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const { name, pose, right } of everyPose())
    for (const fault of find(solve(pose), pose, right)) found.add(`${name}: ${fault}`)
  return [...found]
}

/** The places where the hands of a pose rest wholly. */
const rests = ({ handL, handR }: Pose): readonly (readonly [0 | 1, HandTarget])[] =>
  ([handL, handR] as const).flatMap((rest, i) =>
    (Object.keys(rest) as HandTarget[]).map((target) => [i as 0 | 1, target] as const),
  )

const heights: Partial<Record<HandTarget, readonly [low: number, high: number]>> = {
  ...{ floor: [0, 8.5], 'desk-edge': [88, 98], 'seat-edge': [38, 52], 'bed-frame': [28, 40] },
}

describe('in every pose, on both sides, whole and in half range', () => {
  it('hands are where the words say', () => {
    expect(
      faults((s, pose) =>
        rests(pose).flatMap(([i, target]) => {
          const [where, far] = meant(s, target, i) ?? [null, 0]
          if (!where) return []
          // Circles with the hands go a little beyond.
          const off = distance(place(s.arms[i].hand, 0, -7, 0), where) - far - (pose.steady ? 4 : 0)
          return off < 0 ? [] : [`${target} is missed by ${Math.ceil(off)} cm`]
        }),
      ),
    ).toEqual([])
  })

  it('hands on the floor are on it, and hands on a desk, a seat or a bed at its height', () => {
    expect(
      faults((s, pose) =>
        rests(pose).flatMap(([i, target]) => {
          const [low, high] = heights[target] ?? [-Infinity, Infinity]
          const { y } = s.arms[i].hand.at
          return y > low && y < high ? [] : [`${target} at ${Math.round(y)} cm`]
        }),
      ),
    ).toEqual([])
  })

  it('the body is on the ground, and no arm below it', () => {
    expect(
      faults((s, pose) => [
        ...(lowest(s) > -1 ? [] : ['sinks']),
        ...(pose.stance.seat > 0 || lowest(s) < 0.5 ? [] : ['floats']),
        ...s.arms.flatMap((arm) =>
          (
            [
              ['elbow', arm.lower.at.y - 4],
              ['hand', arm.hand.at.y - 2],
            ] as const
          ).flatMap(([what, y]) => (y > -2 ? [] : [`${what} ${Math.round(-y)} cm under the floor`])),
        ),
      ]),
    ).toEqual([])
  })

  it('who stands stands on at least one whole foot', () => {
    const low = ({ at, x, y, z }: Bead): number => at.y - length(vector(x.y, y.y, z.y))
    expect(
      faults((s, pose) => {
        if (pose.stance.feet !== 1 || pose.joints.heelLift > 0) return []
        const soles = s.legs.map((leg) => Math.max(...legFlesh(leg).slice(2).map(low)))
        return Math.min(...soles) < 3.5 ? [] : ['stands on tiptoe']
      }),
    ).toEqual([])
  })

  it('no joint is beyond its limit', () => {
    expect(
      faults((_, pose, right) => {
        const { joints } = right ? mirrored(pose) : pose
        return jointNames.filter(
          (joint) => joints[joint] < jointLimits[joint].min || joints[joint] > jointLimits[joint].max,
        )
      }),
    ).toEqual([])
  })

  it('no hand is inside the trunk or the head', () => {
    expect(
      faults((s) =>
        s.arms.flatMap((arm) => {
          const palm = place(arm.hand, 0, -7, 0)
          const inTrunk = [s.lumbar, s.chestLow, s.chest].some((bone) => {
            const [x, y, z] = [away(palm, bone, 'x'), away(palm, bone, 'y'), away(palm, bone, 'z')]
            return Math.abs(y) < 7 && (x / 11) ** 2 + (z / 7) ** 2 < 1
          })
          return [
            ...(distance(palm, skull(s.head).at) > 8 ? [] : ['a hand in the head']),
            ...(inTrunk ? ['a hand in the trunk'] : []),
          ]
        }),
      ),
    ).toEqual([])
  })
})

function away(point: Vector, frame: Skeleton['head'], axis: 'x' | 'y' | 'z'): number {
  const [d, a] = [subtract(point, frame.at), frame.turn[axis]]
  return d.x * a.x + d.y * a.y + d.z * a.z
}

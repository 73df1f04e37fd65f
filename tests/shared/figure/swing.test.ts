import { describe, expect, it } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { draw } from '../../../shared/figure/drawing.ts'
import { sample, type Motion, type Station } from '../../../shared/figure/motion.ts'
import { solve, type Skeleton } from '../../../shared/figure/solve.ts'
import { widest } from '../../../shared/figure/swing.ts'
import { distance } from '../../../shared/figure/vector.ts'

type Oscillation = NonNullable<(typeof exercises)[number]['phases'][number]['oscillate']>

const swings: readonly { readonly station: Station; readonly oscillate: Oscillation }[] = exercises.flatMap(
  ({ id, phases, animation }) =>
    phases.flatMap(({ pose, oscillate }) =>
      oscillate
        ? [{ station: { exerciseId: id, side: animation.mirrorForRight ? ('left' as const) : null, pose }, oscillate }]
        : [],
    ),
)
const motion = (station: Station, oscillate: Oscillation, part: number): Motion => ({
  ...{ from: station, to: station, progress: 0.5 },
  swing: { ...oscillate, time: (8 + part) / oscillate.hz, seconds: 60 / oscillate.hz },
})
/** The body at eight moments of a swing. */
const round = (station: Station, oscillate: Oscillation): readonly Skeleton[] =>
  Array.from({ length: 8 }, (_, i) => solve(sample(motion(station, oscillate, i / 8), 'mirror').pose))
const of = (id: string) => swings.find(({ station }) => station.exerciseId === id) as (typeof swings)[number]
const wide = (places: readonly { readonly x: number; readonly y: number; readonly z: number }[]): number =>
  Math.max(...places.flatMap((a) => places.map((b) => Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z))))

describe('a swing', () => {
  it.each(['neck-massage', 'toe-touch-arm-circles'])('moves hands that rest, in circles: %s', (id) => {
    const { station, oscillate } = of(id)
    const hands = round(station, oscillate).map((s) => s.arms[0].hand.at)
    expect(wide(hands)).toBeGreaterThan(2)
    // A circle never passes its middle; a line does.
    const middle = hands.reduce((sum, { x, y, z }) => ({ x: sum.x + x / 8, y: sum.y + y / 8, z: sum.z + z / 8 }), {
      ...{ x: 0, y: 0, z: 0 },
    })
    for (const hand of hands) expect(distance(hand, middle)).toBeGreaterThan(0.15 * wide(hands))
  })

  it('leaves hands on the floor where they are while the trunk circles over them', () => {
    const { station, oscillate } = of('crawl-rotate')
    const bodies = round(station, oscillate)
    for (const i of [0, 1] as const) {
      const floor = bodies.map(({ arms }) => ({ ...arms[i].hand.at, y: 0 }))
      expect(wide(floor)).toBeLessThan(3)
    }
    expect(wide(bodies.map((s) => s.chest.at))).toBeGreaterThan(5)
  })

  it('takes legs behind the body in a walk, and not in a march', () => {
    const behind = (id: string): number =>
      Math.min(
        ...round(of(id).station, of(id).oscillate).flatMap((s) => s.legs.map((leg) => leg.shank.at.z - s.pelvis.at.z)),
      )
    expect(behind('easy-walk')).toBeLessThan(-10)
    expect(behind('march-on-spot')).toBeGreaterThan(-1)
  })

  it('is seen: every one moves the picture or says its way with an arrow', () => {
    for (const { station, oscillate } of swings) {
      const [one, other] = [0.25, 0.75].map((part) => draw(motion(station, oscillate, part), 'mirror'))
      const moved = one?.shapes.some((shape, i) => shape.path !== other?.shapes[i]?.path)
      expect(moved, station.exerciseId).toBe(true)
      if (!('eyesClosed' in oscillate.joints)) expect(one?.arrows.length, station.exerciseId).toBeGreaterThan(0)
    }
  })

  it('is shown at its widest in a still picture', () => {
    const { station, oscillate } = of('easy-walk')
    const { pose } = sample({ from: station, to: station, progress: 1, swing: widest(oscillate) }, 'mirror')
    expect(pose.joints.hipL).toBeCloseTo(oscillate.joints.hipL ?? 0)
  })
})

import { describe, expect, it } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { jointLimits, jointNames } from '../../../shared/exercises/joints.ts'
import { draw } from '../../../shared/figure/drawing.ts'
import { sample, type Motion, type Station } from '../../../shared/figure/motion.ts'
import { mirrored, poseAt } from '../../../shared/figure/pose.ts'
import { within } from '../../../shared/figure/range.ts'

/** Every pose that an exercise goes to, on both of its sides. */
const targets: readonly Station[] = exercises.flatMap(({ id, animation }) =>
  (animation.mirrorForRight ? (['left', 'right'] as const) : [null]).flatMap((side) =>
    Object.keys(animation.poses)
      .filter((pose) => pose !== 'start')
      .map((pose) => ({ exerciseId: id, side, pose })),
  ),
)
const startOf = (station: Station): Station => ({ ...station, pose: 'start' })

describe('an exercise done in a part of its range', () => {
  it('is the exercise itself in its whole range', () => {
    for (const to of targets) {
      const motion: Motion = { from: startOf(to), to, progress: 0.6 }
      expect(draw({ ...motion, range: 1 }, 'mirror', to)).toEqual(draw(motion, 'mirror', to))
    }
  })

  it.each([0, 0.25, 0.5, 0.8])(
    'goes that share (%s) of the way, joint by joint, and no joint beyond its limits',
    (range) => {
      for (const to of targets) {
        const [start, full, part] = [poseAt(startOf(to)), poseAt(to), within(to, range)]
        // Limits are those of the side that the data is written for.
        const written = to.side === 'right' ? mirrored(part) : part
        for (const name of jointNames) {
          const [low, high] = [full.joints[name], start.joints[name]].sort((a, b) => a - b) as [number, number]
          expect(part.joints[name], `${to.exerciseId} ${name}`).toBeGreaterThanOrEqual(low - 1e-9)
          expect(part.joints[name], `${to.exerciseId} ${name}`).toBeLessThanOrEqual(high + 1e-9)
          expect(written.joints[name]).toBeGreaterThanOrEqual(jointLimits[name].min)
          expect(written.joints[name]).toBeLessThanOrEqual(jointLimits[name].max)
        }
      }
    },
  )

  it('turns a head half as far, to the same side', () => {
    const joints = within({ exerciseId: 'neck-turn', side: 'right', pose: 'turned' }, 0.5).joints
    expect(joints.headYaw).toBe(poseAt({ exerciseId: 'neck-turn', side: 'right', pose: 'turned' }).joints.headYaw / 2)
    expect(joints.headYaw).toBeLessThan(0)
  })

  it('leaves hands where they rest, and the body on what carries it', () => {
    for (const to of targets) {
      const [full, half] = [poseAt(to), within(to, 0.5)]
      expect(half).toMatchObject({ handL: full.handL, handR: full.handR, stance: full.stance })
    }
    expect(within({ exerciseId: 'sit-to-stand', side: null, pose: 'stand' }, 0.5).joints).toMatchObject({
      rise: 1,
      hipL: 0,
    })
    const crossed: Station = { exerciseId: 'seated-figure-four', side: 'left', pose: 'fig4' }
    expect(within(crossed, 0.5).joints).toMatchObject({ hipRotL: 70, kneeL: 100, hipHinge: 7.5 })
  })

  it('swings half as wide', () => {
    const station: Station = { exerciseId: 'shoulder-shake-out', side: null, pose: 'start' }
    const at = (range: number): number => {
      const swing = { joints: { shElevL: 0.2 }, hz: 1, time: 4.25, seconds: 20 }
      return sample({ from: station, to: station, progress: 0.5, swing, range }, 'mirror').pose.joints.shElevL
    }
    expect(at(0.5)).toBeCloseTo(at(1) / 2)
  })

  it('shows the ghost where the shorter way ends, and is the same object while the range is', () => {
    const to: Station = { exerciseId: 'neck-turn', side: 'left', pose: 'turned' }
    const motion: Motion = { from: startOf(to), to, progress: 0.2 }
    expect(draw({ ...motion, range: 0.5 }, 'mirror', to).ghost).not.toBe(draw(motion, 'mirror', to).ghost)
    expect(within(to, 0.5)).toBe(within(to, 0.5))
  })
})

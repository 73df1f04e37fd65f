import { jointLimits, type JointName } from '../exercises/joints.ts'
import { mirrored, mixed, type Pose } from './pose.ts'
import { within } from './range.ts'
import { mixedView, viewAt, type Seen, type View } from './view.ts'

/** The figure's own left or right. Null, where it may be null, is an exercise without sides. */
export type Side = 'left' | 'right'

/** A place in an exercise where the body can be. */
export interface Station {
  readonly exerciseId: string
  readonly side: Side | null
  /** A name in the exercise's `animation.poses`. */
  readonly pose: string
}

/**
 * The body on its way from one station to another. `progress` (0 to 1) is linear in time; easing is the figure's job.
 * A hold goes from a station to itself. Between exercises `from` and `to` belong to different ones.
 */
export interface Motion {
  readonly from: Station
  readonly to: Station
  readonly progress: number
  /** A small swing to and fro around the way, as in a shake or a breath; absent where there is none. */
  readonly swing?: Swing
  /** How much of the way from its start each exercise goes: 0 to 1, and all of it where it is absent. 0.5 is half range. */
  readonly range?: number
}

/** A sine around a pose: each joint goes so far, in its own unit, to one way and then to the other. */
export interface Swing {
  readonly joints: Readonly<Partial<Record<JointName, number>>>
  /** Swings a second. */
  readonly hz: number
  /** Seconds since the phase began, and how many it has: a swing begins and ends gently. */
  readonly time: number
  readonly seconds: number
}

/** Whether a motion stays within one exercise and one side. */
export const sameExercise = ({ from, to }: Motion): boolean =>
  from.exerciseId === to.exerciseId && from.side === to.side

/** Slow at both ends, never overshooting. What lies outside 0 to 1, or is no number, is clamped. */
export function eased(progress: number): number {
  const t = progress > 0 ? Math.min(progress, 1) : 0
  return (1 - Math.cos(Math.PI * t)) / 2
}

/** The poses between which a motion goes, within its range. */
export const endsOf = ({ from, to, range = 1 }: Motion): readonly [Pose, Pose] => [
  within(from, range),
  within(to, range),
]

/** Where the body and the eye are at this moment of a motion. */
export function sample(motion: Motion, seen: Seen): { readonly pose: Pose; readonly view: View } {
  const t = eased(motion.progress)
  const [from, to] = endsOf(motion)
  const pose = mixed(from, to, t)
  return {
    pose: motion.swing ? swung(pose, motion.swing, motion.to.side === 'right', motion.range ?? 1) : pose,
    view: mixedView(viewAt(motion.from, seen), viewAt(motion.to, seen), t),
  }
}

/** Seconds in which a swing grows to its full width, and in which it dies away. */
const gentle = 0.8

/** A pose and what its swing adds at this moment. Joints stop at their limits, hips and knees at 0. */
function swung(pose: Pose, { joints, hz, time, seconds }: Swing, right: boolean, range: number): Pose {
  const width = range * eased(Math.min(time, seconds - time) / gentle)
  const wave = width * Math.sin(2 * Math.PI * hz * time)
  // Written for the left side, like the poses.
  const left = right ? mirrored(pose) : pose
  const added = { ...left.joints }
  for (const [name, far] of Object.entries(joints) as [JointName, number][]) {
    const { min, max } = jointLimits[name]
    const floor = /^(hip|knee)[LR]$/.test(name) ? 0 : min
    added[name] = Math.min(Math.max(added[name] + far * wave, Math.min(floor, added[name])), max)
  }
  const moved = { ...left, joints: added }
  return right ? mirrored(moved) : moved
}

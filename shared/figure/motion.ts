import { eased } from './easing.ts'
import { mixed, type Pose } from './pose.ts'
import { within } from './range.ts'
import { swung, type Swing } from './swing.ts'
import { mixedView, viewAt, type Seen, type View } from './view.ts'

export { eased } from './easing.ts'
export type { Swing } from './swing.ts'

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
  /** Where the body was called away from in the middle of a motion, and how far it has come from there, 0 to 1. */
  readonly after?: { readonly motion: Motion; readonly progress: number }
}

/** Whether a motion stays within one exercise and one side. */
export const sameExercise = ({ from, to }: Motion): boolean =>
  from.exerciseId === to.exerciseId && from.side === to.side

/** The poses between which a motion goes, within its range. */
export const endsOf = ({ from, to, range = 1 }: Motion): readonly [Pose, Pose] => [
  within(from, range),
  within(to, range),
]

interface Sample {
  readonly pose: Pose
  readonly view: View
}

/** Where the body and the eye are at this moment of a motion. */
export function sample(motion: Motion, seen: Seen): Sample {
  const t = eased(motion.progress)
  const [from, to] = endsOf(motion)
  const pose = mixed(from, to, t)
  const here = {
    pose: motion.swing ? swung(pose, motion.swing, motion.to.side === 'right', motion.range ?? 1) : pose,
    view: mixedView(viewAt(motion.from, seen), viewAt(motion.to, seen), t),
  }
  return motion.after ? on(sample(motion.after.motion, seen), here, eased(motion.after.progress)) : here
}

const on = (from: Sample, to: Sample, t: number): Sample => ({
  pose: mixed(from.pose, to.pose, t),
  view: mixedView(from.view, to.view, t),
})

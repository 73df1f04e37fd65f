import { mixed, poseAt, type Pose } from './pose.ts'
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
}

/** Whether a motion stays within one exercise and one side. */
export const sameExercise = ({ from, to }: Motion): boolean =>
  from.exerciseId === to.exerciseId && from.side === to.side

/** Slow at both ends, never overshooting. What lies outside 0 to 1, or is no number, is clamped. */
export function eased(progress: number): number {
  const t = progress > 0 ? Math.min(progress, 1) : 0
  return (1 - Math.cos(Math.PI * t)) / 2
}

/** Where the body and the eye are at this moment of a motion. */
export function sample(motion: Motion, seen: Seen): { readonly pose: Pose; readonly view: View } {
  const t = eased(motion.progress)
  return {
    pose: mixed(poseAt(motion.from), poseAt(motion.to), t),
    view: mixedView(viewAt(motion.from, seen), viewAt(motion.to, seen), t),
  }
}

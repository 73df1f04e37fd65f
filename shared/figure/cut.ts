/**
 * Where a picture cannot move into the next one. Nobody is seen to go from lying flat to any other place, or down to it,
 * for the body would be seen to sit straight up; and a picture that is flipped the other way would turn over like a
 * card. So the one fades, and the other one appears.
 */
import { exerciseById } from '../exercises/catalogue.ts'
import { liesFlat } from '../exercises/lying.ts'
import { sameExercise, type Motion, type Station } from './motion.ts'
import { viewAt, type Seen } from './view.ts'

/** What is shown of a motion at its moment. */
export interface Shown {
  /** The motion itself, or the place that the body is in before or after a cut. */
  readonly motion: Motion
  /** 0 to 1: how clearly the body shows; 1 but for the time around a cut. */
  readonly presence: number
}

/** The share of a motion between two exercises, on each side of its middle, in which the picture fades. */
const fading = 0.16

/** What is shown of a motion: all of it, or what is there before and after its cut. */
export function cut(motion: Motion, seen: Seen): Shown {
  const { after, ...here } = motion
  if (after) return called(cut(after.motion, seen), here, after.progress, seen)
  const { from, to, progress } = motion
  if (sameExercise(motion) || !parted(from, to, seen)) return { motion, presence: 1 }
  const place = progress < 0.5 ? from : to
  const away = Math.min(Math.abs(progress - 0.5) / fading, 1)
  return { motion: { ...motion, from: place, to: place, progress: 1 }, presence: away }
}

/** A body that was called away from what was shown, and how far it has come from there. */
function called(before: Shown, here: Motion, progress: number, seen: Seen): Shown {
  const gone = Math.min(Math.max(progress, 0), 1)
  const now = cut(here, seen)
  if (!parted(before.motion.to, now.motion.to, seen))
    return {
      motion: { ...now.motion, after: { motion: before.motion, progress } },
      presence: before.presence + (now.presence - before.presence) * gone,
    }
  if (gone < 0.5) return { ...before, presence: before.presence * (1 - 2 * gone) }
  return { ...now, presence: now.presence * (2 * gone - 1) }
}

/** Whether nothing leads from the picture of one station to that of the other. */
function parted(a: Station, b: Station, seen: Seen): boolean {
  return isFlat(a) !== isFlat(b) || (viewAt(a, seen).against ?? 0) !== (viewAt(b, seen).against ?? 0)
}

/** Whether the body lies flat at a station. */
export function isFlat({ exerciseId, pose }: Station): boolean {
  return liesFlat(exerciseById(exerciseId), pose)
}

/** Left and right of a whole routine: which side begins, and its mirror image. */
import type { Side } from '../figure/motion.ts'
import { mirroredWords } from '../i18n/side-words.ts'
import type { Routine, Step } from './schema.ts'

/** The other side. */
export function other(side: Side): Side {
  return side === 'left' ? 'right' : 'left'
}

/** The side of the first step that has one; null for a routine without sides. */
export function firstSideOf(routine: Routine): Side | null {
  for (const step of routine.steps) if (step.type === 'exercise' && step.side !== null) return step.side
  return null
}

/** A routine that begins on a side: itself, or its mirror image. One without sides is always itself. */
export function beginningOn(side: Side, routine: Routine): Routine {
  return firstSideOf(routine) === other(side) ? mirrored(routine) : routine
}

const images = new WeakMap<Routine, Routine>()

/**
 * The mirror image of a routine: every side and every word for a side is the other, and each step keeps its seconds.
 * Twice mirrored is itself. An image is made once, so that it costs nothing to ask for it at every frame.
 */
export function mirrored(routine: Routine): Routine {
  const known = images.get(routine)
  if (known !== undefined) return known
  const image = { ...routine, steps: routine.steps.map(mirroredStep) }
  images.set(routine, image)
  images.set(image, routine)
  return image
}

function mirroredStep(step: Step): Step {
  if (step.type !== 'exercise') return { ...step, say: mirroredWords(step.say) }
  // An exercise without sides of its own may still name them, and its picture is not mirrored.
  return step.side === null ? step : { ...step, side: other(step.side), say: mirroredWords(step.say) }
}

import { t } from '../i18n/translate.ts'
import type { Side } from '../figure/motion.ts'
import type { Routine, Step } from '../routines/schema.ts'
import { evenWithin } from './rules.ts'
import type { ChoosingState } from './state.ts'

/** The side of the first step that has one; null for a routine without sides. */
export function firstSideOf(routine: Routine): Side | null {
  for (const step of routine.steps) if (step.type === 'exercise' && step.side !== null) return step.side
  return null
}

/** The other side. */
export function other(side: Side): Side {
  return side === 'left' ? 'right' : 'left'
}

/** The side on which the next session begins: the one that missed something, else the other one than last time. */
export function sideToBegin({ leftAhead, nextSide }: ChoosingState): Side {
  if (leftAhead > evenWithin) return 'right'
  return leftAhead < -evenWithin ? 'left' : nextSide
}

/** A routine that begins on a side: itself, or its mirror image. */
export function beginningOn(side: Side, routine: Routine): Routine {
  return firstSideOf(routine) === other(side) ? mirrored(routine) : routine
}

/** The mirror image of a routine: every side and every word for a side is the other. Twice mirrored is itself. */
export function mirrored(routine: Routine): Routine {
  return { ...routine, steps: routine.steps.map(mirroredStep) }
}

function mirroredStep(step: Step): Step {
  if (step.type !== 'exercise') return { ...step, say: otherWords(step.say) }
  // An exercise without sides of its own may still name them, and its picture is not mirrored.
  return step.side === null ? step : { ...step, side: other(step.side), say: otherWords(step.say) }
}

function otherWords(say: string): string {
  const left = t('choosing.side.left')
  const right = t('choosing.side.right')
  return say.replace(new RegExp(`\\b(${left}|${right})\\b`, 'gi'), (word) => {
    const swapped = word.toLowerCase() === left ? right : left
    const beginsASentence = word !== word.toLowerCase()
    return beginsASentence ? swapped.charAt(0).toUpperCase() + swapped.slice(1) : swapped
  })
}

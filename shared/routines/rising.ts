/**
 * Getting up. Who lies on the back rolls to the side first; no picture and no word may suggest to sit straight up. The
 * roll has its time within the routine, in the transition or the outro that follows the lying, because a routine takes
 * as long as it says; what ends without one ends lying, and then the closing screen says how to get up.
 */
import { exerciseById } from '../exercises/catalogue.ts'
import { liesFlat, liesOnBack } from '../exercises/lying.ts'
import { isFlat } from '../figure/cut.ts'
import type { Motion, Station } from '../figure/motion.ts'

/** The exercise that shows the roll. A window needs it at hand where a routine has people lie on their back. */
export const rollOver = 'roll-over-rise'

const onBack: Station = { exerciseId: rollOver, side: null, pose: 'start' }
const onFront: Station = { exerciseId: rollOver, side: null, pose: 'prone' }

/** Whether an exercise leaves the person on the back. The roll itself does not. */
export function leavesOnBack(exerciseId: string): boolean {
  return exerciseId !== rollOver && liesOnBack(exerciseById(exerciseId))
}

/**
 * Whether the person gets up from the back between two exercises; null stands for the end of the routine. Who goes on
 * on the front has rolled over already.
 */
export function getsUp(before: string, after: string | null): boolean {
  if (!leavesOnBack(before)) return false
  const next = after === null ? null : exerciseById(after)
  return next === null || !(liesOnBack(next) || liesFlat(next, 'start'))
}

/** The share of the time that the roll takes; the rest is for pushing up. */
const rolling = 0.6

/**
 * The roll to the side, `progress` 0 to 1 of the time there is: half-way from the back to the front, where the body
 * stays until the next place is reached. Who lies over an edge lies down on the floor for it.
 */
export function roll(from: Station, progress: number): Motion {
  const share = Math.min(progress / rolling, 1)
  // Half of the way, easing in and out by itself: the inverse of the easing that the figure adds.
  const eased = (1 - Math.cos(Math.PI * share)) / 4
  return { from: isFlat(from) ? from : onBack, to: onFront, progress: Math.acos(1 - 2 * eased) / Math.PI }
}

/** The share of the time that is over when the body begins to fade into the next place. */
const leaving = 0.85

/** The roll, and at its end the next place, where there is one: the body is not seen to go there. */
export function rollTowards(next: Station | null, from: Station, progress: number): Motion {
  if (next === null || progress < leaving) return roll(from, progress)
  const after = { motion: roll(from, progress), progress: (progress - leaving) / (1 - leaving) }
  return { from: next, to: next, progress: 1, after }
}

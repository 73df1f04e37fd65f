import type { Result } from '../history/outcome.ts'
import type { Side } from '../figure/motion.ts'
import { total, turns, type ExerciseStep, type Routine } from '../routines/schema.ts'
import { exerciseIn, type Catalogue } from './catalogue.ts'
import { named } from './rules.ts'
import { firstSideOf, other } from '../routines/sides.ts'
import type { ChoosingState } from './state.ts'

/** A break that is over. */
export interface PlayedBreak {
  /** The routine as it was chosen, with its sides in the order in which they were played. */
  readonly routine: Routine
  readonly result: Result
  /** Seconds from the start of the routine to where it was left; its length when it was done, 0 when it never began. */
  readonly reached: number
}

/**
 * The state after a break. Sides that were played are kept account of, so that a missed one comes first the next time.
 * Eyes and legs start anew when the break rested them, and also when an offer to do so was declined: nothing nags.
 * A break that was put off changes nothing.
 */
export function afterBreak(before: ChoosingState, played: PlayedBreak, catalogue: Catalogue): ChoosingState {
  const { routine, result, reached } = played
  if (result === 'snoozed') return before
  const seconds = result === 'done' ? routine.durationSeconds : reached
  const { left, right } = sidesPlayed(routine, seconds)
  const first = firstSideOf(routine)
  const rested = regionsPlayed(routine, seconds, catalogue)
  return {
    ...before,
    nextSide: first !== null && left + right > 0 ? other(first) : before.nextSide,
    leftAhead: before.leftAhead + left - right,
    sinceEyes: rested.eyes || routine.id === named.eyes ? 0 : before.sinceEyes,
    sinceStanding: rested.standing || routine.id === named.standing ? 0 : before.sinceStanding,
  }
}

/** How long each side was worked on, when a routine was played from its start for so many seconds. */
export function sidesPlayed(routine: Routine, seconds: number): { readonly left: number; readonly right: number } {
  const played = { left: 0, right: 0 }
  for (const step of routine.steps) {
    if (step.type !== 'exercise' || step.side === null) continue
    for (const { side, at, length } of turnsOf(step, step.side))
      played[side] += Math.min(Math.max(seconds - at, 0), length)
  }
  return played
}

/** The stretches of a step that belong to one side each. */
function turnsOf(step: ExerciseStep, first: Side) {
  if (!step.alternates) return [{ side: first, at: step.at, length: step.seconds }]
  const length = total(step.phases)
  return Array.from({ length: turns(step) }, (_, turn) => ({
    side: turn % 2 === 0 ? first : other(first),
    at: step.at + turn * length,
    length,
  }))
}

/** Whether a step that was reached was for the eyes, and whether the person was standing by then. */
function regionsPlayed(routine: Routine, seconds: number, catalogue: Catalogue) {
  const steps = routine.steps.filter((step) => step.type === 'exercise' && step.at < seconds)
  const eyes = steps.some(
    (step) => step.type === 'exercise' && exerciseIn(catalogue, step.exerciseId)?.bodyRegion === 'eyes',
  )
  return { eyes, standing: steps.length > 0 && routine.posture === 'standing' }
}

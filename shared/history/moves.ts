import { total, turns } from '../routines/time.ts'
import type { ExerciseStep, Routine } from '../routines/schema.ts'
import type { Move, Outcome } from './outcome.ts'

/** A stretch of a routine that belongs to one exercise on one side; seconds on the routine's own time. */
interface Stretch {
  readonly exerciseId: string
  readonly side: Move['side']
  readonly at: number
  readonly seconds: number
}

/**
 * What a break did of its routine, in the order in which each exercise and side first came. Getting ready, and the
 * moments between two exercises, are no part of it.
 *
 * @param reached seconds on the routine's own time from its start to where it was left; its length when it was done
 * @param played seconds of the person's time that this took, so that half the speed counts for twice as much
 */
export function movesOf(routine: Routine, reached: number, played: number): readonly Move[] {
  const pace = reached > 0 ? played / reached : 0
  const sums = new Map<string, { readonly stretch: Stretch; seconds: number }>()
  for (const stretch of routine.steps.flatMap((step) => (step.type === 'exercise' ? stretchesOf(step) : []))) {
    const seconds = pace * Math.min(Math.max(reached - stretch.at, 0), stretch.seconds)
    const key = `${stretch.exerciseId} ${String(stretch.side)}`
    const sum = sums.get(key)
    if (sum === undefined) sums.set(key, { stretch, seconds })
    else sum.seconds += seconds
  }
  return [...sums.values()]
    .map(({ stretch: { exerciseId, side }, seconds }) => ({ exerciseId, side, seconds: Math.round(seconds) }))
    .filter(({ seconds }) => seconds > 0)
}

/** The outcome with what was done in it. One of which nothing was played is left as it is. */
export function withMoves(outcome: Outcome, routine: Routine, reached: number): Outcome {
  const until = outcome.result === 'done' ? routine.durationSeconds : reached
  const moves = movesOf(routine, until, outcome.seconds)
  return moves.length === 0 ? outcome : { ...outcome, moves }
}

function stretchesOf({ exerciseId, side, at, seconds, reps, phases, alternates }: ExerciseStep): readonly Stretch[] {
  if (!alternates || side === null) return [{ exerciseId, side, at, seconds }]
  const length = total(phases)
  const other = side === 'left' ? 'right' : 'left'
  return Array.from({ length: turns({ reps, alternates }) }, (_, turn) => ({
    exerciseId,
    side: turn % 2 === 0 ? side : other,
    at: at + turn * length,
    seconds: length,
  }))
}

import type { Routine } from '../routines/schema.ts'
import type { EpochMs } from '../time/moment.ts'
import type { LocalDate } from '../time/work-hours.ts'
import { exerciseIn, type Catalogue, type KnownExercise } from './catalogue.ts'
import { neckMoves, strengthMoves } from './rules.ts'

/** An exercise that was done so many times; both sides are one time. */
export interface Use {
  readonly exerciseId: string
  readonly times: number
  readonly at: EpochMs
  readonly date: LocalDate
}

/** How often each exercise comes in what a routine plays within its first seconds. */
export function timesIn(routine: Routine, catalogue: Catalogue, seconds: number): ReadonlyMap<string, number> {
  const steps = new Map<string, number>()
  for (const step of routine.steps) {
    if (step.type === 'exercise' && step.at < seconds) steps.set(step.exerciseId, (steps.get(step.exerciseId) ?? 0) + 1)
  }
  const sides = (id: string) => ((exerciseIn(catalogue, id)?.sides ?? 'none') === 'none' ? 1 : 2)
  return new Map([...steps].map(([id, count]) => [id, Math.ceil(count / sides(id))]))
}

/**
 * Whether an exercise may be done so many more times now. The moves that bend the neck have a limit together for any
 * hour, strength moves one each for a day. A use that seems to be yet to come (the clock was set back) counts too.
 */
export function mayComeAgain(
  exercise: KnownExercise,
  times: number,
  uses: readonly Use[],
  now: { readonly at: EpochMs; readonly date: LocalDate },
): boolean {
  const { exercises, within, times: most } = neckMoves
  if (exercises.some((id) => id === exercise.id)) {
    const recent = uses.filter(
      ({ exerciseId, at }) => exercises.some((id) => id === exerciseId) && Math.abs(now.at - at) < within,
    )
    if (sum(recent) + times > most) return false
  }
  if (strengthMoves.kinds.some((kind) => kind === exercise.kind)) {
    const today = uses.filter(({ exerciseId, date }) => exerciseId === exercise.id && date === now.date)
    if (sum(today) + times > strengthMoves.timesADay) return false
  }
  return true
}

function sum(uses: readonly Use[]): number {
  return uses.reduce((total, { times }) => total + times, 0)
}

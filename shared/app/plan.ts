import type { BreakKind } from '../history/outcome.ts'
import { routineById, type Routine } from '../routines/catalogue.ts'
import type { PlannedRoutine } from '../schedule/effect.ts'
import { second } from '../time/moment.ts'

/** The routine of every anchor, and for now of every main break. */
export const neckRoutine = 'two-minute-neck'

/** A routine as the schedule sees it. */
export function planned(routine: Routine): PlannedRoutine {
  return { id: routine.id, length: routine.durationSeconds * second }
}

/** What the next break of each kind will play. */
export function nextRoutines(): Readonly<Record<BreakKind, PlannedRoutine>> {
  const neck = planned(routineById(neckRoutine))
  return { micro: planned(routineById('micro-grow-tall')), main: neck, anchor: neck }
}

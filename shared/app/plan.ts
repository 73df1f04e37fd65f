import { routineById, type Routine } from '../routines/catalogue.ts'
import type { PlannedRoutine } from '../schedule/effect.ts'
import { second } from '../time/moment.ts'

/** The routine of every main break, for as long as there is one routine. */
export const neckRoutine = 'two-minute-neck'

/** A routine as the schedule sees it. */
export function planned(routine: Routine): PlannedRoutine {
  return { id: routine.id, length: routine.durationSeconds * second }
}

/** What the next main break will play. */
export function nextRoutine(): PlannedRoutine {
  return planned(routineById(neckRoutine))
}

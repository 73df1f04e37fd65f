import { exercises } from '../exercises/all.ts'
import { buildRoutine } from '../own-routines/build.ts'
import { usualStep } from '../own-routines/dose.ts'
import type { Routine } from '../routines/schema.ts'

const prefix = 'exercise-'

/** An exercise alone, as it is written, on both sides where it has any; null when there is none with this id. */
export function aloneRoutine(exerciseId: string): Routine | null {
  const exercise = exercises.find(({ id }) => id === exerciseId)
  if (exercise === undefined) return null
  const own = { id: `${prefix}${exercise.id}`, title: exercise.title, note: '', steps: [usualStep(exercise)] }
  return buildRoutine(own, exercises)
}

/** The same by the id of that routine, which is all that is known of it after a restart. */
export function aloneRoutineById(routineId: string): Routine | null {
  return routineId.startsWith(prefix) ? aloneRoutine(routineId.slice(prefix.length)) : null
}

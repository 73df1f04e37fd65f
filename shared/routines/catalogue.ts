import { exercises } from '../exercises/all.ts'
import type { Exercise } from '../exercises/schema.ts'
import { files } from './data/all.ts'
import { leavesOnBack, rollOver } from './rising.ts'
import type { Routine } from './schema.ts'

export type { Routine } from './schema.ts'

/** Every routine there is, in the order of their ids, as the build has checked them. */
export const routines: readonly Routine[] = Object.values(files) as readonly Routine[]

/** The routine with this id. Throws, naming the ids there are, when there is none. */
export function routineById(id: string): Routine {
  const routine = routines.find((candidate) => candidate.id === id)
  if (routine !== undefined) return routine
  const known = routines.map((candidate) => candidate.id).join(', ')
  throw new Error(`There is no routine "${id}". There are: ${known}.`)
}

/** The exercises of a routine, each once, and the roll to get up where somebody lies: all that a window needs. */
export function exercisesOf(routine: Routine): readonly Exercise[] {
  const ids = new Set(routine.steps.flatMap((step) => (step.type === 'exercise' ? [step.exerciseId] : [])))
  if ([...ids].some(leavesOnBack)) ids.add(rollOver)
  return exercises.filter(({ id }) => ids.has(id))
}

/** The routines that an exercise is part of, in the order of their ids. */
export function routinesWith(exerciseId: string): readonly Routine[] {
  return routines.filter(({ steps }) =>
    steps.some((step) => step.type === 'exercise' && step.exerciseId === exerciseId),
  )
}

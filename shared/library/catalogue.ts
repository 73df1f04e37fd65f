/**
 * Everything the library shows, as the files have it. The application holds the same files against their schemas when
 * it starts, and so do the tests; a window that only reads them carries no schema, and opens the sooner for it.
 */
import { bring } from '../exercises/catalogue.ts'
import { files as exerciseFiles } from '../exercises/data/all.ts'
import type { Exercise } from '../exercises/schema.ts'
import { files as routineFiles } from '../routines/data/all.ts'
import type { Routine } from '../routines/schema.ts'
import conditionFile from '../safety/data/conditions.json' with { type: 'json' }
import type { ConditionWords } from '../safety/schema.ts'

/** Every exercise, in the order of their ids; and all at hand, so that figures can be drawn. */
export const exercises: readonly Exercise[] = (Object.values(exerciseFiles) as readonly Exercise[]).toSorted(
  (one, other) => (one.id < other.id ? -1 : 1),
)

/** Every routine, in the order of their ids. */
export const routines: readonly Routine[] = Object.values(routineFiles) as readonly Routine[]

/** Every reason to leave exercises out, in the order to ask for them. */
export const conditionWords: readonly ConditionWords[] = conditionFile as readonly ConditionWords[]

bring(exercises)

/** The routines that an exercise is part of, in the order of their ids. */
export function routinesWith(exerciseId: string): readonly Routine[] {
  return routines.filter(({ steps }) =>
    steps.some((step) => step.type === 'exercise' && step.exerciseId === exerciseId),
  )
}

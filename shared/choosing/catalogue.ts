import type { Exercise } from '../exercises/schema.ts'
import type { Rotation } from '../rotation/schema.ts'
import type { Routine } from '../routines/schema.ts'

/** What choosing needs to know of an exercise. */
export type KnownExercise = Pick<
  Exercise,
  | 'id'
  | 'title'
  | 'bodyRegion'
  | 'kind'
  | 'posture'
  | 'postureAlternatives'
  | 'enabledByDefault'
  | 'cues'
  | 'sides'
  | 'phases'
  | 'exclude'
  | 'caution'
> & { readonly animation: Pick<Exercise['animation'], 'base'> }

/** Everything there is to choose from, passed in, so that choosing knows no files. */
export interface Catalogue {
  readonly exercises: readonly KnownExercise[]
  readonly routines: readonly Routine[]
  readonly rotation: Rotation
}

interface Index {
  readonly exercises: ReadonlyMap<string, KnownExercise>
  readonly routines: ReadonlyMap<string, Routine>
}

/** A catalogue is never changed in place, so one that is the same object has the same index. */
const indexes = new WeakMap<Catalogue, Index>()

function indexOf(catalogue: Catalogue): Index {
  let index = indexes.get(catalogue)
  if (index === undefined) {
    index = {
      exercises: new Map(catalogue.exercises.map((exercise) => [exercise.id, exercise])),
      routines: new Map(catalogue.routines.map((routine) => [routine.id, routine])),
    }
    indexes.set(catalogue, index)
  }
  return index
}

/** The exercise with this id, or undefined when the catalogue has none. */
export function exerciseIn(catalogue: Catalogue, id: string): KnownExercise | undefined {
  return indexOf(catalogue).exercises.get(id)
}

/** The routine with this id, or undefined when the catalogue has none. */
export function routineIn(catalogue: Catalogue, id: string): Routine | undefined {
  return indexOf(catalogue).routines.get(id)
}

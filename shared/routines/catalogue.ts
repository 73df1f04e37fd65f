import { files } from './data/all.ts'
import { routineSchema, type Routine } from './schema.ts'

export type { Routine } from './schema.ts'

/** Every routine there is, in the order of their ids, checked against the schema when the application starts. */
export const routines: readonly Routine[] = Object.values(files).map((file) => routineSchema.parse(file))

/** The routine with this id. Throws, naming the ids there are, when there is none. */
export function routineById(id: string): Routine {
  const routine = routines.find((candidate) => candidate.id === id)
  if (routine !== undefined) return routine
  const known = routines.map((candidate) => candidate.id).join(', ')
  throw new Error(`There is no routine "${id}". There are: ${known}.`)
}

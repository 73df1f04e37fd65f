import { files } from './data/all.ts'
import { exerciseSchema, type Exercise } from './schema.ts'

/** Every exercise that Nape knows, in the order of their ids. */
export const exercises: readonly Exercise[] = Object.values(files)
  .map((file) => exerciseSchema.parse(file))
  .sort((a, b) => (a.id < b.id ? -1 : 1))

const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]))

/** The exercise with this id. Throws for an id that is not in the catalogue: a routine then names something that is not there. */
export function exerciseById(id: string): Exercise {
  const exercise = byId.get(id)
  if (!exercise) throw new Error(`There is no exercise "${id}". Known are: ${[...byId.keys()].join(', ')}.`)
  return exercise
}

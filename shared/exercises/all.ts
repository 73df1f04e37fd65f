import { bring } from './catalogue.ts'
import { files } from './data/all.ts'
import { exerciseSchema, type Exercise } from './schema.ts'

/** Every exercise that Nape knows, in the order of their ids, checked when the application starts; and all at hand. */
export const exercises: readonly Exercise[] = Object.values(files)
  .map((file) => exerciseSchema.parse(file))
  .sort((a, b) => (a.id < b.id ? -1 : 1))

bring(exercises)

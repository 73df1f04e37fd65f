import { bring } from './catalogue.ts'
import { files } from './data/all.ts'
import type { Exercise } from './schema.ts'

/** Every exercise that Nape knows, in the order of their ids, as the build has checked them; and all at hand. */
export const exercises: readonly Exercise[] = (Object.values(files) as readonly Exercise[]).toSorted((a, b) =>
  a.id < b.id ? -1 : 1,
)

bring(exercises)

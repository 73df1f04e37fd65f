import file from './data/rotation.json' with { type: 'json' }
import type { Rotation } from './schema.ts'

/** The tables by which breaks follow each other, as the build has checked them. */
export const rotation: Rotation = file

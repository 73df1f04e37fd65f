import file from './data/rotation.json' with { type: 'json' }
import { rotationSchema, type Rotation } from './schema.ts'

/** The tables by which breaks follow each other, checked when the application starts. */
export const rotation: Rotation = rotationSchema.parse(file)

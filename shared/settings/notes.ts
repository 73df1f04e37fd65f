import { z } from '../zod.ts'

/** What is known of a setting beside its type and range. */
export interface FieldNote {
  /** What a person calls it, in the language of the interface. */
  readonly name: () => string
  /** What it means, for whoever reads the schema. */
  readonly description: string
  readonly unit?: 'minutes' | 'seconds' | 'times'
  /** How many entries a list or a record may hold. */
  readonly most?: number
}

/** The notes of every field of the settings. */
export const notes = z.registry<FieldNote>()

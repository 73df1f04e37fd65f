import claimFile from './data/seed-claims.json' with { type: 'json' }
import exerciseFile from './data/seed-exercises.json' with { type: 'json' }
import overrideFile from './data/seed-overrides.json' with { type: 'json' }
import {
  seedClaimSchema,
  seedExerciseSchema,
  seedOverrideSchema,
  type SeedClaim,
  type SeedExercise,
  type SeedOverride,
} from './schema.ts'

/** Every exercise that the seed articles name, in the order of the articles, and what serves it here. */
export const seedExercises: readonly SeedExercise[] = exerciseFile.map((row) => seedExerciseSchema.parse(row))

/** What the seed articles claim, and what becomes of it here. */
export const seedClaims: readonly SeedClaim[] = claimFile.map((row) => seedClaimSchema.parse(row))

/** Where we do not follow a seed article, and why. */
export const seedOverrides: readonly SeedOverride[] = overrideFile.map((row) => seedOverrideSchema.parse(row))

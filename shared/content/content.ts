import type { Exercise } from '../exercises/schema.ts'
import type { Rotation } from '../rotation/schema.ts'
import type { Routine } from '../routines/schema.ts'
import type { ConditionWords, SafetyAdvice, SafetyTexts } from '../safety/schema.ts'
import type { SeedClaim, SeedExercise, SeedOverride, Source } from '../sources/schema.ts'

/** Everything that is data and not code, each part known to fit its schema. */
export interface Content {
  readonly exercises: readonly Exercise[]
  readonly routines: readonly Routine[]
  readonly conditions: readonly ConditionWords[]
  readonly sources: readonly Source[]
  readonly seedExercises: readonly SeedExercise[]
  readonly seedClaims: readonly SeedClaim[]
  readonly seedOverrides: readonly SeedOverride[]
  /** Null when the file does not fit its schema. */
  readonly safetyTexts: SafetyTexts | null
  /** Null when the file does not fit its schema. */
  readonly safetyAdvice: SafetyAdvice | null
  /** Null when the file does not fit its schema. */
  readonly rotation: Rotation | null
}

/** Something wrong in the content: where, and a sentence that says what and, where it can, how to cure it. */
export interface Problem {
  /** A path below `shared/`. */
  readonly file: string
  /** The path of the field within the file, such as `steps.3.say`; empty for the file as a whole. */
  readonly field: string
  readonly sentence: string
}

/** Looks for one kind of mistake in the whole content. None found: an empty list. */
export type Check = (content: Content) => readonly Problem[]

/** Where the content lies, below `shared/`. */
export const places = {
  exercise: (id: string): string => `exercises/data/${id}.json`,
  routine: (id: string): string => `routines/data/${id}.json`,
  conditions: 'safety/data/conditions.json',
  safetyTexts: 'safety/data/texts.json',
  safetyAdvice: 'safety/data/advice.json',
  sources: 'sources/data/sources.json',
  seedExercises: 'sources/data/seed-exercises.json',
  seedClaims: 'sources/data/seed-claims.json',
  seedOverrides: 'sources/data/seed-overrides.json',
  rotation: 'rotation/data/rotation.json',
} as const

/** The routine steps in which the body does something, each with its field. */
export function exerciseSteps(routine: Routine) {
  return routine.steps.flatMap((step, index) =>
    step.type === 'exercise' ? [{ step, index, field: `steps.${index}` }] : [],
  )
}

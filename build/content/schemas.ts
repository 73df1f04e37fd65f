/** The schemas of the data files as JSON Schema, for editors that check and explain while one types. */
import { backupSchema } from '../../shared/backup/file-schema.ts'
import { files as exerciseFiles } from '../../shared/exercises/data/all.ts'
import { exerciseSchema } from '../../shared/exercises/schema.ts'
import { routineFileSchema } from '../../shared/own-routines/file-schema.ts'
import { rotationSchema } from '../../shared/rotation/schema.ts'
import { routineSchema } from '../../shared/routines/schema.ts'
import { conditionSchema, safetyAdviceSchema, safetyTextsSchema } from '../../shared/safety/schema.ts'
import { seedClaimSchema, seedExerciseSchema, seedOverrideSchema, sourceSchema } from '../../shared/sources/schema.ts'
import { z } from '../../shared/zod.ts'

/** The exercises that can stand in a file of a person's own; one that is broken is told by the content check. */
const exercises = Object.values(exerciseFiles).flatMap((file) => exerciseSchema.safeParse(file).data ?? [])

const known = new Map(exercises.map((exercise) => [exercise.id, exercise]))

/** The schema of each kind of data file and of the files that people send, by the name to give its JSON Schema. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  exercise: exerciseSchema,
  routine: routineSchema,
  'routine-file': routineFileSchema(known),
  backup: backupSchema(known),
  conditions: z.array(conditionSchema),
  'safety-texts': safetyTextsSchema,
  'safety-advice': safetyAdviceSchema,
  sources: z.array(sourceSchema),
  'seed-exercises': z.array(seedExerciseSchema),
  'seed-claims': z.array(seedClaimSchema),
  'seed-overrides': z.array(seedOverrideSchema),
  rotation: rotationSchema,
}

/** File names and texts. What JSON Schema cannot say, such as that seconds add up, `npm run content` checks. */
export function jsonSchemas(): readonly { readonly name: string; readonly text: string }[] {
  return Object.entries(schemas).map(([name, schema]) => ({
    name: `${name}.schema.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  }))
}

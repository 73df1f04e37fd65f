import { exerciseSchema } from '../exercises/schema.ts'
import { rotationSchema } from '../rotation/schema.ts'
import { routineSchema } from '../routines/schema.ts'
import { conditionSchema, safetyAdviceSchema, safetyTextsSchema } from '../safety/schema.ts'
import { seedClaimSchema, seedExerciseSchema, seedOverrideSchema, sourceSchema } from '../sources/schema.ts'
import { z } from '../zod.ts'
import { places, type Content, type Problem } from './content.ts'

/** The content as it lies on disk, below `shared/`: what each JSON file holds, by its path. */
export type Files = Readonly<Record<string, unknown>>

/**
 * Reads all files against their schemas. What does not fit becomes problems that name file and field, and is left out;
 * what fits can then be looked at more closely.
 */
export function readContent(files: Files): { readonly content: Content; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []

  function read<Value>(file: string, schema: z.ZodType<Value>, value: unknown, under = ''): readonly Value[] {
    const parsed = schema.safeParse(value)
    if (parsed.success) return [parsed.data]
    for (const { path, message } of parsed.error.issues)
      problems.push({ file, field: [...(under === '' ? [] : [under]), ...path].join('.'), sentence: message })
    return []
  }
  function readFile<Value>(file: string, schema: z.ZodType<Value>): Value | null {
    if (file in files) return read(file, schema, files[file])[0] ?? null
    problems.push({ file, field: '', sentence: 'This file is missing.' })
    return null
  }
  function readRows<Value>(file: string, schema: z.ZodType<Value>): readonly Value[] {
    const rows = readFile(file, z.array(z.unknown())) ?? []
    return rows.flatMap((row, index) => read(file, schema, row, String(index)))
  }
  function readFolder<Value extends { readonly id: string }>(place: (id: string) => string, schema: z.ZodType<Value>) {
    const [before = '', after = ''] = place('*').split('*')
    const ids = Object.keys(files)
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) => file.slice(before.length, -after.length))
    return ids.sort().flatMap((id) => {
      const file = place(id)
      const [value] = read(file, schema, files[file])
      if (value === undefined || value.id === id) return value ?? []
      problems.push({ file, field: 'id', sentence: `The file of "${value.id}" is ${place(value.id)}.` })
      return []
    })
  }

  const content: Content = {
    exercises: readFolder(places.exercise, exerciseSchema),
    routines: readFolder(places.routine, routineSchema),
    conditions: readRows(places.conditions, conditionSchema),
    sources: readRows(places.sources, sourceSchema),
    seedExercises: readRows(places.seedExercises, seedExerciseSchema),
    seedClaims: readRows(places.seedClaims, seedClaimSchema),
    seedOverrides: readRows(places.seedOverrides, seedOverrideSchema),
    safetyTexts: readFile(places.safetyTexts, safetyTextsSchema),
    safetyAdvice: readFile(places.safetyAdvice, safetyAdviceSchema),
    rotation: readFile(places.rotation, rotationSchema),
  }
  return { content, problems }
}

import { expect } from 'vitest'
import { balance } from '../../../shared/content/checks/balance.ts'
import { counts } from '../../../shared/content/checks/counts.ts'
import { head } from '../../../shared/content/checks/head.ts'
import { keyframes } from '../../../shared/content/checks/keyframes.ts'
import { promises } from '../../../shared/content/checks/promises.ts'
import { reading } from '../../../shared/content/checks/reading.ts'
import { references } from '../../../shared/content/checks/references.ts'
import { rising } from '../../../shared/content/checks/rising.ts'
import { sideWords } from '../../../shared/content/checks/side-words.ts'
import type { Content } from '../../../shared/content/content.ts'
import { readContent } from '../../../shared/content/read.ts'
import { limits } from '../../../shared/own-routines/limits.ts'
import { routineSchema, type Routine } from '../../../shared/routines/schema.ts'
import { sound } from '../content/broken.ts'

const { content } = readContent(sound)
const nothing: Content = {
  ...content,
  conditions: [],
  sources: [],
  seedExercises: [],
  seedClaims: [],
  seedOverrides: [],
  rotation: null,
}
const checks = [references, keyframes, balance, counts, reading, rising, sideWords, promises, head]

/** Ours never make a person sit down and get up again; in a person's own routine that is for the person to say. */
const onlyForOurs = 'The routine is done '

/** What the content check says about a routine among our exercises. The words of the person are theirs: not checked. */
export function contentProblems(routine: Routine): readonly string[] {
  const anonymous: Routine = { ...routine, title: 'A routine', description: '' }
  const used = content.exercises.filter(({ id }) =>
    routine.steps.some((step) => step.type === 'exercise' && step.exerciseId === id),
  )
  const alone: Content = { ...nothing, exercises: used, routines: [anonymous] }
  return checks
    .flatMap((check) => check(alone))
    .filter(({ file, sentence }) => file.startsWith('routines/') && !sentence.startsWith(onlyForOurs))
    .map(({ field, sentence }) => `${field}: ${sentence}`)
}

/** That a routine fits the schema, keeps the rules of the content, and stays in range. */
export function assertSound(routine: Routine): void {
  expect(routineSchema.safeParse(routine).error?.issues).toBeUndefined()
  expect(contentProblems(routine)).toEqual([])
  expect(routine.durationSeconds).toBeGreaterThanOrEqual(limits.seconds.from)
  expect(routine.durationSeconds).toBeLessThanOrEqual(limits.seconds.to)
}

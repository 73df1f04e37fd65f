/**
 * A routine as a file: what a physical therapist can write by hand and send. Closed: nothing can be in it that is not
 * here, so no file says where a joint goes or what is spoken. The descriptions are what an editor shows beside a field.
 */
import type { Exercise } from '../exercises/schema.ts'
import { t } from '../i18n/translate.ts'
import { z } from '../zod.ts'
import { stepProblems } from './check.ts'
import { cleanText, shown } from './clean-text.ts'
import { format, formatVersion, stepFrom } from './file-step.ts'
import { idForm, idLength, limits } from './limits.ts'

const title = z
  .string({ error: () => t('ownRoutines.problem.title') })
  .overwrite(cleanText)
  .min(1, { error: () => t('ownRoutines.problem.title') })
  .max(limits.titleLength, { error: () => t('ownRoutines.problem.titleLong', { most: limits.titleLength }) })
  .describe('What it is called. Plain text on one line.')

const note = z
  .string({ error: () => t('ownRoutines.problem.note') })
  .overwrite(cleanText)
  .max(limits.noteLength, { error: () => t('ownRoutines.problem.noteLong', { most: limits.noteLength }) })
  .describe('What the person should know, such as how often to do it. Plain text.')

function wholeNumber(field: 'reps' | 'holdSeconds', { from, to }: { readonly from: number; readonly to: number }) {
  const error = () => t(`ownRoutines.problem.${field}`, { from, to })
  return z.int({ error }).min(from, { error }).max(to, { error })
}

/** The schema of one step, with the limits of its exercise. */
export function stepSchema(exercises: ReadonlyMap<string, Exercise>) {
  const error = ({ input }: { readonly input?: unknown }) =>
    typeof input === 'string'
      ? t('ownRoutines.problem.exerciseUnknown', { name: shown(input) })
      : t('ownRoutines.problem.exerciseMissing')
  return z
    .strictObject(
      {
        exercise: z.enum([...exercises.keys()], { error }).describe('The id of an exercise.'),
        reps: wholeNumber('reps', limits.reps)
          .describe('Repetitions, on each side where there are sides. Left out: as the exercise has it.')
          .optional(),
        holdSeconds: wholeNumber('holdSeconds', limits.holdSeconds)
          .describe('Seconds of each hold, from half to three times its own. Left out: as the exercise has it.')
          .optional(),
        firstSide: z
          .enum(['left', 'right'], { error: () => t('ownRoutines.problem.firstSide') })
          .describe('Both sides are done for the same time; this one comes first.')
          .optional(),
      },
      { error: () => t('ownRoutines.problem.stepForm') },
    )
    .superRefine((step, context) => {
      const exercise = exercises.get(step.exercise)
      if (exercise === undefined) return
      for (const { field, sentence } of stepProblems(stepFrom(step, exercise), exercise)) {
        const path = field === '' ? [] : [field === 'exerciseId' ? 'exercise' : field]
        context.addIssue({ code: 'custom', path, message: sentence })
      }
    })
}

/** What a routine is made of, in a file of its own and among others. */
function routineFields(exercises: ReadonlyMap<string, Exercise>) {
  return {
    title,
    note: note.optional(),
    steps: z
      .array(stepSchema(exercises), { error: () => t('ownRoutines.problem.steps') })
      .min(1, { error: () => t('ownRoutines.problem.steps') })
      .max(limits.steps, { error: () => t('ownRoutines.problem.stepsMany', { most: limits.steps }) })
      .describe('The exercises, in their order. Nape adds the ways between them, and getting up.'),
  }
}

/** The schema of a file. */
export function routineFileSchema(exercises: ReadonlyMap<string, Exercise>) {
  return z.strictObject({
    format: z.literal(format).describe('Says that this is a routine of Nape.'),
    version: z.literal(formatVersion).describe('The version of this format.'),
    ...routineFields(exercises),
  })
}

/** The schema of a routine among others, where its id tells it from them. */
export function listedRoutineSchema(exercises: ReadonlyMap<string, Exercise>) {
  const error = () => t('ownRoutines.problem.id')
  return z.strictObject(
    {
      id: z.string({ error }).max(idLength, { error }).regex(idForm, { error }).describe('Tells it from the others.'),
      ...routineFields(exercises),
    },
    { error: () => t('ownRoutines.problem.form') },
  )
}

import type { Exercise } from '../exercises/schema.ts'
import { t } from '../i18n/translate.ts'
import type { z } from '../zod.ts'
import { atMost, checkDraft, inStep } from './check.ts'
import { shown } from './clean-text.ts'
import { routineFileSchema } from './file-schema.ts'
import { format, formatVersion, stepFrom, type FileStep } from './file-step.ts'
import { limits } from './limits.ts'
import type { Draft, Problem } from './own-routine.ts'
import { proofread } from './proofread.ts'

/** What a file held: a routine that can be kept as it is, or all that is wrong and nothing else. */
export type RoutineFileAnswer =
  { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly problems: readonly Problem[] }

/** What a routine is made of, whatever else stands beside it. */
type RoutineSchema = z.ZodType<{
  readonly title: string
  readonly note?: string | undefined
  readonly steps: readonly FileStep[]
}>

/**
 * Reads a file from a stranger, whatever it holds. Never throws. The work is bounded: a text that is too long is not
 * looked at, one that is nested too deep is not parsed, a list that is too long is not read. A file with anything
 * wrong in it is refused as a whole, and every problem names its field and its cure.
 */
export function readRoutineFile(text: string, exercises: readonly Exercise[]): RoutineFileAnswer {
  if (text.length > limits.fileLength) return refused('', t('ownRoutines.file.tooLong'))
  // Some editors put a byte order mark at the start.
  const json = text.replace(/^\uFEFF/, '')
  if (json.trim() === '') return refused('', t('ownRoutines.file.empty'))
  const slip = proofread(json, limits.fileDepth)
  if (slip !== null) return refused('', slip)
  return readValue(JSON.parse(json), exercises)
}

function readValue(value: unknown, exercises: readonly Exercise[]): RoutineFileAnswer {
  if (field(value, 'format') !== format) return refused('format', t('ownRoutines.file.notRoutine'))
  if (field(value, 'version') !== formatVersion)
    return refused('version', t('ownRoutines.file.version', { version: formatVersion }))
  const known = new Map(exercises.map((exercise) => [exercise.id, exercise]))
  return readDraft(value, routineFileSchema(known), exercises)
}

/** Reads one routine by a schema that knows all that may stand in it. Never throws, and takes all of it or nothing. */
export function readDraft(value: unknown, schema: RoutineSchema, exercises: readonly Exercise[]): RoutineFileAnswer {
  const steps = field(value, 'steps')
  if (Array.isArray(steps) && steps.length > limits.steps)
    return refused('steps', t('ownRoutines.problem.stepsMany', { most: limits.steps }))

  const known = new Map(exercises.map((exercise) => [exercise.id, exercise]))
  const read = schema.safeParse(value)
  if (!read.success) return { ok: false, problems: atMost(onePerField(read.error.issues.flatMap(problemsOf))) }
  const draft: Draft = {
    id: null,
    title: read.data.title,
    note: read.data.note ?? '',
    steps: read.data.steps.flatMap((step) => {
      const exercise = known.get(step.exercise)
      return exercise ? [stepFrom(step, exercise)] : []
    }),
  }
  const problems = checkDraft(draft, exercises)
  return problems.length === 0 ? { ok: true, draft } : { ok: false, problems }
}

/** What the schema found, in sentences. A field that nobody knows is a problem of its own. */
function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  const path = issue.path.map(String)
  if (issue.code !== 'unrecognized_keys') return [placed(path, issue.message)]
  const strangers = issue.keys.slice(0, limits.problems)
  return strangers.map((key) => {
    const name = shown(key)
    return placed([...path, name], t('ownRoutines.problem.unknownField', { name }))
  })
}

/** Of several problems of a field the last one stays: it knows the limits of the exercise, and not only those of all. */
function onePerField(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [problem.path, problem])).values()]
}

function placed(path: readonly string[], sentence: string): Problem {
  const [list, index, ...rest] = path
  if (list === 'steps' && index !== undefined) return inStep(Number(index), rest.join('.'), sentence)
  return { path: path.join('.'), sentence }
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, name)?.value
}

function refused(path: string, sentence: string): RoutineFileAnswer {
  return { ok: false, problems: [{ path, sentence }] }
}

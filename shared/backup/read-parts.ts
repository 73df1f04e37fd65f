/** The parts of a file of everything: each is taken whole, or refused with what is wrong in it. */
import type { Exercise } from '../exercises/schema.ts'
import type { Outcome } from '../history/outcome.ts'
import { outcomeSchema } from '../history/schema.ts'
import { isOutcome } from '../history/shape.ts'
import { t } from '../i18n/translate.ts'
import { shown } from '../own-routines/clean-text.ts'
import { listedRoutineSchema } from '../own-routines/file-schema.ts'
import { limits as routineLimits } from '../own-routines/limits.ts'
import type { OwnRoutine, Problem } from '../own-routines/own-routine.ts'
import { readDraft } from '../own-routines/read-file.ts'
import { changeSettings } from '../settings/change.ts'
import { migrate } from '../settings/migrate.ts'
import { Problems } from '../settings/problems.ts'
import { readFields } from '../settings/read-fields.ts'
import { currentVersion, patchSchema } from '../settings/schema.ts'
import type { Settings } from '../settings/settings.ts'

/** A part of a file; the paths of its problems begin inside it. */
export type Part<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Settings of this version or an earlier one. Where they say nothing, those that hold now go on to hold. */
export function readSettings(value: unknown, now: Settings): Part<Settings> {
  if (!isPlain(value)) return refused('', t('settings.data.problem.settings'))
  const { document, fromTheFuture } = migrate(value)
  if (fromTheFuture) return refused('version', t('settings.data.file.newer'))
  const { version, ...fields } = document as Readonly<Record<string, unknown>>
  if (version !== currentVersion)
    return refused('version', t('settings.data.file.version', { version: currentVersion }))
  const problems = new Problems()
  const found = readFields(patchSchema, fields, now, problems.hear)
  const told = problems.asRefused()
  const answer = told.length > 0 ? ({ ok: false, problems: told } as const) : changeSettings(now, found?.value)
  if (answer.ok) return { ok: true, value: answer.settings }
  return { ok: false, problems: answer.problems.map(({ field, message }) => ({ path: field, sentence: message })) }
}

/** The routines of a person's own, each with an id of its own. */
export function readRoutines(list: readonly unknown[], exercises: readonly Exercise[]): Part<readonly OwnRoutine[]> {
  const schema = listedRoutineSchema(new Map(exercises.map((exercise) => [exercise.id, exercise])))
  const routines: OwnRoutine[] = []
  const problems: Problem[] = []
  for (const [index, entry] of list.entries()) {
    const answer = readDraft(entry, schema, exercises)
    const id = field(entry, 'id') as string
    if (!answer.ok) problems.push(...answer.problems.map((problem) => inRoutine(index, entry, problem)))
    else if (routines.some((routine) => routine.id === id))
      problems.push(inRoutine(index, entry, { path: 'id', sentence: t('ownRoutines.problem.id') }))
    else routines.push({ ...answer.draft, id })
  }
  return problems.length === 0 ? { ok: true, value: routines } : { ok: false, problems }
}

/** The history. Most lines are sound, so the fast look goes first; the slow one only says what is wrong. */
export function readHistory(list: readonly unknown[]): Part<readonly Outcome[]> {
  const problems: Problem[] = []
  for (const [index, line] of list.entries()) {
    if (isOutcome(line)) continue
    problems.push(inBreak(index, line))
    if (problems.length === routineLimits.problems) break
  }
  return problems.length === 0 ? { ok: true, value: list as readonly Outcome[] } : { ok: false, problems }
}

function inRoutine(index: number, entry: unknown, { path, sentence }: Problem): Problem {
  const title = field(entry, 'title')
  return {
    path: path === '' ? String(index) : `${String(index)}.${path}`,
    sentence: t('ownRoutines.problem.inRoutine', {
      title: typeof title === 'string' ? shown(title) : t('ownRoutines.untitled'),
      sentence,
    }),
  }
}

function inBreak(index: number, line: unknown): Problem {
  const issue = outcomeSchema.safeParse(line).error?.issues[0]
  const stranger = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const path = [...(issue?.path ?? []), ...stranger].map((step) => shown(String(step)))
  const number = index + 1
  return {
    path: [String(index), ...path].join('.'),
    sentence:
      path.length === 0
        ? t('settings.data.problem.break', { number })
        : t('settings.data.problem.breakField', { number, field: path.join('.') }),
  }
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, name)?.value
}

function refused(path: string, sentence: string): Part<never> {
  return { ok: false, problems: [{ path, sentence }] }
}

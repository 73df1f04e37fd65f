/** The list of own routines as it is stored: read with care for what is damaged, and changed one routine at a time. */
import type { Exercise } from '../exercises/schema.ts'
import { t } from '../i18n/translate.ts'
import { atMost, checkDraft, inStep } from './check.ts'
import { cleanText } from './clean-text.ts'
import { usualStep } from './dose.ts'
import { stepSchema } from './file-schema.ts'
import { fileStepOf, stepFrom } from './file-step.ts'
import { idForm, idLength, limits } from './limits.ts'
import type { Draft, OwnRoutine, OwnStep, Problem } from './own-routine.ts'

/** The version of the stored document. */
const storedVersion = 1

/** What was understood of the stored list. Where there are problems, set the original aside before saving over it. */
export interface ParsedOwnRoutines {
  readonly routines: readonly OwnRoutine[]
  readonly problems: readonly Problem[]
}

/**
 * Reads the stored list, whatever it holds. Never throws. One bad number costs that number, one bad step that step;
 * a routine is left out only when nothing of it can be played. `problems` says so in sentences. Nothing stored: none.
 */
export function parseOwnRoutines(stored: unknown, exercises: readonly Exercise[]): ParsedOwnRoutines {
  if (stored === null || stored === undefined) return { routines: [], problems: [] }
  const list = field(stored, 'routines')
  if (!Array.isArray(list)) return { routines: [], problems: [told(t('ownRoutines.stored.list'))] }

  const problems: Problem[] = []
  if (field(stored, 'version') !== storedVersion) problems.push(told(t('ownRoutines.stored.newer')))
  const routines: OwnRoutine[] = []
  for (const entry of list.slice(0, limits.routines) as unknown[]) {
    const { routine, problems: found } = readRoutine(entry, routines, exercises)
    if (routine !== null) routines.push(routine)
    problems.push(...found)
  }
  if (list.length > limits.routines) problems.push(told(t('ownRoutines.stored.many', { most: limits.routines })))
  return { routines, problems: atMost(problems) }
}

/** The list as a document to store. */
export function storedForm(routines: readonly OwnRoutine[]): Readonly<Record<string, unknown>> {
  return {
    version: storedVersion,
    routines: routines.map(listedForm),
  }
}

/** A routine as it stands among others, in the store and in files. */
export function listedForm({ id, title, note, steps }: OwnRoutine) {
  return { id, title, ...(note === '' ? {} : { note }), steps: steps.map(fileStepOf) }
}

/** How the list took a draft: with the routine that it became, or not at all and why. */
export type Kept =
  | { readonly ok: true; readonly routines: readonly OwnRoutine[]; readonly routine: OwnRoutine }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The list with a draft in it: in the place of the routine with its id, or at the end under an id of its own. */
export function withRoutine(routines: readonly OwnRoutine[], draft: Draft, exercises: readonly Exercise[]): Kept {
  const problems = checkDraft(draft, exercises)
  if (problems.length > 0) return { ok: false, problems }
  const place = routines.findIndex(({ id }) => id === draft.id)
  if (place === -1 && routines.length >= limits.routines)
    return { ok: false, problems: [told(t('ownRoutines.problem.full', { most: limits.routines }))] }
  const title = cleanText(draft.title)
  const id = routines[place]?.id ?? freeId(title, routines)
  const routine: OwnRoutine = { ...draft, id, title, note: cleanText(draft.note) }
  return { ok: true, routine, routines: place === -1 ? [...routines, routine] : routines.with(place, routine) }
}

/** The list without the routine with this id; the same where there is none. */
export function withoutRoutine(routines: readonly OwnRoutine[], id: string): readonly OwnRoutine[] {
  return routines.filter((routine) => routine.id !== id)
}

/** `own-` and the title in plain letters; a number after it where that is taken. It fits every file system. */
export function freeId(title: string, routines: readonly OwnRoutine[]): string {
  const letters = title.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  const slug =
    letters
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40)
      .replace(/^-+|-+$/g, '') || 'routine'
  const taken = new Set(routines.map(({ id }) => id))
  let id = `own-${slug}`
  for (let number = 2; taken.has(id); number += 1) id = `own-${slug}-${String(number)}`
  return id
}

function readRoutine(
  entry: unknown,
  before: readonly OwnRoutine[],
  exercises: readonly Exercise[],
): { readonly routine: OwnRoutine | null; readonly problems: readonly Problem[] } {
  const title = wordsIn(entry, 'title', limits.titleLength) || t('ownRoutines.untitled')
  const note = wordsIn(entry, 'note', limits.noteLength)
  const found = field(entry, 'steps')
  const list: readonly unknown[] = Array.isArray(found) ? found.slice(0, limits.steps) : []
  const problems: Problem[] = []
  const steps = list.flatMap((step, index) => {
    const read = readStep(step, exercises)
    if (read.whole) return read.step ?? []
    const sentence = t(read.step ? 'ownRoutines.stored.usual' : 'ownRoutines.stored.stepOut')
    problems.push(inRoutine(title, inStep(index, '', sentence)))
    return read.step ?? []
  })

  const id = field(entry, 'id')
  const usable =
    typeof id === 'string' && id.length <= idLength && idForm.test(id) && !before.some((each) => each.id === id)
  const routine: OwnRoutine = { id: usable ? id : freeId(title, before), title, note, steps }
  const [first] = checkDraft(routine, exercises)
  if (first === undefined) return { routine, problems }
  const sentence = t('ownRoutines.stored.routineOut', { sentence: inRoutine(title, first).sentence })
  return { routine: null, problems: [...problems, told(sentence)] }
}

/** A step, with the usual dose where its own is none; null where it names no exercise. `whole`: as it was stored. */
function readStep(stored: unknown, exercises: readonly Exercise[]): { step: OwnStep | null; whole: boolean } {
  const exercise = exercises.find(({ id }) => id === field(stored, 'exercise'))
  if (exercise === undefined || exercise.kind === 'transition') return { step: null, whole: false }
  const read = stepSchema(new Map([[exercise.id, exercise]])).safeParse(stored)
  if (read.success) return { step: stepFrom(read.data, exercise), whole: true }
  return { step: usualStep(exercise), whole: false }
}

function wordsIn(value: unknown, name: string, most: number): string {
  const words = field(value, name)
  return typeof words === 'string' ? cleanText(cleanText(words.slice(0, 2 * most)).slice(0, most)) : ''
}

function inRoutine(title: string, { path, sentence }: Problem): Problem {
  return { path, sentence: t('ownRoutines.problem.inRoutine', { title, sentence }) }
}

function told(sentence: string): Problem {
  return { path: '', sentence }
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, name)?.value
}

import type { Exercise } from '../exercises/schema.ts'
import { exerciseSteps, type Content } from './content.ts'

/** A table for people: one heading for each column, and rows of as many cells. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Every exercise at a glance: what it is for, how long it takes, where it comes from and which routines use it. */
export function exerciseTable(content: Content): Table {
  const { exercises, routines } = content
  return {
    head: ['exercise', 'region', 'posture', 'seconds', 'sides', 'sources', 'used by'],
    rows: exercises.map((exercise) => [
      named(exercise),
      exercise.bodyRegion,
      [exercise.posture, ...exercise.postureAlternatives].join('/'),
      String(exercise.durationSeconds),
      exercise.sides,
      exercise.sources.map((id) => shortly(content, id)).join(' '),
      routines
        .filter((routine) => exerciseSteps(routine).some(({ step }) => step.exerciseId === exercise.id))
        .map(({ id }) => id)
        .join(' '),
    ]),
  }
}

/** Every exercise that the seed articles name, and the exercises that serve it. */
export function seedTable(content: Content): Table {
  const { seedExercises, exercises } = content
  return {
    head: ['seed', 'exercise in the article', 'served by', 'note'],
    rows: seedExercises.map(({ seed, name, exercises: ids, note }) => [
      shortly(content, seed),
      name,
      ids.map((id) => namedById(exercises, id)).join(' '),
      note,
    ]),
  }
}

/** An exercise that is off until a person turns it on is in brackets. */
function named({ id, enabledByDefault }: Exercise): string {
  return enabledByDefault ? id : `(${id})`
}

function namedById(exercises: readonly Exercise[], id: string): string {
  const found = exercises.find((exercise) => exercise.id === id)
  return found ? named(found) : `${id}?`
}

/** Seed articles go by their number. */
function shortly({ sources }: Content, id: string): string {
  const source = sources.find((known) => known.id === id)
  return source?.type === 'seed' ? (id.split('_')[0] ?? id) : id
}

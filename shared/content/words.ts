import type { Exercise } from '../exercises/schema.ts'
import type { Routine } from '../routines/schema.ts'
import { places, type Content } from './content.ts'

/** One text that a person reads, and where it stands. */
export interface Text {
  readonly file: string
  readonly field: string
  readonly text: string
}

/** What a person reads of an exercise. */
export function exerciseTexts(exercise: Exercise): readonly Text[] {
  const { title, purpose, offBecause, cues, breath, precautions, easier } = exercise
  const file = places.exercise(exercise.id)
  const list = (field: string, texts: readonly string[]) =>
    texts.map((text, index) => ({ file, field: `${field}.${index}`, text }))
  const one = (field: string, text: string) => ({ file, field, text })
  return [
    one('title', title),
    one('purpose', purpose),
    ...(offBecause === undefined ? [] : [one('offBecause', offBecause)]),
    ...list('cues', cues),
    one('breath', breath),
    ...list('precautions', precautions),
    one('easier', easier),
  ]
}

/** What a person reads of a routine. */
export function routineTexts(routine: Routine): readonly Text[] {
  const file = places.routine(routine.id)
  return [
    { file, field: 'title', text: routine.title },
    { file, field: 'description', text: routine.description },
    ...routine.steps.map(({ say }, index) => ({ file, field: `steps.${index}.say`, text: say })),
  ]
}

/** Everything a person reads while choosing and doing exercises. */
export function allTexts({ exercises, routines, conditions }: Content): readonly Text[] {
  return [
    ...exercises.flatMap(exerciseTexts),
    ...routines.flatMap(routineTexts),
    ...conditions.map(({ advice }, index) => ({ file: places.conditions, field: `${index}.advice`, text: advice })),
  ]
}

import type { Exercise } from '../../exercises/schema.ts'
import { places, type Check, type Problem } from '../content.ts'
import { cautionRules } from '../caution-rules.ts'

/** An exercise that asks something of the body says so, and is hidden or eased for those to whom it may do harm. */
export const dueCautions: Check = ({ exercises }) =>
  exercises.flatMap((exercise) => [...silent(exercise), ...undue(exercise)])

/** Only resting the eyes needs no word of caution. */
function silent({ id, kind, precautions }: Exercise): readonly Problem[] {
  if (kind === 'eyes' || precautions.length > 0) return []
  return [{ file: places.exercise(id), field: 'precautions', sentence: 'A word of caution is due.' }]
}

function undue(exercise: Exercise): readonly Problem[] {
  const file = places.exercise(exercise.id)
  return cautionRules
    .filter(({ when }) => when(exercise))
    .flatMap(({ because, hides = [], eases = [] }) => [
      ...hides
        .filter((condition) => !exercise.exclude.includes(condition))
        .map((condition) => ({ file, field: 'exclude', sentence: `${because}, so "${condition}" hides it.` })),
      ...eases
        .filter((condition) => !exercise.exclude.includes(condition) && !exercise.caution.includes(condition))
        .map((condition) => ({ file, field: 'caution', sentence: `${because}, so "${condition}" eases or hides it.` })),
    ])
}

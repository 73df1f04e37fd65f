import type { Condition } from '../exercises/vocabulary.ts'

interface Guarded {
  readonly exclude: readonly Condition[]
  readonly caution: readonly Condition[]
}

/** What a person's conditions make of an exercise: nothing, its easier version with a note, or no exercise at all. */
export function suitability(exercise: Guarded, conditions: Iterable<Condition>): 'suits' | 'easier' | 'hidden' {
  const told = [...conditions]
  if (told.some((condition) => exercise.exclude.includes(condition))) return 'hidden'
  return told.some((condition) => exercise.caution.includes(condition)) ? 'easier' : 'suits'
}

/** What one condition does to these exercises, in their order: for the list beside the question. */
export function effectOf<Each extends Guarded>(
  condition: Condition,
  exercises: readonly Each[],
): { readonly hidden: readonly Each[]; readonly easier: readonly Each[] } {
  const are = (what: 'hidden' | 'easier') => exercises.filter((each) => suitability(each, [condition]) === what)
  return { hidden: are('hidden'), easier: are('easier') }
}

import type { Routine } from '../../routines/schema.ts'
import { exerciseSteps, places, type Check, type Problem } from '../content.ts'
import { aNumber, numberIn } from '../numbers.ts'
import { isFrequencyKept, promisedIn, type Promised } from '../promised.ts'

/** A title or description is true: "Seven moves" are seven steps, "Five minutes" last five minutes. */
export const descriptions: Check = ({ routines }) =>
  routines.flatMap((routine) => [...brokenNumbers(routine), ...brokenOpening(routine)])

function brokenNumbers(routine: Routine): readonly Problem[] {
  const steps = exerciseSteps(routine).map(({ step }) => step)
  const lengths = [routine.durationSeconds, ...steps.map(({ seconds }) => seconds)]
  const isTrue = (promised: Promised): boolean => {
    if (promised.what === 'seconds') return lengths.includes(promised.number)
    if (promised.what === 'moves') return promised.number === steps.length
    return isFrequencyKept(promised, routine)
  }
  return (['title', 'description'] as const).flatMap((field) =>
    promisedIn(routine[field]).flatMap((promised) =>
      isTrue(promised) ? [] : [untrue(routine, field, promised.words)],
    ),
  )
}

/** "Three chin tucks": a description that begins with a number counts the repetitions of its one exercise. */
function brokenOpening(routine: Routine): readonly Problem[] {
  const opening = new RegExp(`^(${aNumber}) (?!minutes?|seconds?|moves?)\\S+`, 'i').exec(routine.description)
  if (opening === null) return []
  const number = numberIn(opening[1] ?? '')
  return exerciseSteps(routine).every(({ step }) => step.reps === number)
    ? []
    : [untrue(routine, 'description', opening[0])]
}

function untrue({ id }: Routine, field: string, words: string): Problem {
  return { file: places.routine(id), field, sentence: `"${words}" is not what the steps do.` }
}

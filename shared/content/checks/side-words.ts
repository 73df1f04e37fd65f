import type { Exercise } from '../../exercises/schema.ts'
import type { Routine } from '../../routines/schema.ts'
import { places, type Check, type Problem } from '../content.ts'
import { exerciseTexts, routineTexts } from '../words.ts'

/** Sides are said through tokens where there are sides, and a line that names a side names the right one. */
export const sideWords: Check = ({ exercises, routines }) => [
  ...exercises.flatMap(tokens),
  ...routines.flatMap((routine) => [...looseTokens(routine), ...wrongSides(routine)]),
]

/** Words in braces. */
const token = /\{(\w*)\}/g
const aSide = /\b(left|right)\b/i

function tokens(exercise: Exercise): readonly Problem[] {
  const sided = exercise.sides !== 'none'
  return exerciseTexts(exercise).flatMap(({ file, field, text }) => [
    ...[...text.matchAll(token)].flatMap(([whole, name]) => {
      if (name !== 'side' && name !== 'other') return [{ file, field, sentence: `There is no token ${whole}.` }]
      return sided ? [] : [{ file, field, sentence: `${whole} means nothing in an exercise without sides.` }]
    }),
    ...(sided && aSide.test(text)
      ? [{ file, field, sentence: 'An exercise with sides says {side} and {other}, so that it can be mirrored.' }]
      : []),
  ])
}

function looseTokens(routine: Routine): readonly Problem[] {
  return routineTexts(routine).flatMap(({ file, field, text }) =>
    [...text.matchAll(token)].map(([whole]) => ({
      file,
      field,
      sentence: `A routine is read as it stands; ${whole} is not filled in.`,
    })),
  )
}

/** The first side that a line names is the side of its step; a transition speaks of the step after it. */
function wrongSides({ id, steps }: Routine): readonly Problem[] {
  return steps.flatMap((step, index) => {
    const next = steps[index + 1]
    const about = step.type === 'transition' ? next : step
    const said = aSide.exec(step.say)?.[1]?.toLowerCase()
    if (about?.type !== 'exercise' || about.side === null || said === undefined || said === about.side) return []
    return [
      {
        file: places.routine(id),
        field: `steps.${index}.say`,
        sentence: `It says ${said}, but the step is ${about.side}.`,
      },
    ]
  })
}

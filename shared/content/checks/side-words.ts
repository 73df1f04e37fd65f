import type { Exercise } from '../../exercises/schema.ts'
import { onSide } from '../../i18n/side-words.ts'
import type { Routine } from '../../routines/schema.ts'
import { places, type Check, type Problem } from '../content.ts'
import { exerciseTexts, routineTexts } from '../words.ts'

/** Sides are said in braces where there are sides, and a line that names a side names the right one. */
export const sideWords: Check = ({ exercises, routines }) => [
  ...exercises.flatMap(braces),
  ...routines.flatMap((routine) => [...loose(routine), ...wrongSides(routine)]),
]

/** Whatever stands in braces, and what may. */
const inBraces = /\{[^{}]*\}/g
const aSide = /\b(left|right)\b/i
const opposite: Readonly<Record<string, string>> = { left: 'right', right: 'left', Left: 'Right', Right: 'Left' }

/** Both sides stand there, in the same words. */
function isEither(braces: string): boolean {
  const [one = '', two, ...more] = braces.slice(1, -1).split('|')
  const mirrored = one.replaceAll(/\b(?:left|right)\b/gi, (side) => opposite[side] ?? side)
  return more.length === 0 && mirrored !== one && mirrored === two
}

function braces(exercise: Exercise): readonly Problem[] {
  const sided = exercise.sides !== 'none'
  return exerciseTexts(exercise).flatMap(({ file, field, text }) => [
    ...[...text.matchAll(inBraces)].flatMap(([whole]) => {
      if (!isEither(whole)) return [{ file, field, sentence: `${whole} has to be {left|right} or {right|left}.` }]
      return sided ? [] : [{ file, field, sentence: `${whole} means nothing in an exercise without sides.` }]
    }),
    ...(sided && aSide.test(text.replace(inBraces, ''))
      ? [{ file, field, sentence: 'An exercise with sides says {left|right}, so that it can be mirrored.' }]
      : []),
  ])
}

/** A line of a step with a side, or on the way to one, is mirrored with it; any other is read as it stands. */
function loose(routine: Routine): readonly Problem[] {
  return routineTexts(routine).flatMap(({ file, field, text }) =>
    [...text.matchAll(inBraces)].flatMap(([whole]) =>
      isEither(whole) ? [] : [{ file, field, sentence: `${whole} has to be {left|right} or {right|left}.` }],
    ),
  )
}

/** The first side that a line names is the side of its step; a transition speaks of the step after it. */
function wrongSides({ id, steps }: Routine): readonly Problem[] {
  return steps.flatMap((step, index) => {
    const file = places.routine(id)
    const field = `steps.${index}.say`
    const next = steps[index + 1]
    const about = step.type === 'transition' ? next : step
    const mirrors = step.type !== 'exercise' || step.side !== null
    if (mirrors && aSide.test(step.say.replace(inBraces, '')))
      return [{ file, field, sentence: 'It says a side without {left|right}, so it cannot be mirrored.' }]
    const said = aSide.exec(onSide(step.say, null))?.[1]?.toLowerCase()
    if (about?.type !== 'exercise' || about.side === null || said === undefined || said === about.side) return []
    return [{ file, field, sentence: `It says ${said}, but the step is ${about.side}.` }]
  })
}

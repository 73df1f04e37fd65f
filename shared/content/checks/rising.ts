import { liesOnBack } from '../../exercises/lying.ts'
import type { Exercise } from '../../exercises/schema.ts'
import type { Routine } from '../../routines/schema.ts'
import { places, type Check, type Content, type Problem } from '../content.ts'

/** After lying on the back a person rolls over to get up: every such exercise says so, and every routine leads there. */
export const rising: Check = (content) => [
  ...content.exercises.filter((exercise) => liesOnBack(exercise)).flatMap(unsaid),
  ...content.routines.flatMap((routine) => straightUp(routine, content)),
]

const roll = /\broll\b/i

/** The way up itself needs no reminder. */
function unsaid({ id, kind, precautions }: Exercise): readonly Problem[] {
  if (kind === 'transition' || precautions.some((line) => roll.test(line) && /get up/i.test(line))) return []
  return [
    {
      file: places.exercise(id),
      field: 'precautions',
      sentence: 'Who lies on the back is told to roll over to get up.',
    },
  ]
}

function straightUp({ id, steps }: Routine, { exercises }: Content): readonly Problem[] {
  let lying = false
  return steps.flatMap((step, index) => {
    const exercise = step.type === 'exercise' ? exercises.find((known) => known.id === step.exerciseId) : undefined
    const was = lying
    if (exercise) lying = liesOnBack(exercise) && exercise.kind !== 'transition'
    else if (roll.test(step.say)) lying = false
    const gotUp = was && !lying && exercise !== undefined && exercise.kind !== 'transition'
    const ended = lying && step.type === 'outro'
    if (!gotUp && !ended) return []
    return [
      {
        file: places.routine(id),
        field: `steps.${index}`,
        sentence: 'Before this step the person lies on the back; first comes the roll to get up.',
      },
    ]
  })
}

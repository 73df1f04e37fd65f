import type { Exercise } from '../../exercises/schema.ts'
import { total, type Routine } from '../../routines/schema.ts'
import { exerciseSteps, places, type Check, type Problem } from '../content.ts'

/** Left gets as many seconds as right: in every routine, exercise by exercise, and within an exercise that does both. */
export const balance: Check = ({ exercises, routines }) => [
  ...exercises.flatMap(unevenPhases),
  ...routines.flatMap(unevenSteps),
]

function unevenSteps(routine: Routine): readonly Problem[] {
  const steps = exerciseSteps(routine).map(({ step }) => step)
  const sided = steps.filter(({ side, alternates }) => side !== null && !alternates)
  return [...new Set(sided.map(({ exerciseId }) => exerciseId))].flatMap((id) => {
    const on = (side: string) => total(sided.filter((step) => step.exerciseId === id && step.side === side))
    return uneven(places.routine(routine.id), 'steps', `"${id}"`, on('left'), on('right'))
  })
}

/** A phase such as "to left" counts together with the hold that follows it. */
function unevenPhases({ id, phases }: Exercise): readonly Problem[] {
  const seconds = { left: 0, right: 0 }
  let side: 'left' | 'right' | null = null
  for (const phase of phases) {
    side = sideIn(phase.name) ?? (phase.name === 'hold' ? side : null)
    if (side !== null) seconds[side] += phase.seconds
  }
  return uneven(places.exercise(id), 'phases', 'The exercise', seconds.left, seconds.right)
}

function sideIn(name: string): 'left' | 'right' | null {
  if (/\bleft\b/.test(name)) return 'left'
  return /\bright\b/.test(name) ? 'right' : null
}

function uneven(file: string, field: string, what: string, left: number, right: number): readonly Problem[] {
  if (left === right) return []
  return [{ file, field, sentence: `${what} gives the left side ${left} s and the right side ${right} s.` }]
}

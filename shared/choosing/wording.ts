/** The words of steps that were replaced, and of the transitions around them. */
import { choosing } from '../i18n/en/choosing.ts'
import { fromSide } from '../i18n/side-words.ts'
import { sentences } from '../i18n/joined.ts'
import { t } from '../i18n/translate.ts'
import type { ExerciseStep, Step } from '../routines/schema.ts'
import { exerciseIn, type Catalogue, type KnownExercise } from './catalogue.ts'

/**
 * The steps with words that fit them: a replaced step says what to do now, and a transition to or from one names what
 * comes next. A transition in which the body gets from one lying position to another keeps its own words, because
 * they say how to do that safely.
 */
export function inOtherWords(original: readonly Step[], steps: readonly Step[], catalogue: Catalogue): Step[] {
  const known = (step: Step | undefined) =>
    step?.type === 'exercise' ? exerciseIn(catalogue, step.exerciseId) : undefined
  const isReplaced = (index: number) => steps[index] !== original[index]

  return steps.map((step, index) => {
    if (step.type === 'exercise') return isReplaced(index) ? { ...step, say: cue(step, known(step)) } : step
    if (step.type !== 'transition') return step
    const from = original.findLastIndex((each, place) => place < index && each.type === 'exercise')
    const next = steps[index + 1]
    if (next?.type !== 'exercise' || (!isReplaced(index + 1) && !isReplaced(from))) return step
    const say = named(next, steps[from], known(next))
    const moves = movesOnTheFloor(known(original[from]), known(original[index + 1]))
    return { ...step, say: moves ? sentences(step.say, say) : say }
  })
}

/** What to do in a step, in a line that fits any length and any posture. */
function cue(step: ExerciseStep, exercise: KnownExercise | undefined): string {
  const id = step.exerciseId
  if (Object.hasOwn(choosing.cue, id)) return t(`choosing.cue.${id as keyof typeof choosing.cue}`)
  return exercise?.cues[0] ?? exercise?.title ?? t('choosing.again')
}

function named(next: ExerciseStep, before: Step | undefined, exercise: KnownExercise | undefined): string {
  if (before?.type === 'exercise' && before.exerciseId === next.exerciseId) return t('choosing.again')
  const title = exercise?.title ?? ''
  if (next.side === null) return t('choosing.next', { title })
  return fromSide(next.side, (side) => t(`choosing.nextOnSide.${side}`, { title }))
}

function movesOnTheFloor(from: KnownExercise | undefined, to: KnownExercise | undefined): boolean {
  if (from?.posture !== 'floor' && to?.posture !== 'floor') return false
  return from?.animation.base !== to?.animation.base
}

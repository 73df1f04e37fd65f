/** What a person has said about exercises, and what each of them is for this person because of it. */
import { banOn } from '../choosing/allowed.ts'
import type { Exercise } from '../exercises/schema.ts'
import type { Condition } from '../exercises/vocabulary.ts'
import type { Routine } from '../routines/schema.ts'
import type { Settings } from '../settings/settings.ts'

/** What is left out, as the settings have it. */
export type LeaveOut = Settings['leaveOut']

/** What an exercise is for one person. */
export type Standing =
  | { readonly type: 'on' }
  /** Shown in its easier version. */
  | { readonly type: 'easier'; readonly condition: Condition }
  /** Hidden for a reason of the person's. */
  | { readonly type: 'condition'; readonly condition: Condition }
  /** Left out by hand. */
  | { readonly type: 'left-out' }
  /** Off until it is switched on. */
  | { readonly type: 'off' }

/** What an exercise is for the person who said this. What hides it goes before what eases it. */
export function standingOf(exercise: Exercise, { conditions, exercises, switchedOn }: LeaveOut): Standing {
  const ban = banOn(exercise, { conditions, leftOut: exercises, switchedOn })
  if (ban?.because === 'condition') return { type: 'condition', condition: ban.condition }
  if (ban?.because === 'left-out' || ban?.because === 'off') return { type: ban.because }
  const condition = exercise.caution.find((each) => conditions.includes(each))
  return condition === undefined ? { type: 'on' } : { type: 'easier', condition }
}

/** Whether the application leaves an exercise out. */
export const isHidden = ({ type }: Standing): boolean => type !== 'on' && type !== 'easier'

/** The exercises of a routine, each once, in the order in which they come. */
export function exercisesIn({ steps }: Routine, all: readonly Exercise[]): readonly Exercise[] {
  const ids = new Set(steps.flatMap((step) => (step.type === 'exercise' ? [step.exerciseId] : [])))
  return [...ids].flatMap((id) => all.filter((exercise) => exercise.id === id))
}

/** A list with an id put in or taken out; each id is in it once. */
export function withId<Id extends string>(ids: readonly Id[], id: Id, put: boolean): readonly Id[] {
  const others = ids.filter((each) => each !== id)
  return put ? [...others, id] : others
}

import type { Condition } from '../exercises/vocabulary.ts'
import { exerciseIn, type Catalogue, type KnownExercise } from './catalogue.ts'
import type { Preferences } from './choice.ts'

/** Why an exercise is not played. */
export type Ban =
  /** One of the person's conditions hides it. */
  | { readonly because: 'condition'; readonly condition: Condition }
  /** The person left it out. */
  | { readonly because: 'left-out' }
  /** It is off until the person switches it on. */
  | { readonly because: 'off' }
  /** It was done as often as is good for now. */
  | { readonly because: 'often-enough' }
  /** The catalogue does not have it. */
  | { readonly because: 'unknown' }

/** What the person has said about what to leave out. */
export type LeftOut = Pick<Preferences, 'conditions' | 'leftOut' | 'switchedOn'>

/** Why the person is never shown an exercise; null when it may be shown. */
export function banOn(exercise: KnownExercise | undefined, preferences: LeftOut): Ban | null {
  if (exercise === undefined) return { because: 'unknown' }
  const condition = exercise.exclude.find((each) => preferences.conditions.includes(each))
  if (condition !== undefined) return { because: 'condition', condition }
  if (preferences.leftOut.includes(exercise.id)) return { because: 'left-out' }
  if (!exercise.enabledByDefault && !preferences.switchedOn.includes(exercise.id)) return { because: 'off' }
  return null
}

/** Whether the person sees the easier version of an exercise from the start. */
export function isEasier(id: string, catalogue: Catalogue, preferences: Preferences): boolean {
  return exerciseIn(catalogue, id)?.caution.some((each) => preferences.conditions.includes(each)) ?? false
}

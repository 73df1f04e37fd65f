import type { Exercise } from './schema.ts'

/**
 * The exercises at hand where this runs. The application has all of them, from `all.ts`; a window has those of its
 * routine, which the application sends along, so that no page carries the whole catalogue. Exercises never change:
 * having more of them at hand changes no answer.
 */
const atHand = new Map<string, Exercise>()

/** Puts exercises at hand. One that is there already stays as it is. */
export function bring(exercises: Iterable<Exercise>): void {
  for (const exercise of exercises) if (!atHand.has(exercise.id)) atHand.set(exercise.id, exercise)
}

/** The exercise with this id. Throws, naming those at hand, when it is not among them. */
export function exerciseById(id: string): Exercise {
  const exercise = atHand.get(id)
  if (exercise !== undefined) return exercise
  throw new Error(`There is no exercise "${id}". At hand are: ${[...atHand.keys()].join(', ') || 'none'}.`)
}

import type { Routine } from '../routines/schema.ts'

/**
 * What to offer to leave out after "it hurt": the exercises that were reached, the latest first, each once. The person
 * decides; what they agree to belongs to the preferences.
 *
 * @param reached seconds from the start of the routine to where it was left
 */
export function mayHaveHurt(routine: Routine, reached: number): readonly string[] {
  const steps = routine.steps.filter((step) => step.type === 'exercise').filter((step) => step.at < reached)
  return [...new Set(steps.map(({ exerciseId }) => exerciseId).reverse())]
}

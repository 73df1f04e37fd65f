import type { Exercise } from '../../exercises/schema.ts'
import type { ExerciseStep, Routine } from '../../routines/schema.ts'
import { exerciseSteps, places, type Check, type Problem } from '../content.ts'

/** The poses come in the order that the exercise has them, a hold stays where it is, and a step fits its exercise. */
export const keyframes: Check = ({ exercises, routines }) => [
  ...exercises.flatMap((exercise) => wanderingHolds(places.exercise(exercise.id), 'phases', exercise.phases)),
  ...routines.flatMap((routine) =>
    exerciseSteps(routine).flatMap(({ step, field }) => {
      const exercise = exercises.find(({ id }) => id === step.exerciseId)
      if (exercise === undefined) return []
      const file = places.routine(routine.id)
      return [
        ...wanderingHolds(file, `${field}.phases`, step.phases),
        ...misfits(step, exercise, routine).map(({ in: inside, sentence }) => ({
          file,
          field: `${field}.${inside}`,
          sentence,
        })),
      ]
    }),
  ),
]

/** What a phase that stays is called. */
const staying = /^(hold|pause)$/

function wanderingHolds(
  file: string,
  field: string,
  phases: readonly { readonly name: string; readonly pose: string }[],
): readonly Problem[] {
  return phases.flatMap(({ name, pose }, index) => {
    const before = phases[index - 1]?.pose ?? 'start'
    if (!staying.test(name) || pose === before) return []
    return [
      {
        file,
        field: `${field}.${index}.pose`,
        sentence: `A "${name}" stays at "${before}"; it cannot go to "${pose}".`,
      },
    ]
  })
}

function misfits(
  step: ExerciseStep,
  exercise: Exercise,
  routine: Routine,
): readonly { readonly in: string; readonly sentence: string }[] {
  const poses = (phases: readonly { readonly pose: string }[]) => phases.map(({ pose }) => pose).join(', ')
  const wanted = poses(exercise.phases)
  const posture = step.posture ?? exercise.posture
  const sided = exercise.sides !== 'none'
  return [
    ...(poses(step.phases) === wanted
      ? []
      : [
          {
            in: 'phases',
            sentence: `The poses of "${exercise.id}" follow each other as ${wanted}; here as ${poses(step.phases)}.`,
          },
        ]),
    ...(sided === (step.side !== null)
      ? []
      : [{ in: 'side', sentence: sided ? `"${exercise.id}" needs a side.` : `"${exercise.id}" has no sides.` }]),
    ...([exercise.posture, ...exercise.postureAlternatives].includes(posture)
      ? []
      : [{ in: 'posture', sentence: `"${exercise.id}" cannot be done ${posture}.` }]),
    ...(routine.posture === 'floor' || posture === routine.posture
      ? []
      : [{ in: 'posture', sentence: `The routine is done ${routine.posture}, but this step is ${posture}.` }]),
  ]
}

import { jointLimits, type JointName } from '../../exercises/joints.ts'
import type { Exercise } from '../../exercises/schema.ts'
import { exerciseSteps, places, type Check, type Problem } from '../content.ts'

/** A movement to and fro may not carry a joint past its limit. Joints that begin at 0 simply stop there. */
export const swings: Check = ({ exercises, routines }) => [
  ...exercises.flatMap((exercise) => tooFar(places.exercise(exercise.id), 'phases', exercise.phases, exercise)),
  ...routines.flatMap((routine) =>
    exerciseSteps(routine).flatMap(({ step, field }) => {
      const exercise = exercises.find(({ id }) => id === step.exerciseId)
      return exercise ? tooFar(places.routine(routine.id), `${field}.phases`, step.phases, exercise) : []
    }),
  ),
]

function swinging(oscillate: Exercise['phases'][number]['oscillate']): readonly [string, number][] {
  return [oscillate?.joints, oscillate?.quarterLater].flatMap((joints) => Object.entries(joints ?? {}))
}

/** Hips and knees stop where the limb hangs straight. */
const stopsAtZero = /^(hip|knee)[LR]$/

function tooFar(file: string, field: string, phases: Exercise['phases'], { animation }: Exercise): readonly Problem[] {
  return phases.flatMap(({ pose, oscillate }, index) =>
    swinging(oscillate).flatMap(([joint, amplitude]) => {
      const name = joint as JointName
      const { min, max } = jointLimits[name]
      const middle = animation.poses[pose]?.[name] ?? 0
      const swing = Math.abs(amplitude)
      const low = min === 0 || stopsAtZero.test(name) ? Math.max(middle - swing, 0) : middle - swing
      if (low >= min && middle + swing <= max) return []
      return [
        {
          file,
          field: `${field}.${index}.oscillate.joints.${name}`,
          sentence: `${name} swings from ${low} to ${middle + swing}; it must stay between ${min} and ${max}.`,
        },
      ]
    }),
  )
}

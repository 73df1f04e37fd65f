/** What is written in files, and what is read from them. Without zod, so that a window can write a file by itself. */
import type { Exercise } from '../exercises/schema.ts'
import type { Side } from '../figure/motion.ts'
import { usualStep } from './dose.ts'
import type { OwnStep } from './own-routine.ts'

/** What every file says of itself. */
export const format = 'nape-routine'
/** The version of the format that is written and read. */
export const formatVersion = 1

/** A step as it stands in a file and in the store. What is left out is as the exercise has it. */
export interface FileStep {
  readonly exercise: string
  readonly reps?: number | undefined
  readonly holdSeconds?: number | undefined
  readonly firstSide?: Side | undefined
}

/** A step written out in full. */
export function fileStepOf({ exerciseId, reps, holdSeconds, firstSide }: OwnStep): FileStep {
  return {
    exercise: exerciseId,
    reps,
    ...(holdSeconds === null ? {} : { holdSeconds }),
    ...(firstSide === null ? {} : { firstSide }),
  }
}

/** A step that was read. Whether it fits the exercise is another question. */
export function stepFrom(
  { exercise: exerciseId, reps, holdSeconds, firstSide }: FileStep,
  exercise: Exercise,
): OwnStep {
  const usual = usualStep(exercise)
  return {
    exerciseId,
    reps: reps ?? usual.reps,
    holdSeconds: holdSeconds ?? usual.holdSeconds,
    firstSide: firstSide ?? usual.firstSide,
  }
}

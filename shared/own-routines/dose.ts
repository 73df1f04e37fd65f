/** What a person can set of an exercise, and what that makes of its phases. Movements keep the pace they were written in. */
import type { Exercise } from '../exercises/schema.ts'
import type { Phase } from '../routines/schema.ts'
import { total } from '../routines/time.ts'
import { limits } from './limits.ts'
import type { OwnStep } from './own-routine.ts'

/** How far a number may go, both ends included, and what the exercise itself does. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly usual: number
}

/** What can be set of an exercise. */
export interface Dose {
  readonly reps: Span
  /** Null where nothing lasts long enough to be set. */
  readonly hold: Span | null
  /** False for what lasts but moves, such as a march. */
  readonly staysStill: boolean
  readonly sided: boolean
}

/** A shorter stay is a pause between two movements, and part of their pace. */
const shortestHold = 2

/** The dose of an exercise: a hold from half to three times its own, and enough repetitions for a set of ten. */
export function doseOf(exercise: Exercise): Dose {
  const { phases, reps, sides } = exercise
  const [longest] = lasting(exercise)
  const usual = longest?.seconds ?? null
  return {
    // One long phase is made longer, not done again.
    reps: { from: 1, to: phases.length === 1 ? 1 : Math.min(Math.max(reps * 3, 10), limits.reps.to), usual: reps },
    hold: usual === null ? null : { from: holdFrom(usual), to: Math.min(usual * 3, limits.holdSeconds.to), usual },
    staysStill: longest !== undefined && longest.oscillate === undefined && phases.length > 1,
    sided: sides !== 'none',
  }
}

/** The step that an exercise is when it is added: done as it is written. */
export function usualStep(exercise: Exercise): OwnStep {
  const { reps, hold, sided } = doseOf(exercise)
  return {
    exerciseId: exercise.id,
    reps: reps.usual,
    holdSeconds: hold?.usual ?? null,
    firstSide: sided ? 'left' : null,
  }
}

/** The phases of one repetition with another hold; as they are written for null. */
export function phasesWith(exercise: Exercise, holdSeconds: number | null): Phase[] {
  const held = new Set(lasting(exercise))
  return exercise.phases.map((phase) =>
    holdSeconds !== null && held.has(phase) ? { ...phase, seconds: holdSeconds } : { ...phase },
  )
}

/** How long a step takes in seconds, both sides together, without the ways between them. */
export function stepSeconds({ reps, holdSeconds }: OwnStep, exercise: Exercise): number {
  return total(phasesWith(exercise, holdSeconds)) * reps * (exercise.sides === 'none' ? 1 : 2)
}

/** The phases whose seconds a person sets: the longest of those in which the body stays, or swings around one place. */
function lasting({ phases }: Exercise): readonly Exercise['phases'][number][] {
  const stays = phases.filter(
    ({ pose, oscillate }, index) =>
      phases.length === 1 || oscillate !== undefined || pose === (phases[index - 1]?.pose ?? 'start'),
  )
  const longest = Math.max(shortestHold, ...stays.map(({ seconds }) => seconds))
  return stays.filter(({ seconds }) => seconds === longest)
}

function holdFrom(usual: number): number {
  return Math.max(limits.holdSeconds.from, Math.ceil(usual / 2))
}

import type { Motion, Station } from '../figure/motion.ts'
import { second, type Milliseconds } from '../time/moment.ts'
import { total, type ExerciseStep, type Phase } from './schema.ts'

/** The pose that every exercise begins in, and comes back to. */
const start = 'start'

/** One moment within an exercise. */
export interface Repetition {
  /** The repetition, from 1. */
  readonly rep: number
  readonly reps: number
  /** What to do now: a verb such as "tip" or "hold". */
  readonly phase: string
  /** Seconds left of the phase, counted as a person does: 3, 2, 1. */
  readonly secondsLeft: number
  /** How far the phase is gone, 0 to 1. */
  readonly progress: number
  /** How far a hold is gone, 0 to 1; null while the body moves. */
  readonly hold: number | null
  readonly motion: Motion
}

/** The moment of an exercise `elapsed` milliseconds after its start. After its end it is the end. */
export function repetition(step: ExerciseStep, elapsed: Milliseconds): Repetition {
  const cycle = total(step.phases) * second
  const rep = Math.min(Math.floor(elapsed / cycle), step.reps - 1)
  let gone = Math.min(elapsed - rep * cycle, cycle)
  let before = rep === 0 ? start : endPose(step)
  for (const phase of step.phases) {
    const length = phase.seconds * second
    if (gone < length || phase === step.phases.at(-1)) return moment(step, rep, before, phase, gone)
    gone -= length
    before = phase.pose
  }
  throw new Error(`The exercise ${step.exerciseId} has no phases.`)
}

function moment(step: ExerciseStep, rep: number, before: string, phase: Phase, gone: Milliseconds): Repetition {
  const length = phase.seconds * second
  const progress = gone / length
  return {
    rep: rep + 1,
    reps: step.reps,
    phase: phase.name,
    secondsLeft: Math.ceil((length - gone) / second),
    progress,
    hold: phase.pose === before ? progress : null,
    motion: { from: station(step, before), to: station(step, phase.pose), progress },
  }
}

/** Where the exercise begins. */
export function startStation(step: ExerciseStep): Station {
  return station(step, start)
}

/** Where it leaves the body; its start, for all exercises that come back. */
export function endStation(step: ExerciseStep): Station {
  return station(step, endPose(step))
}

/** The pose that the exercise is about: the one it moves to first. */
export function targetStation(step: ExerciseStep): Station {
  return station(step, step.phases.find((phase) => phase.pose !== start)?.pose ?? start)
}

function endPose(step: ExerciseStep): string {
  return step.phases.at(-1)?.pose ?? start
}

function station({ exerciseId, side }: ExerciseStep, pose: string): Station {
  return { exerciseId, side, pose }
}

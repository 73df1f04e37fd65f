import type { Motion, Side, Station } from '../figure/motion.ts'
import { inSpoken } from '../i18n/translate.ts'
import { second, type Milliseconds } from '../time/moment.ts'
import type { ExerciseStep, Phase } from './schema.ts'
import { other } from './sides.ts'
import { total, turns } from './time.ts'

/** The pose that every exercise begins in, and comes back to. */
const start = 'start'

/** One moment within an exercise. */
export interface Repetition {
  /** The repetition, from 1. Where the sides alternate, both sides together are one. */
  readonly rep: number
  readonly reps: number
  /** The side that it is on now; null where it has no sides. */
  readonly side: Side | null
  /** What to do now: a verb such as "tip" or "hold". */
  readonly phase: string
  /** Seconds left of the phase, the person's, counted as a person does: 3, 2, 1. */
  readonly secondsLeft: number
  /** How far the phase is gone, 0 to 1. */
  readonly progress: number
  /** How far a hold is gone, 0 to 1; null while the body moves. */
  readonly hold: number | null
  readonly motion: Motion
}

/** The moment of an exercise `elapsed` milliseconds after its start, at a speed. After its end it is the end. */
export function repetition(step: ExerciseStep, elapsed: Milliseconds, speed: number): Repetition {
  const cycle = total(step.phases) * second
  const turn = Math.min(Math.floor(elapsed / cycle), turns(step) - 1)
  let gone = Math.min(elapsed - turn * cycle, cycle)
  let before = turn === 0 ? startStation(step) : station(step, turn - 1, endPose(step))
  for (const phase of step.phases) {
    const length = phase.seconds * second
    if (gone < length || phase === step.phases.at(-1)) return moment({ step, turn, from: before, phase, gone, speed })
    gone -= length
    before = station(step, turn, phase.pose)
  }
  throw new Error(`The exercise ${step.exerciseId} has no phases.`)
}

interface Moment {
  readonly step: ExerciseStep
  readonly turn: number
  readonly from: Station
  readonly phase: Phase
  /** How much of the phase is gone. */
  readonly gone: Milliseconds
  readonly speed: number
}

function moment({ step, turn, from, phase, gone, speed }: Moment): Repetition {
  const length = phase.seconds * second
  const progress = gone / length
  const to = station(step, turn, phase.pose)
  return {
    rep: Math.floor((turn * step.reps) / turns(step)) + 1,
    reps: step.reps,
    side: to.side,
    phase: inSpoken(['phases', phase.name], phase.name),
    secondsLeft: Math.ceil((length - gone) / second / speed),
    progress,
    hold: from.pose === to.pose ? progress : null,
    motion: {
      ...{ from, to, progress },
      ...(phase.oscillate && { swing: { ...phase.oscillate, time: gone / second, seconds: phase.seconds } }),
    },
  }
}

/** Where the exercise begins. */
export function startStation(step: ExerciseStep): Station {
  return station(step, 0, start)
}

/** Where it leaves the body; its start, for all exercises that come back. */
export function endStation(step: ExerciseStep): Station {
  return station(step, turns(step) - 1, endPose(step))
}

/** The pose to rest in once the exercise is over. */
export function restStation(step: ExerciseStep): Station {
  return station(step, turns(step) - 1, start)
}

/** The pose that an exercise is about on one of its sides: the one it moves to first. */
export function targetStation(step: ExerciseStep, side: Side | null): Station {
  const pose = step.phases.find((phase) => phase.pose !== start)?.pose ?? start
  return { exerciseId: step.exerciseId, side, pose }
}

function endPose(step: ExerciseStep): string {
  return step.phases.at(-1)?.pose ?? start
}

/** A pose in one of the exercise's turns: where the sides alternate, every second turn is on the other side. */
function station({ exerciseId, side, alternates }: ExerciseStep, turn: number, pose: string): Station {
  const turned = alternates === true && turn % 2 === 1
  return { exerciseId, side: turned && side !== null ? other(side) : side, pose }
}

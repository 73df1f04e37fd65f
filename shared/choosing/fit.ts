/**
 * An exercise made to last a given time. Routines are written to the second, so what stands in for an exercise takes
 * exactly its place: phases stay on whole and half seconds, and movements stay near the pace they were written in.
 */
import { total, type ExerciseStep, type Phase } from '../routines/schema.ts'
import type { KnownExercise } from './catalogue.ts'

/** What an exercise step does. */
export type Dose = Pick<ExerciseStep, 'reps' | 'phases'>

interface Pace {
  /** The least and the most that a repetition may take, as shares of its own time. */
  readonly least: number
  readonly most: number
}
const movement: Pace = { least: 0.9, most: 1.5 }
/** A short breath is easier than a long one. */
const breath: Pace = { least: 0.65, most: 1.3 }

/**
 * The dose of an exercise that lasts so many seconds, or null when it cannot be made to. `elastic`: the name of the
 * phase that takes any time, or any other text for more repetitions; null for an exercise that only fits near its own.
 */
export function fitted(exercise: KnownExercise, seconds: number, elastic: string | null): Dose | null {
  const phases = exercise.phases.map((phase): Phase => ({ ...phase }))
  const longer = phases.find(({ name }) => name === elastic)
  if (longer !== undefined) {
    const rest = seconds - total(phases) + longer.seconds
    if (rest >= 1)
      return { reps: 1, phases: phases.map((phase) => (phase === longer ? { ...phase, seconds: rest } : phase)) }
    return once(phases, seconds)
  }
  const pace = elastic === null ? movement : breath
  return evenly(phases, seconds, pace) ?? unevenly(phases, seconds, pace, elastic !== null)
}

function once(phases: readonly Phase[], seconds: number): Dose | null {
  const spread = spreadOver(phases, seconds)
  return spread && { reps: 1, phases: spread }
}

/** Repetitions that are all the same, as near to their own pace as the half seconds allow. */
function evenly(phases: readonly Phase[], seconds: number, { least, most }: Pace): Dose | null {
  const natural = total(phases)
  const away = (reps: number) => Math.abs(Math.log(seconds / reps / natural))
  const [reps] = Array.from({ length: Math.ceil(seconds / natural / least) }, (_, index) => index + 1)
    .filter((count) => (seconds * 2) % count === 0)
    .filter((count) => seconds / count >= natural * least && seconds / count <= natural * most)
    .sort((one, other) => away(one) - away(other))
  if (reps === undefined) return null
  const spread = spreadOver(phases, seconds / reps)
  return spread && { reps, phases: spread }
}

/** Where the seconds do not divide: repetitions that differ by half a second, written out one after the other. */
function unevenly(phases: readonly Phase[], seconds: number, { least }: Pace, always: boolean): Dose | null {
  const natural = total(phases)
  const count = Math.floor(seconds / natural / least)
  if (count === 0) return always ? once(phases, seconds) : null
  const written: Phase[] = []
  for (let done = 0; done < count; done += 1) {
    const rest = seconds - total(written)
    const spread = spreadOver(phases, half(rest / (count - done)))
    if (spread === null) return null
    written.push(...spread)
  }
  return { reps: 1, phases: written }
}

/** The phases in the same proportions over another time; null when one of them would vanish. */
function spreadOver(phases: readonly Phase[], seconds: number): Phase[] | null {
  const natural = total(phases)
  let until = 0
  const spread = phases.map((phase) => {
    const start = half((until / natural) * seconds)
    until += phase.seconds
    return { ...phase, seconds: half((until / natural) * seconds) - start }
  })
  return spread.every((phase) => phase.seconds > 0) ? spread : null
}

/** The nearest whole or half second. */
function half(seconds: number): number {
  return Math.round(seconds * 2) / 2
}

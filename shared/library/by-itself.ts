/** An exercise by itself, for a picture that moves: no routine around it, and again and again. */
import type { Exercise } from '../exercises/schema.ts'
import type { Motion, Side, Station } from '../figure/motion.ts'
import { widest } from '../figure/swing.ts'
import { repetition, targetStation, type Repetition } from '../routines/repetition.ts'
import type { ExerciseStep, Phase } from '../routines/schema.ts'
import { total } from '../routines/time.ts'
import { second, type Milliseconds } from '../time/moment.ts'

/** At a glance nobody waits for a hold of ten seconds to end, nor for a slow way there. */
const glance = { hold: 1.5, way: 2, swing: 4 }

/** What a picture shows: one side, or with `both` each in turn. Exercises without sides have neither. */
export type Shown = Side | 'both'

/** The exercise as a step of its own: `rounds` repetitions, at its own pace or quick enough for a glance. */
function asStep(exercise: Exercise, shown: Shown, pace: 'own' | 'glance', rounds: number): ExerciseStep {
  const phases = pace === 'own' ? exercise.phases : exercise.phases.map((phase, index) => quick(phase, index, exercise))
  const sided = exercise.sides !== 'none'
  const alternates = sided && shown === 'both'
  return {
    type: 'exercise',
    at: 0,
    seconds: total(phases) * rounds * (alternates ? 2 : 1),
    say: exercise.title,
    exerciseId: exercise.id,
    side: sided ? (shown === 'both' ? 'left' : shown) : null,
    ...(alternates && { alternates }),
    reps: rounds,
    phases,
  }
}

function quick(phase: Phase, index: number, { phases }: Exercise): Phase {
  const holds = phase.pose === (phases[index - 1]?.pose ?? 'start')
  const longest = phase.oscillate ? glance.swing : holds ? glance.hold : glance.way
  return { ...phase, seconds: Math.min(phase.seconds, longest) }
}

/** The moment of an exercise that is shown for so long already. It never ends; a body that does not come back goes on from where it was. */
export function momentOf(exercise: Exercise, shown: Shown, pace: 'own' | 'glance', elapsed: Milliseconds): Repetition {
  const step = asStep(exercise, shown, pace, 2)
  const round = (step.seconds / 2) * second
  return repetition(step, elapsed < round ? elapsed : round + (elapsed % round), 1)
}

/** The pose that an exercise begins in, as a still. */
export function startOf({ id, sides }: Exercise, side: Side): Motion {
  return stillOf({ exerciseId: id, side: sides === 'none' ? null : side, pose: 'start' })
}

/** The pose that an exercise is about, as a still that says which way it goes. A swing is shown at its widest. */
export function targetOf(exercise: Exercise, side: Side): Motion {
  const step = asStep(exercise, side, 'own', 1)
  const to = targetStation(step, step.side)
  const swing = exercise.phases.find(({ pose, oscillate }) => pose === to.pose && oscillate)?.oscillate
  if (swing) return { ...stillOf(to), swing: widest(swing) }
  return { from: { ...to, pose: 'start' }, to, progress: 1 }
}

const stillOf = (station: Station): Motion => ({ from: station, to: station, progress: 1 })

/** Where in its phases an exercise is that is shown at its own pace on one side, and how far that phase is gone, 0 to 1. */
export function phaseAt(
  { phases }: Exercise,
  elapsed: Milliseconds,
): { readonly index: number; readonly gone: number } {
  let left = (elapsed / second) % total(phases)
  for (const [index, phase] of phases.entries()) {
    if (left < phase.seconds) return { index, gone: left / phase.seconds }
    left -= phase.seconds
  }
  return { index: 0, gone: 0 }
}

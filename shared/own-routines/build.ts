/**
 * An own routine as one to play: intro, exercises on both sides, the ways between them, outro. Nothing a person writes
 * says where a joint goes or which words are spoken; both come from the exercises.
 */
import type { Exercise } from '../exercises/schema.ts'
import type { Posture } from '../exercises/vocabulary.ts'
import type { Side } from '../figure/motion.ts'
import { fromSide } from '../i18n/side-words.ts'
import { sentences } from '../i18n/joined.ts'
import { t } from '../i18n/translate.ts'
import type { ExerciseStep, Routine, Step } from '../routines/schema.ts'
import { total, turns } from '../routines/time.ts'
import { phasesWith } from './dose.ts'
import { lineOf } from './lines.ts'
import type { OwnRoutine, OwnStep } from './own-routine.ts'
import { placeOf, risesFromMat, wayBetween, wayInto, wayUp, type Place, type Way } from './places.ts'

/** An exercise on one side, where the body is for it, and what it does there. */
interface Move {
  readonly exercise: Exercise
  readonly place: Place
  readonly step: Omit<ExerciseStep, 'at' | 'seconds' | 'say' | 'type'>
}

const rising = 'roll-over-rise'
const outroSeconds = 5

/**
 * The routine that an own routine plays as. Left and right get the same seconds, and whoever lies on the back rolls
 * over to get up. Throws when a step names an exercise that is not among `exercises`: check a draft before.
 */
export function buildRoutine(own: OwnRoutine, exercises: readonly Exercise[]): Routine {
  const moves = movesOf(own.steps, exercises)
  const steps = timed(moves)
  const home = moves.some(({ exercise }) => exercise.set === 'home')
  const durationSeconds = total(steps)
  return {
    id: own.id,
    title: own.title,
    kind: home ? 'home' : kindOf(durationSeconds),
    posture: postureOf(moves),
    setting: home ? 'home' : 'desk',
    description: own.note,
    durationSeconds,
    evidence: [],
    steps,
  }
}

/** How long the steps of a draft take in all, in seconds, with everything around them; 0 for none. */
export function secondsOf(steps: readonly OwnStep[], exercises: readonly Exercise[]): number {
  return steps.length === 0 ? 0 : total(timed(movesOf(steps, exercises)))
}

function movesOf(steps: readonly OwnStep[], exercises: readonly Exercise[]): readonly Move[] {
  const known = new Map(exercises.map((exercise) => [exercise.id, exercise]))
  const exerciseOf = (id: string): Exercise => {
    const exercise = known.get(id)
    if (exercise === undefined) throw new Error(`There is no exercise "${id}".`)
    return exercise
  }
  const moves: Move[] = []
  const add = (exercise: Exercise, place: Place, own: Pick<OwnStep, 'reps' | 'holdSeconds'>, side: Side | null) => {
    moves.push({ exercise, place, step: stepOf(exercise, place, own, side) })
  }
  const rise = () => {
    const exercise = exerciseOf(rising)
    add(exercise, 'standing', { reps: 1, holdSeconds: null }, null)
  }

  for (const own of steps) {
    const exercise = exerciseOf(own.exerciseId)
    const last = moves.at(-1)
    if (last && risesFromMat(last.place, last.exercise, placeOf(exercise, last.place))) rise()
    const place = placeOf(exercise, moves.at(-1)?.place ?? null)
    for (const side of sidesOf(exercise, own.firstSide)) add(exercise, place, own, side)
  }
  const last = moves.at(-1)
  if (last && risesFromMat(last.place, last.exercise, null)) rise()
  return moves
}

/** A hold is done on one side and then on the other; a movement that goes to both sides begins with the first. */
function sidesOf({ sides }: Exercise, firstSide: Side | null): readonly (Side | null)[] {
  if (sides === 'none') return [null]
  const first = firstSide ?? 'left'
  return sides === 'left-right' ? [first] : [first, first === 'left' ? 'right' : 'left']
}

function stepOf(
  exercise: Exercise,
  place: Place,
  { reps, holdSeconds }: Pick<OwnStep, 'reps' | 'holdSeconds'>,
  side: Side | null,
): Move['step'] {
  return {
    exerciseId: exercise.id,
    side,
    ...(exercise.sides === 'left-right' ? { alternates: true } : {}),
    ...(place === 'standing' && exercise.posture === 'seated' ? { posture: 'standing' } : {}),
    reps,
    phases: phasesWith(exercise, holdSeconds),
  }
}

/** The moves with everything around them, one after the other without a gap. */
function timed(moves: readonly Move[]): Step[] {
  const steps: Step[] = []
  let at = 0
  const add = (step: Step) => {
    steps.push({ ...step, at })
    at += step.seconds
  }
  const addWay = (type: 'intro' | 'transition', { seconds, say }: Way) => {
    if (say !== null) add({ type, at, seconds, say })
  }

  moves.forEach((move, index) => {
    const before = moves[index - 1]
    if (before === undefined) addWay('intro', wayInto(move.place))
    // The way up from the mat begins where the body is, and says itself what to do.
    else if (move.exercise.id !== rising) addWay('transition', wayTo(move, before))
    const seconds = total(move.step.phases) * turns(move.step)
    const side = move.step.alternates ? null : move.step.side
    add({ type: 'exercise', at, seconds, say: lineOf(move.exercise, side), ...move.step })
  })

  const last = moves.at(-1)
  const up = last ? wayUp(last.place, last.exercise) : null
  if (up !== null) addWay('transition', up)
  add({ type: 'outro', at, seconds: outroSeconds, say: t('ownRoutines.outro') })
  return steps
}

/** How to get to a move from the one before it, and which one it is. */
function wayTo({ exercise, place, step }: Move, before: Move): Way {
  const { seconds, say } = wayBetween(before.place, before.exercise, place)
  return { seconds, say: sentences(say, nameOf(exercise, step, before)) }
}

function nameOf(exercise: Exercise, { side, alternates }: Move['step'], before: Move): string {
  const same = before.exercise === exercise
  if (same && side === before.step.side) return t('ownRoutines.again')
  if (side === null || alternates) return t('choosing.next', { title: exercise.title })
  return fromSide(side, (each) =>
    same ? t(`ownRoutines.now.${each}`) : t(`choosing.nextOnSide.${each}`, { title: exercise.title }),
  )
}

function kindOf(seconds: number): Routine['kind'] {
  if (seconds <= 30) return 'micro'
  return seconds <= 90 ? 'short' : 'main'
}

/** The posture of all moves; where they differ, the one that asks for the most room. */
function postureOf(moves: readonly Move[]): Posture {
  const all = new Set(moves.map(({ exercise, step }) => step.posture ?? exercise.posture))
  const byRoom: readonly Posture[] = ['floor', 'wall', 'standing', 'seated']
  return byRoom.find((posture) => all.has(posture)) ?? 'seated'
}

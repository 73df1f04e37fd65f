import type { Motion, Side, Station } from '../figure/motion.ts'
import { onSide } from '../i18n/side-words.ts'
import { second, type Milliseconds } from '../time/moment.ts'
import { chapterAt, chapters } from './chapters.ts'
import { endStation, repetition, restStation, startStation, targetStation, type Repetition } from './repetition.ts'
import { getsUp, leavesOnBack, rollTowards } from './rising.ts'
import type { ExerciseStep, Routine, Step } from './schema.ts'
import { beginningOn } from './sides.ts'

/** An exercise and the side it is done on; null where it has no sides. Where they alternate, the side of the moment. */
export interface Move {
  readonly exerciseId: string
  readonly side: Side | null
}

/** How a routine is played, where it is not as it is written. */
export interface PlayOptions {
  /** The side that it begins on: its mirror image where it is written to begin on the other one. */
  readonly begins?: Side
  /** Ids of the exercises that are done with less, on both sides: half as far, in the same seconds. */
  readonly easier?: readonly string[]
  /** How fast it is played, 0.5 to 2: the seconds left are the person's. 1 where it is left out. */
  readonly speed?: number
}

/** Everything there is to know about one moment of a routine. */
export interface Frame {
  /** Which of the routine's steps it is, from 0. */
  readonly index: number
  readonly type: Step['type']
  /** The one line for this step. */
  readonly say: string
  /** The exercise being done, or announced by a transition; null in the intro, the outro and on the way to it. */
  readonly move: Move | null
  /** Which of the routine's exercises that is, from 1, each side counted; 0 before the first one. */
  readonly number: number
  /** How many exercises the routine has. */
  readonly of: number
  /** The exercise after that, or null when it is the last one. */
  readonly next: Move | null
  /** Whether the easier form of that exercise is done. */
  readonly easier: boolean
  /** True while there is time for the roll that leads up from lying on the back. */
  readonly rises: boolean
  /** True while the person lies on the back; at the end as well where nothing led up. */
  readonly onBack: boolean
  /** Seconds left of this step, the person's, counted as a person does: 3, 2, 1. */
  readonly secondsLeft: number
  /** How far this step is gone, 0 to 1. */
  readonly stepProgress: number
  /** What to do within the exercise; null outside one. */
  readonly repetition: Repetition | null
  /** How far the whole routine is gone, 0 to 1. */
  readonly progress: number
  /** Seconds left of the whole routine, counted in the same way. */
  readonly secondsToEnd: number
  /** What the figure does. */
  readonly motion: Motion
  /** The pose that `move` is about, or null. */
  readonly target: Station | null
  /** True from the end of the routine on. */
  readonly done: boolean
}

/**
 * The moment of a routine after `elapsed` milliseconds of its own time, which passes faster or slower than the person's
 * at another speed than 1. At a boundary the later step has begun. Before the start it is the start, after the end it
 * is the end. The exercises of the routine have to be at hand.
 */
export function play(written: Routine, elapsed: Milliseconds, options: PlayOptions = {}): Frame {
  const { begins, easier = [], speed = 1 } = options
  const routine = begins === undefined ? written : beginningOn(begins, written)
  const length = routine.durationSeconds * second
  const now = Math.min(Math.max(elapsed, 0), length)
  const all = chapters(routine)
  const chapter = chapterAt(all, now)
  const announcing = now < chapter.start
  const announced = !announcing && chapter.from < chapter.start

  const exercises = all.map((each) => each.step).filter((step) => step.type === 'exercise')
  const number = exercises.filter((step) => step.at <= chapter.step.at).length
  const current = chapter.step.type === 'exercise' ? chapter.step : null
  const before = exercises[current === null ? number - 1 : number - 2]
  const after = exercises[number]

  const index = routine.steps.findLastIndex((step) => step.at * second <= now)
  const step = routine.steps[index] ?? chapter.step
  const stepProgress = (now - step.at * second) / (step.seconds * second)
  const inside = announcing || current === null ? null : repetition(current, now - chapter.start, speed)
  const place = placeOf(current, before, after)
  const rises = inside === null && before !== undefined && getsUp(before.exerciseId, current?.exerciseId ?? null)
  const last = current !== null && inside !== null ? current : before
  const side = inside === null ? (current?.side ?? null) : inside.side
  const between = {
    from: announcing && before ? endStation(before) : place,
    to: place,
    progress: announcing ? stepProgress : 1,
  }
  const next = current && place
  const motion = rises
    ? rollTowards(next, endStation(before), announced ? 1 : stepProgress)
    : (inside?.motion ?? between)
  return {
    index,
    type: step.type,
    say: onSide(step.say, null),
    move: current && { exerciseId: current.exerciseId, side },
    number,
    of: exercises.length,
    next: after === undefined ? null : { exerciseId: after.exerciseId, side: after.side },
    easier: current !== null && easier.includes(current.exerciseId),
    rises,
    onBack: !rises && last !== undefined && leavesOnBack(last.exerciseId),
    secondsLeft: Math.ceil((step.at + step.seconds - now / second) / speed),
    stepProgress,
    repetition: inside,
    progress: now / length,
    secondsToEnd: Math.ceil((length - now) / second / speed),
    motion: withRange(motion, easier),
    target: current && targetStation(current, side),
    done: now === length,
  }
}

/** How far the easier form of an exercise goes: the share of its range. */
export const easierRange = 0.5

/** A motion that leaves an easier exercise comes from half its range as well; every other begins at a start. */
function withRange(motion: Motion, easier: readonly string[]): Motion {
  return easier.includes(motion.from.exerciseId) ? { ...motion, range: easierRange } : motion
}

/** Where the body is when it does nothing: at the start of what it is about to do, or did last. */
function placeOf(
  current: ExerciseStep | null,
  before: ExerciseStep | undefined,
  after: ExerciseStep | undefined,
): Station {
  if (current !== null) return startStation(current)
  if (before !== undefined) return restStation(before)
  if (after !== undefined) return startStation(after)
  throw new Error('A routine without exercises cannot be played.')
}

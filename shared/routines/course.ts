import { second, type Milliseconds } from '../time/moment.ts'
import { stepStart } from './chapters.ts'
import type { Routine } from './schema.ts'
import { sensibleSpeed } from './speed.ts'

/**
 * A routine on its way, as a value: where it was at one moment and how it has gone on since. Nothing is added up while
 * it plays, so its place is exact however often, or seldom, somebody looks. `now` is on any clock that goes forward, in
 * milliseconds; one that lies before the last change counts as that change.
 */
export interface Course {
  readonly routine: Routine
  /** `ready` until it is set going, `over` from its end on, and for good. */
  readonly state: 'ready' | 'playing' | 'paused' | 'over'
  /** How much of the routine's time passes in a moment of the person's. */
  readonly speed: number
  /** When it was last changed, and where it was then. */
  readonly since: Milliseconds
  readonly then: Place
}

/** How far a course has come. */
export interface Place {
  /** The place in the routine, on the routine's own time: 0 to its length, at every speed. */
  readonly position: Milliseconds
  /** How much of the routine was gone through, on its own time: what was stepped over does not count. */
  readonly gone: Milliseconds
  /** How long that took the person: pauses do not count. At half the speed it is twice as much. */
  readonly played: Milliseconds
}

/** A course that stands at `from`, having gone through the routine until there at its own pace. */
export function setOut(routine: Routine, from: Milliseconds, speed = 1): Course {
  const position = Math.min(Math.max(from, 0), lengthOf(routine))
  const then = { position, gone: position, played: position }
  return { routine, state: 'ready', speed: sensibleSpeed(speed), since: -Infinity, then }
}

/** Where a course is. */
export function placeAt(course: Course, now: Milliseconds): Place {
  const { state, speed, since, then } = course
  if (state !== 'playing') return then
  const passed = Math.min(Math.max(now - since, 0), timeLeft(course, then))
  const gone = Math.min(passed * speed, lengthOf(course.routine) - then.position)
  return { position: then.position + gone, gone: then.gone + gone, played: then.played + passed }
}

/** How long it takes from a place to the end, at this speed and without a pause: the person's time. */
export function timeLeft({ routine, speed }: Pick<Course, 'routine' | 'speed'>, { position }: Place): Milliseconds {
  return (lengthOf(routine) - position) / speed
}

/** Sets it going. */
export function resumed(course: Course, now: Milliseconds): Course {
  return course.state === 'over' ? course : changed(course, now, { state: 'playing' })
}

/** Lets it wait. What does not play cannot be paused. */
export function paused(course: Course, now: Milliseconds): Course {
  return course.state === 'playing' ? changed(course, now, { state: 'paused' }) : course
}

/** Goes on at another speed, from the slowest to the fastest there is. */
export function paced(course: Course, now: Milliseconds, speed: number): Course {
  return changed(course, now, { speed: sensibleSpeed(speed) })
}

/** Goes to the next step, or back to the start of this one; what is paused stays paused there. */
export function stepped(course: Course, now: Milliseconds, to: 'next' | 'again'): Course {
  const here = observed(course, now)
  if (here.state === 'over') return here
  const position = stepStart(here.routine, here.then.position, to)
  return observed({ ...here, then: { ...here.then, position } }, now)
}

/** The same course, looked at: over once it has come to its end. */
export function observed(course: Course, now: Milliseconds): Course {
  return changed(course, now, {})
}

/** Ends it where it is. */
export function stopped(course: Course, now: Milliseconds): Course {
  return changed(course, now, { state: 'over' })
}

/** The course from now on. One that has come to its end is over, whatever it was to become. */
function changed(course: Course, now: Milliseconds, change: Partial<Pick<Course, 'state' | 'speed'>>): Course {
  if (course.state === 'over') return course
  const then = placeAt(course, now)
  const over = then.position === lengthOf(course.routine)
  return { ...course, since: Math.max(now, course.since), then, ...change, ...(over && { state: 'over' }) }
}

function lengthOf(routine: Routine): Milliseconds {
  return routine.durationSeconds * second
}

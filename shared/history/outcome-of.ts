import type { EpochMs, Milliseconds } from '../time/moment.ts'
import { second } from '../time/moment.ts'
import type { BreakKind, Outcome, Result } from './outcome.ts'

/** The break that an outcome is of, as it was planned. */
interface Planned {
  readonly id: string
  readonly kind: BreakKind
  readonly routine: { readonly id: string; readonly length: Milliseconds }
  readonly asked: boolean
}

/** What became of it. */
interface Course {
  readonly result: Result
  /** How much of the routine was gone through, on its own time; what goes beyond its length was repeated. */
  readonly gone: Milliseconds
  /** How long that took the person: twice as long at half the speed. */
  readonly played: Milliseconds
  readonly openedAt: EpochMs | null
  readonly endedAt: EpochMs
  readonly zone: string
}

/** The line of history for a break; what was repeated does not count twice. How it felt the person may still say. */
export function outcomeOf({ id, kind, routine, asked }: Planned, course: Course): Outcome {
  const { result, gone, played, openedAt, endedAt, zone } = course
  const once = gone > routine.length ? (played * routine.length) / gone : played
  const seconds = Math.round(once / second)
  return { id, kind, routineId: routine.id, result, seconds, openedAt, endedAt, zone, asked, felt: null }
}

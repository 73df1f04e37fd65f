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
  /** The time that was really played; what goes beyond the length was repeated and does not count twice. */
  readonly played: Milliseconds
  readonly openedAt: EpochMs | null
  readonly endedAt: EpochMs
  readonly zone: string
}

/** The line of history for a break. How it felt the person may still say. */
export function outcomeOf({ id, kind, routine, asked }: Planned, course: Course): Outcome {
  const { result, played, openedAt, endedAt, zone } = course
  const seconds = Math.round(Math.min(played, routine.length) / second)
  return { id, kind, routineId: routine.id, result, seconds, openedAt, endedAt, zone, asked, felt: null }
}

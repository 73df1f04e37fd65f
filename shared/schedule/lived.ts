import type { Milliseconds } from '../time/moment.ts'
import type { ScheduleState } from './state.ts'

/** What a person did between two states of the schedule, for those who keep accounts of their own. */
export interface Lived {
  /** Active time that counts for good. */
  readonly worked: Milliseconds
  /** How long the absence was that has just ended; 0 where none has. */
  readonly away: Milliseconds
}

/** What went by from one state to the one after it. */
export function livedBetween(before: ScheduleState, after: ScheduleState): Lived {
  const { absentSince } = before.presence
  return {
    worked: after.active - before.active,
    away: absentSince !== null && after.presence.absentSince === null ? after.elapsed - absentSince : 0,
  }
}

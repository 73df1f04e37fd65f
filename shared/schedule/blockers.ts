import type { EpochMs, Milliseconds } from '../time/moment.ts'
import type { BusyReason } from './busy.ts'
import type { ScheduleState } from './state.ts'

/** Why nobody is working, so that nothing is announced or opened and the counters stand still. */
export type NobodyWorking = 'paused' | 'outside-hours' | 'locked' | 'asleep' | 'away'

/** Everything that can hold breaks back. */
export type Blocker = NobodyWorking | BusyReason

/** Everything that holds breaks back now; all of it must clear. What a person would name first comes first. */
export function blockers(state: ScheduleState): readonly Blocker[] {
  return [...nobodyWorking(state), ...state.busy.map(({ reason }) => reason)]
}

/** Why nobody is working now. */
export function nobodyWorking({ pause, leftWorkAt, presence }: ScheduleState): readonly NobodyWorking[] {
  const found: NobodyWorking[] = []
  if (pause !== null) found.push('paused')
  if (leftWorkAt !== null) found.push('outside-hours')
  if (presence.locked) found.push('locked')
  if (presence.asleep) found.push('asleep')
  if (presence.away) found.push('away')
  return found
}

/** Since when something holds breaks back, by the clock on the wall; null where nobody remembers. */
export function heldBackSince(
  { busy, seen, elapsed, leftWorkAt, presence }: ScheduleState,
  by: Blocker,
): EpochMs | null {
  const wallAt = (instant: Milliseconds | null) => (instant === null ? null : seen.wall - (elapsed - instant))
  switch (by) {
    case 'paused':
      return null
    case 'outside-hours':
      return wallAt(leftWorkAt)
    case 'locked':
    case 'asleep':
    case 'away':
      return wallAt(presence.absentSince)
    default:
      return busy.find(({ reason }) => reason === by)?.at ?? null
  }
}

import type { EpochMs, Milliseconds } from '../time/moment.ts'
import type { ScheduleState } from './state.ts'

/** Pauses all breaks until a time. A pause without an end, or with an end that is past, is none: null. */
export function startPause(state: ScheduleState, until: EpochMs): ScheduleState | null {
  const length = Math.round(until) - state.seen.wall
  if (!Number.isSafeInteger(length) || length <= 0) return null
  return { ...state, pause: { until: Math.round(until), endsBy: state.elapsed + length } }
}

/**
 * How much longer the pause lasts; 0 without one. It ends at its time on the clock on the wall, but never lasts longer
 * than it was to last, however that clock is set.
 */
export function pauseLeft({ pause, seen, elapsed }: ScheduleState): Milliseconds {
  return pause === null ? 0 : Math.max(0, Math.min(pause.until - seen.wall, pause.endsBy - elapsed))
}

/** When the pause ends, or null without one; earlier than was said if the clock was set back meanwhile. */
export function pausedUntil(state: ScheduleState): EpochMs | null {
  return state.pause === null ? null : state.seen.wall + pauseLeft(state)
}

/** Ends the pause when its time has come. */
export function endDuePause(state: ScheduleState): ScheduleState {
  return state.pause !== null && pauseLeft(state) === 0 ? { ...state, pause: null } : state
}

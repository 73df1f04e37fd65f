import type { Milliseconds } from '../time/moment.ts'
import type { ScheduleContext } from './context.ts'
import { activeTime } from './progress.ts'
import { roomFor } from './prospect.ts'
import type { AnnouncedPhase, ScheduleState } from './state.ts'

/**
 * How long a break that is due still waits for the person to stop typing, as things stand; 0 when it may open. It waits
 * for the first gap, no longer than its bound, and never so long that it would not end inside the hours. Where nobody
 * can say when the last input was, it is long ago and there is nothing to wait for.
 */
export function untilTypingPause(state: ScheduleState, phase: AnnouncedPhase, context: ScheduleContext): Milliseconds {
  const { waitForPause: wait } = context
  if (wait === null) return 0
  const gap = state.presence.lastInput + wait.gap - state.elapsed
  const bound = phase.opensAt + wait.max - activeTime(state)
  const room = roomFor(state, context, phase.planned.routine)
  return Math.max(0, Math.min(gap, bound, room))
}

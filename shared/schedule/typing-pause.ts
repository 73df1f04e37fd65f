import type { Milliseconds } from '../time/moment.ts'
import type { ScheduleContext } from './context.ts'
import { activeTime } from './progress.ts'
import { workLeft } from './prospect.ts'
import { inputKnownFor } from './rules.ts'
import type { AnnouncedPhase, ScheduleState } from './state.ts'

/**
 * How long a break that is due still waits for the person to stop typing, as things stand; 0 when it may open. It waits
 * for the first gap, no longer than its bound, and never so long that it would not end inside the hours. Where nobody
 * can say when the last input was there is nothing to wait for.
 */
export function untilTypingPause(state: ScheduleState, phase: AnnouncedPhase, context: ScheduleContext): Milliseconds {
  const { waitForPause: wait } = context
  const { heardAt, lastInput } = state.presence
  if (wait === null || heardAt === null || state.elapsed - heardAt >= inputKnownFor) return 0
  const gap = lastInput + wait.gap - state.elapsed
  const bound = phase.opensAt + wait.max - activeTime(state)
  const room = workLeft(state, context) - phase.planned.routine.length
  return Math.max(0, Math.min(gap, bound, room))
}

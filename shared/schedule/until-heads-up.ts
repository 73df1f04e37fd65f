import type { Milliseconds } from '../time/moment.ts'
import type { ScheduleContext } from './context.ts'
import { prospect } from './prospect.ts'
import type { ScheduleState } from './state.ts'

/**
 * The time to the next heads-up, if nothing keeps the person busy: 0 while one is on screen or a break is owed, null
 * where none comes because nobody works, a break is open, or none has room. It tells a host when to look.
 */
export function untilHeadsUp(state: ScheduleState, context: ScheduleContext): Milliseconds | null {
  if (state.phase.type === 'open') return null
  if (state.phase.type === 'announced') return 0
  const next = prospect({ ...state, busy: [] }, context)
  return next.type === 'prompt' ? next.announceIn : null
}

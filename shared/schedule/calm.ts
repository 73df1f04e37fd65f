import type { Milliseconds } from '../time/moment.ts'
import type { ScheduleContext } from './context.ts'
import { gapBetweenBreaks, grace } from './rules.ts'
import type { ScheduleState } from './state.ts'

/** The time until nothing that just happened speaks against a heads-up any more; not positive when nothing does. */
export function untilCalm(state: ScheduleState, { notify }: ScheduleContext): Milliseconds {
  const { elapsed, presence, freeAt, lastEndAt } = state
  const since = (instant: Milliseconds | null) => (instant === null ? Infinity : elapsed - instant)
  return Math.max(
    grace - since(presence.wokeAt),
    grace - since(freeAt),
    grace - notify - since(presence.backAt),
    gapBetweenBreaks - notify - since(lastEndAt),
  )
}

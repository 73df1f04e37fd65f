/** When a break of each kind is due, and when a micro-break makes way for a greater one. */
import type { BreakKind } from '../history/outcome.ts'
import type { Milliseconds } from '../time/moment.ts'
import { untilAnchor } from './anchors.ts'
import type { ScheduleContext } from './context.ts'
import { untilCounted } from './progress.ts'
import { byRank } from './rank.ts'
import { mergeWithin } from './rules.ts'
import type { ScheduleState } from './state.ts'

/** The time until the next break of a kind is due, negative when it is overdue; null when none is to come. */
export function untilDue(state: ScheduleState, kind: BreakKind, context: ScheduleContext): Milliseconds | null {
  return kind === 'anchor' ? untilAnchor(state, context) : untilCounted(state, kind, context)
}

/** Whether a micro-break that would open then is merged into one of the greater breaks that come. */
export function isMerged(opensIn: Milliseconds, greaterDueIn: readonly (Milliseconds | null)[]): boolean {
  return greaterDueIn.some((dueIn) => dueIn !== null && dueIn <= opensIn + mergeWithin)
}

/** The break of the highest rank that is due now; null when none is. A micro-break that is to be merged is not. */
export function dueNow(state: ScheduleState, context: ScheduleContext): BreakKind | null {
  const isDue = (kind: BreakKind) => (untilDue(state, kind, context) ?? Infinity) <= 0
  const kind = byRank.find(isDue) ?? null
  if (kind !== 'micro') return kind
  return isMerged(0, [untilDue(state, 'main', context), untilDue(state, 'anchor', context)]) ? null : kind
}

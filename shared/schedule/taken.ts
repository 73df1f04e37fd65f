/** A break was had, in whatever way, and stands for others that were due. */
import type { PlannedBreak } from './effect.ts'
import { haveAnchors } from './anchors.ts'
import { note } from './log.ts'
import { putOff, resetCounter, resetCounters } from './progress.ts'
import { covers } from './rank.ts'
import type { ScheduleState } from './state.ts'

/**
 * A break was taken, left out or ended early; for the counters that is the same. A micro-break stands for itself, the
 * others for everything smaller. What was owed and is covered by it is owed no more.
 */
export function take(state: ScheduleState, { kind }: PlannedBreak): ScheduleState {
  const reset = kind === 'micro' ? resetCounter(state, 'micro') : resetCounters(state)
  const had = kind === 'anchor' ? haveAnchors(reset) : reset
  return had.owed !== null && covers(kind, had.owed.kind) ? { ...had, owed: null } : had
}

/** The neck routine was done. By hand or as a main break it stands for the anchors of the next while. */
export function doneByHand(state: ScheduleState): ScheduleState {
  const satisfied = state.anchors.due.length > 0 ? note(haveAnchors(state), 'anchor', { type: 'satisfied' }) : state
  const free = satisfied.owed?.kind === 'anchor' ? { ...satisfied, owed: null } : satisfied
  return { ...free, anchors: { ...free.anchors, byHandAt: state.elapsed } }
}

/** Puts the next break of a kind off by some active time. */
export function snooze(state: ScheduleState, kind: PlannedBreak['kind']): ScheduleState {
  const { anchors, progress } = state
  return kind === 'anchor'
    ? { ...state, anchors: putOff(state, anchors) }
    : { ...state, progress: { ...progress, [kind]: putOff(state, progress[kind]) } }
}

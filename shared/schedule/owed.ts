/** What is owed: the one break that came due while something held it back. */
import type { BreakKind } from '../history/outcome.ts'
import { blockers, heldBackSince, nobodyWorking, type Blocker } from './blockers.ts'
import type { ScheduleContext } from './context.ts'
import { dueNow, untilDue } from './due.ts'
import { note, type Verdict } from './log.ts'
import { hasRoom } from './prospect.ts'
import { capLeft } from './prompts.ts'
import { outranks } from './rank.ts'
import type { ScheduleState } from './state.ts'

/**
 * Looks at what is owed: what is not due any more is dropped, what came due and is held back is owed. Not while a break
 * is on screen, for when that ends the counters are others.
 */
export function settleOwed(state: ScheduleState, context: ScheduleContext): ScheduleState {
  return state.phase.type === 'waiting' ? owe(drop(state, context), context) : state
}

function drop(state: ScheduleState, context: ScheduleContext): ScheduleState {
  const { owed } = state
  if (owed === null) return state
  const isDue = (untilDue(state, owed.kind, context) ?? Infinity) <= 0
  if (isDue && (state.leftWorkAt === null || owed.kind === 'anchor')) return state
  return note({ ...state, owed: null }, owed.kind, { type: 'dropped', why: whyDropped(state) })
}

function whyDropped({ leftWorkAt, presence, elapsed }: ScheduleState): 'away' | 'outside-hours' | 'changed' {
  if (leftWorkAt !== null) return 'outside-hours'
  return presence.absentSince !== null || presence.backAt === elapsed ? 'away' : 'changed'
}

function owe(state: ScheduleState, context: ScheduleContext): ScheduleState {
  const { owed } = state
  const kind = dueNow(state, context)
  if (kind === null || kind === owed?.kind || (owed !== null && !outranks(kind, owed.kind))) return state
  const why = heldBackBy(state, kind)
  if (why === null || capLeft(state) > 0 || !couldOpen(state, kind, context)) return state
  // An anchor stays due for a while beside the main break that is owed before it.
  const merged = owed?.kind === 'micro' ? note(state, owed.kind, { type: 'merged', into: kind }) : state
  return note({ ...merged, owed: { kind, at: state.seen.wall } }, kind, deferred(state, why))
}

/** An anchor is owed whatever holds it back; the others only come due while the person works, and so is busy. */
function heldBackBy(state: ScheduleState, kind: BreakKind): Blocker | null {
  const [first] = blockers(state)
  if (first === undefined) return null
  return kind === 'anchor' || nobodyWorking(state).length === 0 ? first : null
}

/** Nothing is owed that could not come anyway, because it would not end inside the hours. */
function couldOpen(state: ScheduleState, kind: BreakKind, context: ScheduleContext): boolean {
  return kind === 'anchor' || hasRoom(state, context, context.next[kind], 0)
}

function deferred(state: ScheduleState, why: Blocker): Verdict {
  return { type: 'deferred', why, since: heldBackSince(state, why) }
}

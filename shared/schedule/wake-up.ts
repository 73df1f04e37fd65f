/** When something changes next by itself. Asked for too early or too late, nothing goes wrong; too rarely, it would. */
import { nextRange } from '../time/ranges.ts'
import type { Milliseconds } from '../time/moment.ts'
import { untilGivenUp } from './anchors.ts'
import { nobodyWorking } from './blockers.ts'
import type { ScheduleContext } from './context.ts'
import { untilDue } from './due.ts'
import { untilOpening } from './heads-up.ts'
import { untilOver } from './open-break.ts'
import { pauseLeft } from './pause.ts'
import { prospect, workLeft } from './prospect.ts'
import { isAbsent } from './presence.ts'
import { awayAfter, awayCreditsMain, awayCreditsMicro, longestTimer, sleepDoubt } from './rules.ts'
import type { ScheduleState } from './state.ts'
import { untilTypingPause } from './typing-pause.ts'

/** The time to the next wake-up; null when there is nothing at all to wait for. */
export function wakeUpIn(state: ScheduleState, context: ScheduleContext): Milliseconds | null {
  const edges = [
    ...phaseEdges(state, context),
    ...presenceEdges(state),
    workEdge(state, context),
    pauseLeft(state),
    untilGivenUp(state) ?? Infinity,
  ]
  const next = Math.min(...edges.filter((edge) => edge > 0))
  return next === Infinity ? null : Math.min(next, longestTimer)
}

/** The next edge of what is to be seen: an announcement, an opening, the end of a break. */
function phaseEdges(state: ScheduleState, context: ScheduleContext): readonly Milliseconds[] {
  const { phase } = state
  switch (phase.type) {
    case 'open':
      return [untilOver(phase, state)]
    case 'announced':
      return [untilOpening(state, phase) || untilTypingPause(state, phase, context)]
    case 'waiting': {
      const next = prospect(state, context)
      if (next.type === 'none') return []
      return next.type === 'prompt' ? [next.announceIn] : heldBackEdges(state, context)
    }
  }
}

/** When a break comes due that will be owed. The counters only go on while the person is just busy. */
function heldBackEdges(state: ScheduleState, context: ScheduleContext): readonly Milliseconds[] {
  const kinds = nobodyWorking(state).length === 0 ? (['main', 'anchor', 'micro'] as const) : (['anchor'] as const)
  return kinds.map((kind) => untilDue(state, kind, context) ?? Infinity)
}

/** The end of this range of work, or the start of the next. */
function workEdge(state: ScheduleState, context: ScheduleContext): Milliseconds {
  const { zone, wall } = state.seen
  const left = workLeft(state, context)
  if (left > 0) return left
  return (nextRange(context.hours, zone, wall)?.start ?? Infinity) - wall
}

/**
 * When it is worth a look whether the person went away, whether a computer that fell asleep did so, or whether an
 * absence is long enough to stand for what is owed.
 */
function presenceEdges({ elapsed, presence, owed }: ScheduleState): readonly Milliseconds[] {
  const { absentSince } = presence
  if (presence.asleep) return [sleepDoubt]
  if (isAbsent(presence) && absentSince !== null) {
    return owed === null ? [] : [awayCreditsMicro, awayCreditsMain].map((credit) => absentSince + credit - elapsed)
  }
  return presence.heardAt === null ? [] : [presence.lastInput + awayAfter - elapsed]
}

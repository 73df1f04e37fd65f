/** The rules, applied to things as they stand: what is over is closed, what may not stay goes, what is due comes. */
import { blockers } from './blockers.ts'
import type { ScheduleContext } from './context.ts'
import { announce, openAnnounced, untilOpening, withdraw } from './heads-up.ts'
import { endEarly, finish, playLeft, standstillLeft } from './open-break.ts'
import { hasRoom, prospect } from './prospect.ts'
import type { AnnouncedPhase, OpenPhase, ScheduleState } from './state.ts'
import { andThen, quietly, type Step } from './step.ts'

/** Brings the state to rest: afterwards nothing is left to be done at this moment. */
export function settle(state: ScheduleState, context: ScheduleContext): Step {
  const closed = settleOpen(state)
  const withdrawn = andThen(closed, (next) => settleAnnounced(next, context))
  return andThen(withdrawn, (next) => settleWaiting(next, context))
}

/** An open break ends when it was played, and with the person's absence or patience. Being busy does not end it. */
function settleOpen(state: ScheduleState): Step {
  const { phase } = state
  if (phase.type !== 'open') return quietly(state)
  if (playLeft(phase) === 0 && phase.playing) return finish(state, phase)
  if (wasLeft(state, phase)) return endEarly(state, phase)
  if (!phase.playing && standstillLeft(phase, state) === 0) return endEarly(state, phase)
  return quietly(state)
}

/** A heads-up stays only while somebody works and the break still has room; when its time has come, the break opens. */
function settleAnnounced(state: ScheduleState, context: ScheduleContext): Step {
  const { phase } = state
  if (phase.type !== 'announced') return quietly(state)
  const opensIn = untilOpening(state, phase)
  const endsIn = opensIn + phase.planned.routine.length
  const mayStay = blockers(state).length === 0 && !sleptSince(state, phase) && hasRoom(state, context, endsIn)
  if (!mayStay) return withdraw(state, phase)
  return opensIn === 0 ? openAnnounced(state, phase) : quietly(state)
}

/** The next break is announced when nothing speaks against it. */
function settleWaiting(state: ScheduleState, context: ScheduleContext): Step {
  if (state.phase.type !== 'waiting') return quietly(state)
  const next = prospect(state, context)
  return next.type === 'prompt' && next.announceIn === 0 ? announce(state, context) : quietly(state)
}

/** Lock and sleep close an open break; a sleep of which nobody told as well. */
function wasLeft(state: ScheduleState, phase: OpenPhase): boolean {
  return state.presence.locked || state.presence.asleep || sleptSince(state, phase)
}

function sleptSince({ presence }: ScheduleState, { since }: AnnouncedPhase | OpenPhase): boolean {
  return presence.wokeAt !== null && presence.wokeAt > since
}

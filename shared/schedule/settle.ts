/** The rules, applied to things as they stand: what is over is closed, what may not stay goes, what is due comes. */
import { blockers } from './blockers.ts'
import type { ScheduleContext } from './context.ts'
import { announce, holdBack, openAnnounced, untilOpening } from './heads-up.ts'
import type { Verdict } from './log.ts'
import { giveUpAnchors } from './missed.ts'
import { endEarly, finish, playLeft, standstillLeft } from './open-break.ts'
import { settleOwed } from './owed.ts'
import { hasRoom, prospect } from './prospect.ts'
import type { AnnouncedPhase, OpenPhase, ScheduleState } from './state.ts'
import { andThen, quietly, type Step } from './step.ts'
import { untilTypingPause } from './typing-pause.ts'

/** Brings the state to rest: afterwards nothing is left to be done at this moment. */
export function settle(state: ScheduleState, context: ScheduleContext): Step {
  const closed = settleOpen(state, context)
  const withdrawn = andThen(closed, (next) => settleAnnounced(next, context))
  const givenUp = andThen(withdrawn, (next) => giveUpAnchors(next, context))
  const owed = andThen(givenUp, (next) => quietly(settleOwed(next, context)))
  return andThen(owed, (next) => settleWaiting(next, context))
}

/** An open break ends when it was played, and with the person's absence or patience. Being busy does not end it. */
function settleOpen(state: ScheduleState, context: ScheduleContext): Step {
  const { phase } = state
  if (phase.type !== 'open') return quietly(state)
  if (playLeft(phase) === 0 && phase.playing) return finish(state, phase, context)
  if (wasLeft(state, phase)) return endEarly(state, phase)
  if (!phase.playing && standstillLeft(phase, state) === 0) return endEarly(state, phase)
  return quietly(state)
}

/** A heads-up stays only while it may; when its time has come and the person does not type, the break opens. */
function settleAnnounced(state: ScheduleState, context: ScheduleContext): Step {
  const { phase } = state
  if (phase.type !== 'announced') return quietly(state)
  const against = speaksAgainst(state, phase, context)
  if (against !== null) return holdBack(state, phase, { type: 'withdrawn', why: against })
  const isTime = untilOpening(state, phase) === 0 && untilTypingPause(state, phase, context) === 0
  return isTime ? openAnnounced(state, phase, context) : quietly(state)
}

/** Why a heads-up may not stay: somebody or something holds it back, or its break has no room any more. */
function speaksAgainst(
  state: ScheduleState,
  phase: AnnouncedPhase,
  context: ScheduleContext,
): Extract<Verdict, { type: 'withdrawn' }>['why'] | null {
  const [blocker] = blockers(state)
  if (blocker !== undefined) return blocker
  if (sleptSince(state, phase)) return 'asleep'
  return hasRoom(state, context, phase.planned.routine, untilOpening(state, phase)) ? null : 'no-room'
}

/** The next break is announced when nothing speaks against it. */
function settleWaiting(state: ScheduleState, context: ScheduleContext): Step {
  if (state.phase.type !== 'waiting') return quietly(state)
  const next = prospect(state, context)
  return next.type === 'prompt' && next.announceIn === 0 ? announce(state, next.kind, context) : quietly(state)
}

/** Lock and sleep close an open break; a sleep of which nobody told as well. */
function wasLeft(state: ScheduleState, phase: OpenPhase): boolean {
  return state.presence.locked || state.presence.asleep || sleptSince(state, phase)
}

function sleptSince({ presence }: ScheduleState, { since }: AnnouncedPhase | OpenPhase): boolean {
  return (presence.wokeAt ?? -Infinity) > since
}

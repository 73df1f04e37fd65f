/** What is made of each event, once time has passed until it. */
import { hearBusy } from './busy.ts'
import type { ScheduleContext } from './context.ts'
import type { PlannedBreak } from './effect.ts'
import type { ScheduleEvent } from './event.ts'
import { maySnoozeAnnounced, openAnnounced, skip, snoozeAnnounced, withdraw } from './heads-up.ts'
import { endEarly, finish, maySnoozeOpen, move, open, snoozeOpen } from './open-break.ts'
import { startPause } from './pause.ts'
import { attend, fallAsleep, hearIdle, hearWaking, lock } from './presence.ts'
import { nameBreak } from './prompts.ts'
import type { ScheduleState } from './state.ts'
import { andThen, quietly, type Step } from './step.ts'

/** What an event makes of the state, or null when it is refused: it is about another break, or not allowed. */
export function answer(state: ScheduleState, event: ScheduleEvent, context: ScheduleContext): Step | null {
  switch (event.type) {
    case 'started':
    case 'woke':
    case 'configured':
      return quietly(state)
    case 'idled':
      return quietly(hearIdle(state, event.idle))
    case 'locked':
      return quietly(lock(state))
    case 'slept':
      return quietly(fallAsleep(state))
    case 'resumed':
      return quietly(hearWaking(state))
    case 'occupied':
      return quietly(hearBusy(state, event.by))
    case 'unlocked':
      return quietly(attend(state))
    case 'unpaused':
      return quietly({ ...attend(state), pause: null })
    case 'paused': {
      const paused = startPause(attend(state), event.until)
      return paused === null ? null : quietly(paused)
    }
    case 'asked':
      return ask(attend(state), event, context)
    case 'begun':
    case 'skipped':
    case 'snoozed':
    case 'moved':
    case 'ended':
      return answerAbout(state, event, context)
  }
}

type BreakEvent = Extract<ScheduleEvent, { readonly breakId: string }>

/** Answers about a break that is not there, or not there any more, are refused: they came too late. */
function answerAbout(state: ScheduleState, event: BreakEvent, context: ScheduleContext): Step | null {
  const { phase } = state
  if (phase.type === 'waiting' || phase.planned.id !== event.breakId) return null
  if (phase.type === 'announced') {
    switch (event.type) {
      case 'begun':
        return openAnnounced(attend(state), phase, context)
      case 'skipped':
        return skip(attend(state), phase)
      case 'snoozed':
        return maySnoozeAnnounced(phase.planned) ? snoozeAnnounced(attend(state), phase) : null
      case 'moved':
      case 'ended':
        return null
    }
  }
  switch (event.type) {
    case 'snoozed':
      return maySnoozeOpen(phase) ? snoozeOpen(attend(state), phase) : null
    case 'moved':
      return Number.isNaN(event.position) ? null : quietly(move(state, phase, event))
    case 'ended':
      return event.how === 'done'
        ? finish(state, phase, context)
        : endEarly(event.how === 'early' ? attend(state) : state, phase)
    case 'begun':
    case 'skipped':
      return null
  }
}

/** A break now, whatever the hours or a pause say; it takes the place of an announced one, but not of an open one. */
function ask(
  state: ScheduleState,
  { kind, routine }: Extract<ScheduleEvent, { type: 'asked' }>,
  context: ScheduleContext,
): Step | null {
  const length = Math.round(routine.length)
  if (state.phase.type === 'open' || !Number.isSafeInteger(length) || length <= 0) return null
  const [id, named] = nameBreak(state, kind)
  const planned: PlannedBreak = { id, kind, routine: { ...routine, length }, asked: true, snoozes: 0 }
  const withdrawn = named.phase.type === 'announced' ? withdraw(named, named.phase) : quietly(named)
  return andThen(withdrawn, (next) => open(next, planned, context))
}

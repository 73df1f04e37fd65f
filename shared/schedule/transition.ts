/**
 * The schedule: a pure step from one state to the next. First time passes until the event, then the event is heard,
 * then the rules are applied to things as they stand. The state that is put in is never changed.
 */
import { answer } from './answers.ts'
import type { ScheduleContext } from './context.ts'
import { looksTheSame, statusOf } from './describe.ts'
import type { ScheduleEvent } from './event.ts'
import { announcement } from './heads-up.ts'
import { opening } from './open-break.ts'
import { settle } from './settle.ts'
import type { ScheduleState } from './state.ts'
import { andThen, inOrder, quietly, type Step } from './step.ts'
import { passTime, passTimeUntilNewSettings, takeUp } from './time-passes.ts'
import { wakeUpIn } from './wake-up.ts'

/**
 * Takes one event in. The effects are carried out in their order, after the state was saved; their last is always a
 * new wish for a wake-up, unless the event was refused: then nothing happens at all.
 */
export function transition(state: ScheduleState, event: ScheduleEvent, context: ScheduleContext): Step {
  const answered = answer(passing(event)(state, event.now, context), event, context)
  if (answered === null) return [state, []]

  const settled = andThen(answered, (next) => settle(next, context))
  const shown = event.type === 'started' ? andThen(settled, (next) => showAgain(state, next)) : settled
  const ordered = inOrder(shown)
  const told = hasNews(state, ordered[0], event, context) ? andThen(ordered, refresh) : ordered
  return andThen(told, (next) => askToWake(next, context))
}

/** How time passed until an event. */
function passing({ type }: ScheduleEvent): typeof passTime {
  if (type === 'started') return takeUp
  return type === 'configured' ? passTimeUntilNewSettings : passTime
}

/** A heads-up or an overlay that outlasted a restart has lost its window. */
function showAgain({ phase: before }: ScheduleState, state: ScheduleState): Step {
  const { phase } = state
  if (phase.type === 'waiting' || phase.type !== before.type) return quietly(state)
  return [state, [phase.type === 'open' ? opening(phase) : announcement(state, phase)]]
}

/** Whether a person who looks at the tray would see something new. */
function hasNews(before: ScheduleState, after: ScheduleState, event: ScheduleEvent, context: ScheduleContext): boolean {
  if (event.type === 'started' || event.type === 'configured') return true
  return !looksTheSame(statusOf(before, context), statusOf(after, context))
}

function refresh(state: ScheduleState): Step {
  return [state, [{ type: 'refresh' }]]
}

/** The last wish of every step, remembered so that a wake-up that never came is noticed. */
function askToWake(state: ScheduleState, context: ScheduleContext): Step {
  const delay = wakeUpIn(state, context)
  return [{ ...state, wakeAt: delay === null ? null : state.seen.mono + delay }, [{ type: 'wakeIn', delay }]]
}

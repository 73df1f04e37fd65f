/**
 * The schedule: a pure step from one state to the next. First time passes until the event, then the event is heard,
 * then the rules are applied to things as they stand. The state that is put in is never changed.
 */
import { answer } from './answers.ts'
import type { ScheduleContext } from './context.ts'
import { looksTheSame, statusOf } from './describe.ts'
import type { ScheduleEvent } from './event.ts'
import { settle } from './settle.ts'
import type { ScheduleState } from './state.ts'
import { andThen, type Step } from './step.ts'
import { passTime, takeUp } from './time-passes.ts'
import { wakeUpIn } from './wake-up.ts'

/**
 * Takes one event in. The effects are carried out in their order, after the state was saved; their last is always a
 * new wish for a wake-up, unless the event was refused: then nothing happens at all.
 */
export function transition(state: ScheduleState, event: ScheduleEvent, context: ScheduleContext): Step {
  const now = event.type === 'started' ? takeUp(state, event.now, context) : passTime(state, event.now, context)
  const answered = answer(now, event)
  if (answered === null) return [state, []]

  const settled = andThen(answered, (next) => settle(next, context))
  const shown = andThen(settled, (next) => [next, hasNews(state, next, event, context) ? [{ type: 'refresh' }] : []])
  return andThen(shown, (next) => {
    const delay = wakeUpIn(next, context)
    return [{ ...next, wakeAt: delay === null ? null : next.seen.mono + delay }, [{ type: 'wakeIn', delay }]]
  })
}

/** Whether a person who looks at the tray would see something new. */
function hasNews(before: ScheduleState, after: ScheduleState, event: ScheduleEvent, context: ScheduleContext): boolean {
  if (event.type === 'started' || event.type === 'configured') return true
  return !looksTheSame(statusOf(before, context), statusOf(after, context))
}

/** The announced break: its heads-up, and what the person answers to it. */
import { outcomeOf } from '../history/outcome-of.ts'
import type { Milliseconds } from '../time/moment.ts'
import type { ScheduleContext } from './context.ts'
import type { Effect, PlannedBreak } from './effect.ts'
import { open } from './open-break.ts'
import { activeTime, resetProgress, snooze } from './progress.ts'
import { countPrompt, nameBreak } from './prompts.ts'
import { snoozesPerBreak } from './rules.ts'
import type { AnnouncedPhase, ScheduleState } from './state.ts'
import { andThen, quietly, type Step } from './step.ts'

/** Announces the next break; it opens after `notify` of active time. */
export function announce(state: ScheduleState, context: ScheduleContext): Step {
  const [id, named] = nameBreak(countPrompt(state))
  const { snoozes } = state.progress.main
  const planned: PlannedBreak = { id, kind: 'main', routine: context.next.main, asked: false, snoozes }
  const opensAt = activeTime(state) + context.notify
  const phase: AnnouncedPhase = { type: 'announced', planned, since: state.elapsed, opensAt }
  const announced = { ...named, phase }
  return [announced, [announcement(announced, phase)]]
}

/** The wish for the heads-up, as long as it still has to be shown. */
export function announcement(state: ScheduleState, phase: AnnouncedPhase): Effect {
  const { planned } = phase
  const opensAt = state.seen.wall + untilOpening(state, phase)
  return { type: 'announce', planned, opensAt, maySnooze: maySnoozeAnnounced(planned) }
}

/** Whether an announced break can be put off once more. */
export function maySnoozeAnnounced({ snoozes }: PlannedBreak): boolean {
  return snoozes < snoozesPerBreak
}

/** The active time to the opening. */
export function untilOpening(state: ScheduleState, { opensAt }: AnnouncedPhase): Milliseconds {
  return Math.max(0, opensAt - activeTime(state))
}

/** Takes the heads-up away. The break itself is not gone: it is announced again when it can be. */
export function withdraw(state: ScheduleState, { planned }: AnnouncedPhase): Step {
  return [{ ...state, phase: { type: 'waiting' } }, [{ type: 'withdraw', breakId: planned.id }]]
}

/** Opens the announced break, because it is due or because the person starts it. */
export function openAnnounced(state: ScheduleState, phase: AnnouncedPhase): Step {
  return andThen(withdraw(state, phase), (withdrawn) => open(withdrawn, phase.planned))
}

/** Puts the announced break off. */
export function snoozeAnnounced(state: ScheduleState, phase: AnnouncedPhase): Step {
  return andThen(leaveOut(state, phase, 'snoozed'), (left) => quietly(snooze(left)))
}

/** Leaves the announced break out; for the counters it was taken. */
export function skip(state: ScheduleState, phase: AnnouncedPhase): Step {
  return andThen(leaveOut(state, phase, 'skipped'), (left) => quietly(resetProgress(left)))
}

function leaveOut(state: ScheduleState, phase: AnnouncedPhase, result: 'snoozed' | 'skipped'): Step {
  const { wall: endedAt, zone } = state.seen
  const outcome = outcomeOf(phase.planned, { result, gone: 0, played: 0, openedAt: null, endedAt, zone })
  return andThen(withdraw(state, phase), (withdrawn) => [withdrawn, [{ type: 'record', outcome, reached: 0 }]])
}

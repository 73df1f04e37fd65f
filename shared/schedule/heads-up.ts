/** The announced break: its heads-up, and what the person answers to it. */
import { outcomeOf } from '../history/outcome-of.ts'
import type { BreakKind } from '../history/outcome.ts'
import type { Milliseconds } from '../time/moment.ts'
import { announceAnchor, haveAnchors } from './anchors.ts'
import type { ScheduleContext } from './context.ts'
import type { Effect, PlannedBreak } from './effect.ts'
import { note, type Verdict } from './log.ts'
import { open } from './open-break.ts'
import { activeTime } from './progress.ts'
import { countPrompt, nameBreak } from './prompts.ts'
import { snoozesPerBreak } from './rules.ts'
import type { AnnouncedPhase, ScheduleState } from './state.ts'
import { andThen, quietly, type Step } from './step.ts'
import { snooze, take } from './taken.ts'

/** Announces the next break of a kind; it opens after `notify` of active time. Whatever was owed is on its way now. */
export function announce(state: ScheduleState, kind: BreakKind, context: ScheduleContext): Step {
  const due = kind === 'anchor' ? announceAnchor(state, context) : state
  const [id, named] = nameBreak(countPrompt(due), kind)
  const { snoozes } = kind === 'anchor' ? named.anchors : named.progress[kind]
  const planned: PlannedBreak = { id, kind, routine: context.next[kind], asked: false, snoozes }
  const opensAt = activeTime(named) + context.notify
  const phase: AnnouncedPhase = { type: 'announced', planned, since: named.elapsed, opensAt }
  const why = snoozes > 0 ? 'snoozed' : named.owed === null ? 'due' : 'owed'
  const announced = note({ ...mergeOwed(named, kind), phase }, kind, { type: 'shown', why })
  return [announced, [announcement(announced, phase)]]
}

/** What was owed makes way for the break that is announced now. */
function mergeOwed(state: ScheduleState, into: BreakKind): ScheduleState {
  const { owed } = state
  const merged = owed?.kind === 'micro' && into !== 'micro' ? note(state, 'micro', { type: 'merged', into }) : state
  return { ...merged, owed: null }
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

/** The active time until the announced break is due. */
export function untilOpening(state: ScheduleState, { opensAt }: AnnouncedPhase): Milliseconds {
  return Math.max(0, opensAt - activeTime(state))
}

/** Takes the heads-up away. The break itself is not gone: it is announced again when it can be. */
export function withdraw(state: ScheduleState, { planned }: AnnouncedPhase): Step {
  return [{ ...state, phase: { type: 'waiting' } }, [{ type: 'withdraw', breakId: planned.id }]]
}

/** Takes a heads-up away that may not stay. */
export function holdBack(state: ScheduleState, phase: AnnouncedPhase, verdict: Verdict): Step {
  return andThen(withdraw(state, phase), (withdrawn) => quietly(note(withdrawn, phase.planned.kind, verdict)))
}

/** Opens the announced break, because it is due or because the person starts it. */
export function openAnnounced(state: ScheduleState, phase: AnnouncedPhase, context: ScheduleContext): Step {
  return andThen(withdraw(state, phase), (withdrawn) => open(mergeAnchors(withdrawn, phase), phase.planned, context))
}

/** Puts the announced break off. */
export function snoozeAnnounced(state: ScheduleState, phase: AnnouncedPhase): Step {
  return andThen(leaveOut(state, phase, 'snoozed'), (left) => quietly(snooze(left, phase.planned.kind)))
}

/** Leaves the announced break out; for the counters it was taken. */
export function skip(state: ScheduleState, phase: AnnouncedPhase): Step {
  return andThen(leaveOut(state, phase, 'skipped'), (left) => quietly(take(mergeAnchors(left, phase), phase.planned)))
}

/** An anchor whose time came before a main break opens is merged into it: nobody wants the two in a row. */
function mergeAnchors(state: ScheduleState, { planned }: AnnouncedPhase): ScheduleState {
  const { anchors, seen } = state
  if (planned.kind !== 'main' || !anchors.due.some(({ at }) => at <= seen.wall)) return state
  return note(
    haveAnchors(state, ({ at }) => at <= seen.wall),
    'anchor',
    { type: 'merged', into: 'main' },
  )
}

function leaveOut(state: ScheduleState, phase: AnnouncedPhase, result: 'snoozed' | 'skipped'): Step {
  const { wall: endedAt, zone } = state.seen
  const outcome = outcomeOf(phase.planned, { result, gone: 0, played: 0, openedAt: null, endedAt, zone })
  return andThen(withdraw(state, phase), (withdrawn) => [withdrawn, [{ type: 'record', outcome, reached: 0 }]])
}

/**
 * The counters. There is one clock of active time, which stands still while nobody works; a counter is a mark on it, at
 * the end of the last break of its kind. So a counter that starts anew leaves the other alone, and time that turns out
 * to have been none is taken back from both.
 */
import type { Milliseconds } from '../time/moment.ts'
import type { ScheduleContext } from './context.ts'
import { snoozeLength } from './rules.ts'
import type { CountedKind, Progress, ScheduleState } from './state.ts'

/** What the clock of active time shows, with what has not been confirmed by input yet. */
export function activeTime({ active, unconfirmed }: ScheduleState): Milliseconds {
  return active + unconfirmed
}

/** Active time since the last break of a kind. */
export function activeSince(state: ScheduleState, kind: CountedKind): Milliseconds {
  return activeTime(state) - state.progress[kind].since
}

/** The active time left until the next break of a kind is due, negative when it is overdue; null: there is none. */
export function untilCounted(state: ScheduleState, kind: CountedKind, context: ScheduleContext): Milliseconds | null {
  const every = kind === 'micro' ? context.everyMicro : context.everyMain
  if (every === null) return null
  const { since, snoozedTo } = state.progress[kind]
  return (snoozedTo ?? since + every) - activeTime(state)
}

/** Starts one counter anew. */
export function resetCounter(state: ScheduleState, kind: CountedKind): ScheduleState {
  return { ...state, progress: { ...state.progress, [kind]: fromNow(state) } }
}

/** Starts both counters anew: a main break or an anchor was taken or credited, or work began. */
export function resetCounters(state: ScheduleState): ScheduleState {
  return { ...state, progress: { micro: fromNow(state), main: fromNow(state) } }
}

function fromNow(state: ScheduleState): Progress {
  return { since: activeTime(state), snoozes: 0, snoozedTo: null }
}

/** Adds active time, which counts for good when the next input shows that the person was there. */
export function countActive(state: ScheduleState, active: Milliseconds): ScheduleState {
  return { ...state, unconfirmed: state.unconfirmed + active }
}

/** Counts active time for good, all but the latest so much. */
export function confirmActive(state: ScheduleState, except: Milliseconds): ScheduleState {
  const unconfirmed = Math.min(state.unconfirmed, except)
  return { ...state, active: activeTime(state) - unconfirmed, unconfirmed }
}

/** Takes back the active time since the last known input. */
export function takeBackUnconfirmed(state: ScheduleState): ScheduleState {
  const { active, progress } = state
  const within = (counter: Progress): Progress => ({ ...counter, since: Math.min(counter.since, active) })
  return { ...state, unconfirmed: 0, progress: { micro: within(progress.micro), main: within(progress.main) } }
}

/** A break that is put off once more, to so much more active time. */
export function putOff<Way extends { readonly snoozes: number }>(state: ScheduleState, way: Way) {
  return { ...way, snoozes: way.snoozes + 1, snoozedTo: activeTime(state) + snoozeLength }
}

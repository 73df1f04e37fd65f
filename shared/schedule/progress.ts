/** The counters: active time since the last break, and what a snooze asks for. */
import type { Milliseconds } from '../time/moment.ts'
import type { ScheduleContext } from './context.ts'
import { snoozeLength } from './rules.ts'
import { noProgress, type ScheduleState } from './state.ts'

/** Active time since the last main break. */
export function activeTime(state: ScheduleState): Milliseconds {
  return state.progress.main.active + state.unconfirmed
}

/** The active time at which the next main break is due. */
export function dueAt(state: ScheduleState, context: ScheduleContext): Milliseconds {
  return state.progress.main.snoozedTo ?? context.everyMain
}

/** Starts the counters anew: a break was taken, skipped or credited, or work began. */
export function resetProgress(state: ScheduleState): ScheduleState {
  return { ...state, progress: { main: noProgress }, unconfirmed: 0 }
}

/** Adds active time, which counts for good when the next input shows that the person was there. */
export function countActive(state: ScheduleState, active: Milliseconds): ScheduleState {
  return { ...state, unconfirmed: state.unconfirmed + active }
}

/** Counts active time for good, all but the latest so much. */
export function confirmActive(state: ScheduleState, except: Milliseconds): ScheduleState {
  const unconfirmed = Math.min(state.unconfirmed, except)
  const { main } = state.progress
  const active = main.active + state.unconfirmed - unconfirmed
  return { ...state, progress: { main: { ...main, active } }, unconfirmed }
}

/** Takes back the active time since the last known input. */
export function takeBackUnconfirmed(state: ScheduleState): ScheduleState {
  return { ...state, unconfirmed: 0 }
}

/** Puts the next main break off. */
export function snooze(state: ScheduleState): ScheduleState {
  const { main } = state.progress
  const snoozedTo = activeTime(state) + snoozeLength
  return { ...state, progress: { main: { ...main, snoozes: main.snoozes + 1, snoozedTo } } }
}

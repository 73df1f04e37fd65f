/** How many prompts there were today, and the name of the next. */
import type { BreakKind } from '../history/outcome.ts'
import { localDay } from '../time/calendar.ts'
import type { Milliseconds } from '../time/moment.ts'
import { promptsPerDay } from './rules.ts'
import type { ScheduleState } from './state.ts'

/** Dates of which the prompts are remembered: enough that neither a journey nor a set clock makes a day new again. */
const datesRemembered = 4

/** How long until the day's cap allows another prompt: 0, or the time to midnight. */
export function capLeft({ seen, prompts }: ScheduleState): Milliseconds {
  const today = localDay(seen.zone, seen.wall)
  const count = prompts.find(({ date }) => date === today.date)?.count ?? 0
  return count < promptsPerDay ? 0 : today.end - seen.wall
}

/** Counts one more prompt today. */
export function countPrompt(state: ScheduleState): ScheduleState {
  const { date } = localDay(state.seen.zone, state.seen.wall)
  const others = state.prompts.filter((each) => each.date !== date)
  const count = 1 + (state.prompts.find((each) => each.date === date)?.count ?? 0)
  return { ...state, prompts: [{ date, count }, ...others].slice(0, datesRemembered) }
}

/** A name for the next break, never used before, and the state that knows it is used now. */
export function nameBreak(state: ScheduleState, kind: BreakKind): readonly [id: string, state: ScheduleState] {
  const sequence = state.sequence + 1
  // The time as well: a state that is begun anew counts from 1 again, and the history must still tell breaks apart.
  return [`${kind}-${state.seen.wall.toString(36)}-${String(sequence)}`, { ...state, sequence }]
}

import type { Effect } from './effect.ts'
import type { ScheduleState } from './state.ts'

/** What came of a step: the state after it, and what is to be done in the world. */
export type Step = readonly [state: ScheduleState, effects: readonly Effect[]]

/** A step that leaves the world alone. */
export function quietly(state: ScheduleState): Step {
  return [state, []]
}

/** One step after another; their effects are carried out in the same order. */
export function andThen([state, effects]: Step, next: (state: ScheduleState) => Step): Step {
  const [after, more] = next(state)
  return [after, more.length === 0 ? effects : [...effects, ...more]]
}

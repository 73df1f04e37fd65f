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

/** What goes is told before what comes, even where an anchor is given up in the step in which another break opens. */
const order: readonly Effect['type'][] = ['withdraw', 'close', 'record', 'announce', 'open', 'refresh', 'wakeIn']

/** The same step with its effects in their order. */
export function inOrder([state, effects]: Step): Step {
  if (effects.length < 2) return [state, effects]
  return [state, [...effects].sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type))]
}

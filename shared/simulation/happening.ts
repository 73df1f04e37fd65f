/** What a step of the schedule looks like from outside. */
import type { BreakKind, Result } from '../history/outcome.ts'
import type { Effect } from '../schedule/effect.ts'
import type { Decision } from '../schedule/log.ts'
import type { ScheduleState } from '../schedule/state.ts'
import type { Seconds } from './step.ts'

/** One thing that happened. */
export type Happening =
  | { readonly type: 'announced' | 'withdrawn' | 'opened' | 'closed' | 'owed' | 'dropped'; readonly kind: BreakKind }
  | { readonly type: 'recorded'; readonly kind: BreakKind; readonly outcome: Result; readonly seconds: Seconds }
  | { readonly type: 'paused' | 'resumed' }

/** The order in which things are told that happen at one instant. */
const order = ['paused', 'resumed', 'withdrawn', 'closed', 'recorded', 'owed', 'dropped', 'announced', 'opened']

/** What happened from one state to the next, in the order in which it is told. */
export function happenings(
  before: ScheduleState,
  after: ScheduleState,
  effects: readonly Effect[],
): readonly Happening[] {
  if (before === after) return []
  return [...ofPause(before, after), ...ofEffects(before, after, effects), ...ofLog(before, after)].sort(
    (one, other) => order.indexOf(one.type) - order.indexOf(other.type),
  )
}

/** The lines that the decision log gained. */
export function decisionsBetween(before: ScheduleState, after: ScheduleState): readonly Decision[] {
  return before.log === after.log ? [] : after.log.filter((line) => !before.log.includes(line))
}

function ofPause(before: ScheduleState, after: ScheduleState): readonly Happening[] {
  if (before.pause === after.pause) return []
  const ended: readonly Happening[] = before.pause === null ? [] : [{ type: 'resumed' }]
  return after.pause === null ? ended : [{ type: 'paused' }]
}

function ofLog(before: ScheduleState, after: ScheduleState): readonly Happening[] {
  return decisionsBetween(before, after).flatMap(({ kind, verdict }): readonly Happening[] => {
    if (verdict.type === 'deferred') return [{ type: 'owed', kind }]
    return verdict.type === 'dropped' ? [{ type: 'dropped', kind }] : []
  })
}

function ofEffects(before: ScheduleState, after: ScheduleState, effects: readonly Effect[]): readonly Happening[] {
  const shown = before.phase.type === 'waiting' ? null : before.phase
  /** Shown once more after a restart, which is no news. */
  const isOld = (id: string) => shown?.planned.id === id && after.phase.type === shown.type
  return effects.flatMap((effect, index): readonly Happening[] => {
    switch (effect.type) {
      case 'announce':
        return isOld(effect.planned.id) ? [] : [{ type: 'announced', kind: effect.planned.kind }]
      case 'open':
        return isOld(effect.planned.id) ? [] : [{ type: 'opened', kind: effect.planned.kind }]
      case 'withdraw': {
        const next = effects[index + 1]
        // A heads-up that makes way for its own break was not withdrawn.
        if (shown === null || (next?.type === 'open' && next.planned.id === effect.breakId)) return []
        return [{ type: 'withdrawn', kind: shown.planned.kind }]
      }
      case 'close':
        return shown === null ? [] : [{ type: 'closed', kind: shown.planned.kind }]
      case 'record': {
        const { kind, result: outcome, seconds } = effect.outcome
        return [{ type: 'recorded', kind, outcome, seconds }]
      }
      case 'wakeIn':
      case 'refresh':
        return []
    }
  })
}

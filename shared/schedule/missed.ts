import { outcomeOf } from '../history/outcome-of.ts'
import { haveAnchors } from './anchors.ts'
import type { ScheduleContext } from './context.ts'
import type { PlannedBreak } from './effect.ts'
import { note } from './log.ts'
import { nameBreak } from './prompts.ts'
import { anchorWindow } from './rules.ts'
import type { ScheduleState } from './state.ts'
import type { Step } from './step.ts'

/** Gives up the anchors whose time is over, unless the routine is on screen; and forgets those that nobody wants now. */
export function giveUpAnchors(state: ScheduleState, context: ScheduleContext): Step {
  const { anchors, phase, seen } = state
  if (anchors.due.length === 0) return [state, []]
  if (phase.type !== 'waiting' && phase.planned.kind === 'anchor') return [state, []]
  const over = anchors.due.filter(({ at }) => at + anchorWindow <= seen.wall)
  const wanted = anchors.due.filter((anchor) => context.anchors.includes(anchor.time) && !over.includes(anchor))
  return over.reduce<Step>(
    ([before, effects], { at }) => {
      const [id, named] = nameBreak(before, 'anchor')
      const planned: PlannedBreak = { id, kind: 'anchor', routine: context.next.anchor, asked: false, snoozes: 0 }
      const endedAt = at + anchorWindow
      const outcome = outcomeOf(planned, {
        result: 'missed',
        gone: 0,
        played: 0,
        openedAt: null,
        endedAt,
        zone: seen.zone,
      })
      return [note(named, 'anchor', { type: 'missed' }, endedAt), [...effects, { type: 'record', outcome, reached: 0 }]]
    },
    [owedNoMore(haveAnchors(state, (anchor) => !wanted.includes(anchor))), []],
  )
}

function owedNoMore(state: ScheduleState): ScheduleState {
  return state.owed?.kind === 'anchor' && state.anchors.due.length === 0 ? { ...state, owed: null } : state
}

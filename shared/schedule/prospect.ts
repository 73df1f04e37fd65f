/** When the next prompt comes, as things stand: the one answer that announcing, waking and the words all go by. */
import { rangeAt } from '../time/ranges.ts'
import type { EpochMs, Milliseconds } from '../time/moment.ts'
import { blockers, type Blocker } from './blockers.ts'
import type { ScheduleContext } from './context.ts'
import { activeTime, dueAt } from './progress.ts'
import { capLeft } from './prompts.ts'
import { gapBetweenBreaks, grace } from './rules.ts'
import type { ScheduleState } from './state.ts'

/** What somebody who waits has to expect. */
export type Prospect =
  /** A break is on its way: its heads-up comes in `announceIn`, 0 for now, if the person stays active. */
  | { readonly type: 'prompt'; readonly announceIn: Milliseconds; readonly openIn: Milliseconds }
  /** Nothing can come while these last. */
  | { readonly type: 'blocked'; readonly by: readonly [Blocker, ...Blocker[]] }
  /** The next break would not end inside this range, or there were enough prompts for today. */
  | { readonly type: 'none'; readonly reason: 'no-room' | 'cap'; readonly until: EpochMs }

/** The prospect for somebody who waits for the next break. */
export function prospect(state: ScheduleState, context: ScheduleContext): Prospect {
  const [first, ...more] = blockers(state)
  if (first !== undefined) return { type: 'blocked', by: [first, ...more] }

  const cap = capLeft(state)
  const announceIn = Math.max(0, cap, untilAlmostDue(state, context), untilCalm(state, context))
  const openIn = announceIn + context.notify
  if (hasRoom(state, context, openIn + context.next.main.length)) return { type: 'prompt', announceIn, openIn }

  const rangeEnd = state.seen.wall + workLeft(state, context)
  return cap > 0
    ? { type: 'none', reason: 'cap', until: Math.min(rangeEnd, state.seen.wall + cap) }
    : { type: 'none', reason: 'no-room', until: rangeEnd }
}

/** Whether something that ends after so much time still ends inside the range of work. */
export function hasRoom(state: ScheduleState, context: ScheduleContext, endsIn: Milliseconds): boolean {
  return endsIn <= workLeft(state, context)
}

/** The time to the end of the range of work; 0 outside. */
export function workLeft({ seen }: ScheduleState, { hours }: ScheduleContext): Milliseconds {
  const range = rangeAt(hours, seen.zone, seen.wall)
  return range === null ? 0 : range.end - seen.wall
}

/** The active time to the heads-up of the next break. */
function untilAlmostDue(state: ScheduleState, context: ScheduleContext): Milliseconds {
  return dueAt(state, context) - context.notify - activeTime(state)
}

/** The time until nothing that just happened speaks against a heads-up any more. */
function untilCalm({ elapsed, presence, lastEndAt }: ScheduleState, { notify }: ScheduleContext): Milliseconds {
  const since = (instant: Milliseconds | null) => (instant === null ? Infinity : elapsed - instant)
  return Math.max(
    grace - since(presence.wokeAt),
    grace - notify - since(presence.backAt),
    gapBetweenBreaks - notify - since(lastEndAt),
  )
}

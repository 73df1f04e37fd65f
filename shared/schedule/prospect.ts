/** When the next prompt comes, as things stand: the one answer that announcing, waking and the words all go by. */
import type { BreakKind } from '../history/outcome.ts'
import { timeToPlay } from '../routines/speed.ts'
import { rangeAt } from '../time/ranges.ts'
import type { EpochMs, Milliseconds } from '../time/moment.ts'
import { blockers, type Blocker } from './blockers.ts'
import { untilCalm } from './calm.ts'
import type { ScheduleContext } from './context.ts'
import { isMerged, untilDue } from './due.ts'
import type { PlannedRoutine } from './effect.ts'
import { capLeft } from './prompts.ts'
import { byRank } from './rank.ts'
import type { ScheduleState } from './state.ts'

/** What somebody who waits has to expect. */
export type Prospect =
  /** A break is on its way: its heads-up comes in `announceIn`, 0 for now, if the person stays active. */
  | {
      readonly type: 'prompt'
      readonly kind: BreakKind
      readonly announceIn: Milliseconds
      readonly openIn: Milliseconds
    }
  /** Nothing can come while these last. */
  | { readonly type: 'blocked'; readonly by: readonly [Blocker, ...Blocker[]] }
  /** No break would end inside this range any more, or there were enough prompts for today. */
  | { readonly type: 'none'; readonly reason: 'no-room' | 'cap'; readonly until: EpochMs }

type Prompt = Extract<Prospect, { type: 'prompt' }>

/** The prospect for somebody who waits for the next break. */
export function prospect(state: ScheduleState, context: ScheduleContext): Prospect {
  const [blocker, ...more] = blockers(state)
  if (blocker !== undefined) return { type: 'blocked', by: [blocker, ...more] }
  const prompts = promptsToCome(state, context)
  const first = prompts.reduce<Prompt | null>(
    (best, next) => (best === null || next.openIn < best.openIn ? next : best),
    null,
  )
  if (first !== null) return first

  const cap = capLeft(state)
  const rangeEnd = state.seen.wall + workLeft(state, context)
  return cap > 0
    ? { type: 'none', reason: 'cap', until: Math.min(rangeEnd, state.seen.wall + cap) }
    : { type: 'none', reason: 'no-room', until: rangeEnd }
}

/** The next prompt of each kind that has room in this range of work, the highest rank first. */
function promptsToCome(state: ScheduleState, context: ScheduleContext): readonly Prompt[] {
  const soonest = Math.max(0, capLeft(state), untilCalm(state, context))
  const prompts: Prompt[] = []
  for (const kind of byRank) {
    const dueIn = untilDue(state, kind, context)
    if (dueIn === null) continue
    const announceIn = Math.max(soonest, dueIn - context.notify)
    const openIn = announceIn + context.notify
    if (!hasRoom(state, context, context.next[kind], openIn)) continue
    if (
      kind === 'micro' &&
      isMerged(
        openIn,
        prompts.map((greater) => untilDue(state, greater.kind, context)),
      )
    )
      continue
    prompts.push({ type: 'prompt', kind, announceIn, openIn })
  }
  return prompts
}

/** Whether a routine that begins after so much time still ends inside the range of work. */
export function hasRoom(
  state: ScheduleState,
  context: ScheduleContext,
  routine: PlannedRoutine,
  beginsIn: Milliseconds,
): boolean {
  return beginsIn <= roomFor(state, context, routine)
}

/** How much later than now a routine can begin and still end inside the range of work; negative when it cannot. */
export function roomFor(state: ScheduleState, context: ScheduleContext, { length }: PlannedRoutine): Milliseconds {
  return workLeft(state, context) - timeToPlay(length, context.speed)
}

/** The time to the end of the range of work; 0 outside. */
export function workLeft({ seen }: ScheduleState, { hours }: ScheduleContext): Milliseconds {
  const range = rangeAt(hours, seen.zone, seen.wall)
  return range === null ? 0 : range.end - seen.wall
}

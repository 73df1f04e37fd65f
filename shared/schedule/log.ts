/** The decision log: why there was a break, or none. Plain data; the words are made elsewhere. */
import type { BreakKind } from '../history/outcome.ts'
import { localDay } from '../time/calendar.ts'
import { hour, type EpochMs } from '../time/moment.ts'
import type { Blocker } from './blockers.ts'
import type { ScheduleState } from './state.ts'

/** What was decided about a prompt, and why. */
export type Verdict =
  /** Its heads-up was shown, because it was due, or again after it was put off or held back. */
  | { readonly type: 'shown'; readonly why: 'due' | 'snoozed' | 'owed' }
  /** Its heads-up was taken away again. */
  | { readonly type: 'withdrawn'; readonly why: Blocker | 'no-room' }
  /** It came due while something held it back, and is owed. `since`: when that began. */
  | { readonly type: 'deferred'; readonly why: Blocker; readonly since: EpochMs | null }
  /** A greater break that is due too takes its place. */
  | { readonly type: 'merged'; readonly into: BreakKind }
  /** It is owed no more, and will not come. */
  | { readonly type: 'dropped'; readonly why: 'away' | 'outside-hours' | 'changed' }
  /** The neck routine was done by hand shortly before. */
  | { readonly type: 'satisfied' }
  /** There was no room for it in its time. */
  | { readonly type: 'missed' }

/** One line of the log. */
export interface Decision {
  readonly at: EpochMs
  readonly zone: string
  readonly kind: BreakKind
  readonly verdict: Verdict
}

/** A day has 24 prompts at most; with what was put off and held back this is room for three restless days. */
const linesRemembered = 200
const daysRemembered = 2

/** Adds a line, of now if nothing else is said, and forgets those that are too old or too many. */
export function note(
  state: ScheduleState,
  kind: BreakKind,
  verdict: Verdict,
  at: EpochMs = state.seen.wall,
): ScheduleState {
  const { wall, zone } = state.seen
  const kept = state.log.filter((line) => Math.abs(wall - line.at) < daysRemembered * 24 * hour)
  return { ...state, log: [...kept, { at, zone, kind, verdict }].slice(-linesRemembered) }
}

/** What of a state the log of a day hangs on. */
interface OfToday {
  readonly log: readonly Decision[]
  readonly seen: Pick<ScheduleState['seen'], 'wall' | 'zone'>
}

/** The lines of the local day of now, the oldest first. */
export function decisionsOfToday({ log, seen }: OfToday): readonly Decision[] {
  const { date } = localDay(seen.zone, seen.wall)
  return log.filter(({ at, zone }) => localDay(zone, at).date === date)
}

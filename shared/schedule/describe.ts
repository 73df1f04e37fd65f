/** The state as data for words: what a person would want to know now. */
import type { BreakKind } from '../history/outcome.ts'
import { minute, type EpochMs, type Milliseconds, type Moment } from '../time/moment.ts'
import { nextRange } from '../time/ranges.ts'
import { heldBackSince } from './blockers.ts'
import type { BusyReason } from './busy.ts'
import type { ScheduleContext } from './context.ts'
import { untilOpening } from './heads-up.ts'
import { playLeft } from './open-break.ts'
import { pausedUntil, pauseLeft } from './pause.ts'
import { activeSince } from './progress.ts'
import { prospect, type Prospect } from './prospect.ts'
import type { Phase, ScheduleState } from './state.ts'
import { passTime } from './time-passes.ts'

/** The one thing worth saying. */
export type Headline =
  /** A break is on its way, if the person stays active; `minutes` is rounded up and at least 1. */
  | { readonly kind: 'next'; readonly what: BreakKind; readonly opensIn: Milliseconds; readonly minutes: number }
  /** The heads-up is on screen; at `opensIn` 0 the break waits for a gap in the typing. */
  | { readonly kind: 'announced'; readonly what: BreakKind; readonly opensIn: Milliseconds }
  /** A break is open; `endsIn` is what is left to play. */
  | { readonly kind: 'open'; readonly endsIn: Milliseconds }
  | { readonly kind: 'paused'; readonly until: EpochMs }
  /** Work starts then; null: there are no work hours to come. */
  | { readonly kind: 'outside-hours'; readonly startsAt: EpochMs | null }
  /** Nobody is there. */
  | { readonly kind: 'locked' | 'asleep' | 'away' }
  /** The person is busy, since then by the clock on the wall; `owed` is a break that came due meanwhile. */
  | {
      readonly kind: 'busy'
      readonly by: BusyReason
      readonly since: EpochMs
      readonly owed: BreakKind | null
    }
  /** The next break would not end before this range does. */
  | { readonly kind: 'no-room'; readonly until: EpochMs }
  /** There were enough prompts for today. */
  | { readonly kind: 'cap'; readonly until: EpochMs }

/** How things stand; words are made of it elsewhere. */
export interface Status {
  readonly phase: Phase['type']
  readonly headline: Headline
  /** How far the way to the next break is gone, 0 to 1; null when no break is on its way. */
  readonly progress: number | null
  /** When the pause ends, or null when there is none. */
  readonly pausedUntil: EpochMs | null
}

/** Describes the schedule at a moment, which may be a while after its last event. */
export function describe(state: ScheduleState, now: Moment, context: ScheduleContext): Status {
  return statusOf(passTime(state, now, context), context)
}

/** Describes the schedule at its last event. */
export function statusOf(state: ScheduleState, context: ScheduleContext): Status {
  const headline = headlineOf(state, context)
  return {
    phase: state.phase.type,
    headline,
    progress: progressOf(state, headline),
    pausedUntil: pausedUntil(state),
  }
}

/** Whether two descriptions look the same to a person, to whom seconds do not matter while a break is minutes away. */
export function looksTheSame(one: Status, other: Status): boolean {
  const [first, second] = [atAGlance(one), atAGlance(other)]
  return first.every((detail, index) => detail === second[index])
}

/** What is seen of a description: the same details, in the same order, whatever it says. */
function atAGlance({ phase, headline, progress, pausedUntil }: Status): readonly unknown[] {
  const percent = progress === null ? null : Math.floor(progress * 100)
  return [phase, headline.kind, detailOf(headline), percent, pausedUntil]
}

function detailOf(headline: Headline): string | number | null {
  switch (headline.kind) {
    case 'next':
      return `${headline.what} ${String(headline.minutes)}`
    case 'announced':
      return headline.what
    case 'busy':
      return `${headline.by} ${String(headline.since)} ${String(headline.owed)}`
    case 'paused':
    case 'no-room':
    case 'cap':
      return headline.until
    case 'outside-hours':
      return headline.startsAt
    case 'open':
    case 'locked':
    case 'asleep':
    case 'away':
      return null
  }
}

function headlineOf(state: ScheduleState, context: ScheduleContext): Headline {
  const { phase } = state
  switch (phase.type) {
    case 'open':
      return { kind: 'open', endsIn: playLeft(phase) }
    case 'announced':
      return { kind: 'announced', what: phase.planned.kind, opensIn: untilOpening(state, phase) }
    case 'waiting':
      return waitingFor(prospect(state, context), state, context)
  }
}

function waitingFor(next: Prospect, state: ScheduleState, { hours }: ScheduleContext): Headline {
  const { wall, zone } = state.seen
  if (next.type === 'prompt') {
    return {
      kind: 'next',
      what: next.kind,
      opensIn: next.openIn,
      minutes: Math.max(1, Math.ceil(next.openIn / minute)),
    }
  }
  if (next.type === 'none') return { kind: next.reason, until: next.until }
  const [blocker] = next.by
  switch (blocker) {
    case 'paused':
      return { kind: 'paused', until: wall + pauseLeft(state) }
    case 'outside-hours':
      return { kind: 'outside-hours', startsAt: nextRange(hours, zone, wall)?.start ?? null }
    case 'locked':
    case 'asleep':
    case 'away':
      return { kind: blocker }
    default:
      return { kind: 'busy', by: blocker, since: heldBackSince(state, blocker) ?? wall, owed: state.owed?.kind ?? null }
  }
}

function progressOf(state: ScheduleState, headline: Headline): number | null {
  if (headline.kind === 'open') return 1
  if (headline.kind !== 'next' && headline.kind !== 'announced') return null
  const gone = goneOf(state, headline.what)
  return gone / (gone + headline.opensIn || 1)
}

/** The active time since the break that the next one of a kind follows; an anchor follows any. */
function goneOf(state: ScheduleState, kind: BreakKind): Milliseconds {
  if (kind !== 'anchor') return activeSince(state, kind)
  return Math.min(activeSince(state, 'micro'), activeSince(state, 'main'))
}

import type { BreakKind } from '../history/outcome.ts'
import type { EpochMs, Milliseconds, Moment } from '../time/moment.ts'
import type { BusyReason } from './busy.ts'
import type { PlannedRoutine } from './effect.ts'

/**
 * Everything that can happen to the schedule. Each event carries the moment at which it happened; the core has no
 * clock of its own. A `woke` may come late, twice, or for nothing: the core compares moments and decides.
 */
export type ScheduleEvent = { readonly now: Moment } &
  /** The application started; the stored state may be from any time before. */
  (
    | { readonly type: 'started' }
    /** A timer fired, or the watchdog looked in. */
    | { readonly type: 'woke' }
    /**
     * How long ago the last input was. `null`: the system cannot say. The core never takes "cannot say" for "away"; it
     * counts on with what it knew.
     */
    | { readonly type: 'idled'; readonly idle: Milliseconds | null }
    | { readonly type: 'locked' }
    | { readonly type: 'unlocked' }
    | { readonly type: 'slept' }
    | { readonly type: 'resumed' }
    /** Everything that keeps the person busy now, such as a call; nothing: they are free again. */
    | { readonly type: 'occupied'; readonly by: readonly BusyReason[] }
    /** The settings or what comes next in the context changed. */
    | { readonly type: 'configured' }
    /** The person asked for a break now. */
    | { readonly type: 'asked'; readonly kind: BreakKind; readonly routine: PlannedRoutine }
    /** The person started the announced break at once. */
    | { readonly type: 'begun'; readonly breakId: string }
    /** The person put the announced or just opened break off. */
    | { readonly type: 'snoozed'; readonly breakId: string }
    /** The person left the announced break out. */
    | { readonly type: 'skipped'; readonly breakId: string }
    /**
     * The overlay says where it is: it began to play, paused, went on, stepped, or changed its speed. `position` is the
     * place on the routine's own time, from 0 to its length at every speed; `speed` is how much of that passes while
     * time passes for the person, 1 where it is left out.
     */
    | {
        readonly type: 'moved'
        readonly breakId: string
        readonly position: Milliseconds
        readonly playing: boolean
        readonly speed?: number
      }
    /** The overlay ended: at the end of the routine (`done`), or before it (`early`), or it crashed (`lost`). */
    | { readonly type: 'ended'; readonly breakId: string; readonly how: 'done' | 'early' | 'lost' }
    /** The person paused all breaks until a time, which is always given. */
    | { readonly type: 'paused'; readonly until: EpochMs }
    /** The person ended the pause. */
    | { readonly type: 'unpaused' }
  )

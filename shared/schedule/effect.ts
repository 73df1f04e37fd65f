import type { BreakKind, Outcome } from '../history/outcome.ts'
import type { EpochMs, Milliseconds } from '../time/moment.ts'

/** A routine as the schedule sees it: a name and a length. */
export interface PlannedRoutine {
  readonly id: string
  readonly length: Milliseconds
}

/** A break that is announced or open. */
export interface PlannedBreak {
  readonly id: string
  readonly kind: BreakKind
  readonly routine: PlannedRoutine
  /** True when the person asked for it. */
  readonly asked: boolean
  /** How often this break was snoozed already. */
  readonly snoozes: number
}

/**
 * What the core wants done. Effects are carried out in order, after the state was saved. They are plain data; the
 * application turns them into calls on its ports.
 */
export type Effect =
  /** Show the heads-up, also again after a restart; the break opens at `opensAt` if the person stays active. */
  | {
      readonly type: 'announce'
      readonly planned: PlannedBreak
      readonly opensAt: EpochMs
      readonly maySnooze: boolean
    }
  /** Take the heads-up away: it was answered, its break opens (the next effect), or it may not stay. */
  | { readonly type: 'withdraw'; readonly breakId: string }
  /** Open the overlay, at a place in the routine: its start, or where it was when the application went down. */
  | {
      readonly type: 'open'
      readonly planned: PlannedBreak
      readonly maySnooze: boolean
      readonly position: Milliseconds
    }
  /** Close the overlay; `farewell` is true when the closing screen may be shown first. */
  | { readonly type: 'close'; readonly breakId: string; readonly farewell: boolean }
  /** Keep what came of a break. `reached`: the place in the routine where it was left, 0 when it never opened. */
  | { readonly type: 'record'; readonly outcome: Outcome; readonly reached: Milliseconds }
  /** Send `woke` after this many milliseconds; replaces every earlier wish. `null`: nothing to wait for. */
  | { readonly type: 'wakeIn'; readonly delay: Milliseconds | null }
  /** Tray and windows should read the status again. */
  | { readonly type: 'refresh' }

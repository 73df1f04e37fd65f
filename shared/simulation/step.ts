import type { BreakKind } from '../history/outcome.ts'
import type { BusyReason } from '../schedule/busy.ts'
import type { ScheduleContext } from '../schedule/context.ts'

/** So many seconds. */
export type Seconds = number

/** What the person answers; an answer to a break that is not there is refused, as it is in life. */
export type Answer =
  | { readonly do: 'snooze' | 'skip' | 'startNow' | 'finish' | 'resume' }
  | { readonly do: 'takeBreak'; readonly kind: BreakKind }
  | { readonly do: 'pause'; readonly for: Seconds }

/**
 * What happens next at a simulated desk. `user` lets time pass, with continuous input or none; `sleep` and `down` do as
 * well, and everything else takes no time.
 */
export type ScriptStep =
  | { readonly user: 'active' | 'away'; readonly for: Seconds }
  | Answer
  | { readonly block: BusyReason }
  | { readonly unblock: BusyReason }
  | { readonly lock: boolean }
  | { readonly sleep: Seconds }
  /** Steps the clock on the wall, forward or back. */
  | { readonly clock: Seconds }
  | { readonly zone: string }
  /** The application is not running. */
  | { readonly down: Seconds }

/** Steps that a script in a file has no words for; tests have them to reach every corner. */
export type TestStep =
  | ScriptStep
  /** Lets time pass only until something is to be seen. */
  | { readonly user: 'active' | 'away'; readonly for: Seconds; readonly until: 'announced' | 'opened' }
  /** Leaves the open break, or loses its window. */
  | { readonly do: 'endEarly' | 'crash' }
  /** The overlay pauses or plays on, perhaps at another place. */
  | { readonly overlay: 'pause' | 'play'; readonly at?: Seconds }
  | { readonly settings: Partial<ScheduleContext> }

/** How the host of a schedule keeps its promises. */
export interface Host {
  /**
   * `exact`: the alarm rings when it should. `late`: so many seconds later. `doubled`: it rings twice, and again when
   * something else happens. `lost`: never; only the watchdog is left.
   */
  readonly alarm: 'exact' | 'doubled' | 'lost' | { readonly late: Seconds }
  /** Whether the desktop can say how long the person is idle. */
  readonly idleKnown: boolean
  /** Whether the desktop says that it sleeps, wakes, and is locked. */
  readonly sleepTold: boolean
}

/** A host that keeps all of them. */
export const goodHost: Host = { alarm: 'exact', idleKnown: true, sleepTold: true }

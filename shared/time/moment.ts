/** Milliseconds since 1970-01-01T00:00:00Z, as `Date.now()` counts them. */
export type EpochMs = number

/** A length of time in milliseconds; never negative unless a function says so. */
export type Milliseconds = number

/**
 * One reading of all the clocks that matter, taken at the same instant.
 *
 * They are kept apart because they disagree: `wall` jumps when somebody sets the clock, `mono` stands still while the
 * computer sleeps, `boot` counts the sleep too, and the zone changes on a journey. Suspended time is Δboot − Δmono,
 * a set clock is Δwall − Δboot. Only differences of `mono` and `boot` within one run of the application mean anything.
 */
export interface Moment {
  /** What the clock on the wall says, in milliseconds since the Unix epoch. */
  readonly wall: EpochMs
  /** Milliseconds on a clock that only goes forward and stands still during sleep. */
  readonly mono: Milliseconds
  /** Milliseconds on a clock that only goes forward and counts sleep. */
  readonly boot: Milliseconds
  /** The IANA name of the system's time zone, such as `Europe/Berlin`. */
  readonly zone: string
}

/** A second in milliseconds; lengths are written as `30 * second`. */
export const second: Milliseconds = 1_000
/** 60 seconds. */
export const minute: Milliseconds = 60 * second
/** 60 minutes. */
export const hour: Milliseconds = 60 * minute

import type { EpochMs } from '../time/moment.ts'

/**
 * The kinds of break there are, the smallest first: one movement of half a minute, a routine of a minute or more, and
 * the neck routine at a time of day. Of several that are due at once the main break comes, then the anchor.
 */
export const breakKinds = ['micro', 'main', 'anchor'] as const
export type BreakKind = (typeof breakKinds)[number]

/**
 * What can come of a break. `snoozed` is a break that was put off, `partial` one that ended early for any reason,
 * `missed` an anchor for which there was no room in its time.
 */
export const results = ['done', 'partial', 'skipped', 'snoozed', 'missed'] as const
export type Result = (typeof results)[number]

/** What the person said about the break on its closing screen. */
export const felts = ['good', 'too-hard', 'hurt'] as const
export type Felt = (typeof felts)[number]

/** What of a break went to one exercise on one side; `side` is null for what both sides do at once. */
export interface Move {
  readonly exerciseId: string
  readonly side: 'left' | 'right' | null
  /** Whole seconds of the person's time, at whatever speed. */
  readonly seconds: number
}

/** One line of the history: what came of one prompt. */
export interface Outcome {
  /** Names the prompt; a snoozed break and its next prompt have different ids. */
  readonly id: string
  readonly kind: BreakKind
  readonly routineId: string
  readonly result: Result
  /** Seconds that were really played, pauses excluded; 0 when the break never opened. */
  readonly seconds: number
  /** When the break opened, or null when it never did. */
  readonly openedAt: EpochMs | null
  /** When it ended, was skipped, was snoozed or was given up. */
  readonly endedAt: EpochMs
  /** The time zone of that moment, so that "in the morning" stays in the morning on a journey. */
  readonly zone: string
  /** True when the person asked for the break, false when the schedule did. */
  readonly asked: boolean
  readonly felt: Felt | null
  /** What was really done, sides and stand-ins as they were played; absent where nothing was, or it was not kept. */
  readonly moves?: readonly Move[]
}

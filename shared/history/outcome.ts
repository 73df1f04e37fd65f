import type { EpochMs } from '../time/moment.ts'

/** The kinds of break there are; for now only the main break, a routine of a minute or more. */
export type BreakKind = 'main'

/** What came of a break. `snoozed` is a break that was put off, `partial` one that ended early for any reason. */
export type Result = 'done' | 'partial' | 'skipped' | 'snoozed'

/** What the person said about the break on its closing screen. */
export type Felt = 'good' | 'too-hard' | 'hurt'

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
  /** When it ended, was skipped or was snoozed. */
  readonly endedAt: EpochMs
  /** The time zone of that moment, so that "in the morning" stays in the morning on a journey. */
  readonly zone: string
  /** True when the person asked for the break, false when the schedule did. */
  readonly asked: boolean
  readonly felt: Felt | null
}

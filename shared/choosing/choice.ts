import type { Condition, Region } from '../exercises/vocabulary.ts'
import type { Side } from '../figure/motion.ts'
import type { Outcome } from '../history/outcome.ts'
import type { Routine } from '../routines/schema.ts'
import type { EpochMs, Milliseconds } from '../time/moment.ts'
import type { LocalTime, WorkHours } from '../time/work-hours.ts'
import type { Replacement } from './substitute.ts'
import type { ChoosingState } from './state.ts'

/** What is wanted: a break of a kind, or the routine that the person named. */
export type Wish = (
  { readonly kind: 'micro' | 'main' | 'anchor' } | { readonly kind: 'named'; readonly routineId: string }
) & {
  /** Now. Its local date is the seed: the same day is chosen the same way again. */
  readonly at: EpochMs
  /** The person's time zone; an unknown one counts as UTC. */
  readonly zone: string
  /** Seconds that the break may take at most, such as what is left of the work range; null for no limit. */
  readonly longest: number | null
  /** How the person wants to be placed; null for any way. */
  readonly posture: 'seated' | 'standing' | null
  /** Active time until another micro-break can come, so that what cannot wait so long comes now; null: not known. */
  readonly nextMicroIn: Milliseconds | null
}

/** What the person has said about exercises and days. Ids that do not exist are of no effect. */
export interface Preferences {
  /** Reasons to leave exercises out. They win over everything else. */
  readonly conditions: readonly Condition[]
  /** Single exercises that the person left out. */
  readonly leftOut: readonly string[]
  /** Exercises that are off until a person asks for them, and were asked for. */
  readonly switchedOn: readonly string[]
  /** Routines and exercises that the person likes best. */
  readonly favourites: readonly string[]
  /** The times of day for the neck routine. */
  readonly anchors: readonly LocalTime[]
  readonly hours: WorkHours
}

/** What is remembered of the person's days. */
export interface Memory {
  /** What came of the breaks so far, in their order. The last five weeks are enough. */
  readonly history: readonly Outcome[]
  readonly state: ChoosingState
}

/** What a score is made of; the sum is the score. */
export interface Score {
  readonly region: number
  readonly rest: number
  readonly favourite: number
  readonly skips: number
  readonly hard: number
}

/** Why a routine was chosen, as data to make a sentence of. */
export type Why =
  /** The person named it. */
  | { readonly rule: 'asked' }
  /** It is time for the neck routine; `anchor` is null when the wish itself said so. */
  | { readonly rule: 'anchor'; readonly anchor: LocalTime | null }
  /** The eyes had no rest for so long. */
  | { readonly rule: 'eyes'; readonly active: Milliseconds }
  /** The person sat for so long. */
  | { readonly rule: 'standing'; readonly active: Milliseconds }
  /** Work is nearly over, and the day has grown tall only so often. */
  | { readonly rule: 'grow-tall'; readonly count: number; readonly target: number }
  /** The day has had no standing reset yet. */
  | { readonly rule: 'standing-today' }
  /** It is its turn; `after` is the main break before it, or null when there was none. */
  | { readonly rule: 'turn'; readonly after: string | null }
  /** It had the best score. `share` and `target` are those of its region, 0 to 1. */
  | {
      readonly rule: 'score'
      readonly score: Score
      readonly region: Region
      readonly share: number
      readonly target: number
    }
  /** Nothing that was wanted is left, and this is what everybody can do. */
  | { readonly rule: 'last-resort' }

/** What to play, and why. */
export interface Chosen {
  /** Ready to play: exercises replaced, sides begun where it is their turn. Its id is that of the original. */
  readonly routine: Routine
  /** The side that it begins on, or null when it has no sides. */
  readonly firstSide: Side | null
  readonly why: Why
  /** The routine whose place this one takes, because too much of it was left out; else null. */
  readonly insteadOf: string | null
  /** Which exercises were replaced, by what and why. */
  readonly replaced: readonly Replacement[]
  /** Exercises to show in their easier version, for the person's conditions. */
  readonly easier: readonly string[]
}

/** Why there is nothing to play. */
export interface Nothing {
  readonly routine: null
  /** `too-short`: nothing fits the time. `all-left-out`: the person left out every exercise that could stand in. */
  readonly why: { readonly rule: 'too-short' | 'all-left-out' }
}

/** The answer to a wish. */
export type Choice = Chosen | Nothing

/** What a window shows of everything that is kept, and of a file before it is brought in. */
import type { Problem } from '../own-routines/own-routine.ts'
import type { EpochMs } from '../time/moment.ts'

/** The ways to bring a file in: to what is here, or in its place. */
export const ways = ['add', 'replace'] as const
/** One of them. */
export type Way = (typeof ways)[number]

/** What can be begun anew; `copies` are those of what was there before an import or a reset. */
export const resets = ['settings', 'everything', 'copies'] as const
/** One of them. */
export type Reset = (typeof resets)[number]

/** What is in a file, and what each way would do with it. */
export interface BringInView {
  readonly savedAt: string
  /** How many breaks the file knows of, and when the first and the last were over. */
  readonly breaks: number
  readonly from: EpochMs | null
  readonly to: EpochMs | null
  readonly routines: number
  /** The parts of the settings that would be others, as a person calls them. */
  readonly settings: readonly string[]
  /** How much would come to what is here. */
  readonly add: { readonly breaks: number; readonly routines: number }
  /** How much would come, and how much of what is here would go. */
  readonly replace: {
    readonly breaksIn: number
    readonly breaksOut: number
    readonly routinesIn: number
    readonly routinesOut: number
  }
}

/** What there is to say of all that is kept. `folder` null: it is in no files. */
export interface DataView {
  /** The years that have a history, the first first. */
  readonly years: readonly number[]
  readonly folder: string | null
  /** Whether something can be put back that was there before an import or a reset. */
  readonly canUndo: boolean
  /** Whether copies are kept of what was there before. */
  readonly hasCopies: boolean
}

/** A file of everything without the history, which goes between its head and its tail; and a name for it. */
export interface SavedFrame {
  readonly name: string
  readonly head: string
  readonly tail: string
}

/** What a file would change, or why it cannot be used. */
export type LookAnswer =
  { readonly ok: true; readonly view: BringInView } | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * What became of an import or a reset: it is done, and where a copy is kept of what was there, if one is; or nothing
 * changed.
 */
export type DataAnswer =
  { readonly ok: true; readonly kept: string | null } | { readonly ok: false; readonly problems: readonly Problem[] }

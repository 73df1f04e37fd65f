/** Everything that a person set, made and lived with Nape, as one value; and what its file says of itself. */
import type { Outcome } from '../history/outcome.ts'
import type { OwnRoutine } from '../own-routines/own-routine.ts'
import type { Settings } from '../settings/settings.ts'

/** What every file says of itself. */
export const format = 'nape-backup'
/** The version of the format that is written and read. */
export const formatVersion = 1

/** Everything there is. */
export interface Everything {
  readonly settings: Settings
  readonly routines: readonly OwnRoutine[]
  readonly history: readonly Outcome[]
}

/** What a file holds: everything, or some parts of it. A part that is not there stays as it is. */
export interface Backup extends Partial<Everything> {
  /** When it was saved, as ISO 8601 with an offset. */
  readonly savedAt: string
}

/** How far a file may go. */
export const limits = {
  /** Characters: more than forty years of a break each half hour. */
  fileLength: 64 * 1024 * 1024,
  /** How deep it may be nested; it needs six. */
  fileDepth: 10,
} as const

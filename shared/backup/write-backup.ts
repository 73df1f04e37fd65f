/** Everything as a file. Without schemas, and in parts, so that decades of history never are one text in memory. */
import type { Outcome } from '../history/outcome.ts'
import { listedForm } from '../own-routines/stored.ts'
import { format, formatVersion, type Backup } from './backup.ts'

/** What stands before the history and after it, when the history is written year by year. */
export interface Wrapping {
  readonly head: string
  readonly tail: string
}

/** The beginning and the end of a file; between them go the outcomes as JSON, with commas between them. */
export function wrapBackup({ savedAt, settings, routines }: Omit<Backup, 'history'>): Wrapping {
  const before = { format, version: formatVersion, savedAt, settings, routines: routines?.map(listedForm) }
  return { head: `${JSON.stringify(before).slice(0, -1)},"history":[`, tail: ']}\n' }
}

/** The text of a file in parts that follow each other. What is not given is not in it. */
export function writeBackup({ history, ...rest }: Backup): readonly string[] {
  const { head, tail } = wrapBackup(rest)
  if (history === undefined) return [head.replace(/,"history":\[$/, '}\n')]
  return [head, ...history.map((outcome, index) => `${index === 0 ? '' : ','}${line(outcome)}`), tail]
}

const line = (outcome: Outcome): string => JSON.stringify(outcome)

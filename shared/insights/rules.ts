/** The numbers of this room: how far back it looks, and when there is enough to say something. */
import type { Outcome } from '../history/outcome.ts'
import { hour, type Milliseconds } from '../time/moment.ts'

const day: Milliseconds = 24 * hour

/** Days that "the last week" and "the last four weeks" hold, today included. */
export const daysInPeriod = { week: 7, month: 28 } as const
/** So many weeks say which times of day suit somebody; what was longer ago was perhaps another job. */
export const weeksOfHours = 12
/** The history that is needed beside that of this year. */
export const lookBack: Milliseconds = (7 * weeksOfHours + 1) * day
/** Fewer prompts in an hour of the clock say nothing about it. */
export const promptsThatSay = 5
/** To call an hour the best one, so many hours must have something to say, and so many prompts in all. */
export const hoursToCompare = 3
export const promptsToCompare = 30

/** Whether a break was taken: done, or ended early with something played of it. */
export function isTaken({ result, seconds }: Pick<Outcome, 'result' | 'seconds'>): boolean {
  return result === 'done' || (result === 'partial' && seconds > 0)
}

/** Whether a break began; each one that does begins by growing tall. */
export function hasBegun({ result, openedAt }: Pick<Outcome, 'result' | 'openedAt'>): boolean {
  return openedAt !== null && (result === 'done' || result === 'partial')
}

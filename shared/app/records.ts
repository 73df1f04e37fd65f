import type { Felt, Outcome } from '../history/outcome.ts'
import type { HistoryPort } from './ports.ts'

/** Keeps what came of each break, and what the person said of it afterwards. */
export interface Records {
  keep(outcome: Outcome): void
  /** Adds the person's word to the break that has just ended; a word about any other break is ignored. */
  feel(breakId: string, felt: Felt): void
}

/** The closing screen asks only about the break it follows, so only that one is held on to. */
export function createRecords(history: HistoryPort): Records {
  let latest: Outcome | null = null
  return {
    keep(outcome) {
      latest = outcome
      history.append(outcome)
    },
    feel(breakId, felt) {
      if (latest?.id !== breakId) return
      latest = { ...latest, felt }
      history.amend(latest)
    },
  }
}

import type { Felt, Outcome } from '../history/outcome.ts'
import { historyNeeded } from '../choosing/rules.ts'
import { localDay } from '../time/calendar.ts'
import type { ClockPort, HistoryPort } from './ports.ts'

/** Keeps what came of each break, and what the person said of it afterwards. */
export interface Records {
  keep(outcome: Outcome): void
  /** Adds the person's word to the break that has just ended; a word about any other break is ignored. */
  feel(breakId: string, felt: Felt): void
  /** The outcomes of the last weeks in their order: what choosing looks back on. */
  recent(): readonly Outcome[]
  /** The history is another one: it is read again when it is needed. */
  forget(): void
}

/** The closing screen asks only about the break it follows, so only that one is held on to. */
export function createRecords(history: HistoryPort, clock: ClockPort): Records {
  let latest: Outcome | null = null
  /** Read when it is first needed, for an application that only waits needs no history. */
  let past: readonly Outcome[] | null = null

  function read(): readonly Outcome[] {
    const { wall, zone } = clock.now()
    const since = wall - historyNeeded
    const years = new Set([yearIn(zone, since), yearIn(zone, wall)])
    return [...years].flatMap((year) => history.read(year, since))
  }

  return {
    keep(outcome) {
      const before = this.recent()
      latest = outcome
      history.append(outcome)
      const since = outcome.endedAt - historyNeeded
      past = [...before.filter(({ endedAt }) => endedAt >= since), outcome]
    },
    feel(breakId, felt) {
      if (latest?.id !== breakId) return
      const told = { ...latest, felt }
      latest = told
      history.amend(told)
      past = this.recent().map((outcome) => (outcome.id === breakId ? told : outcome))
    },
    recent: () => (past ??= read()),
    forget() {
      past = null
      latest = null
    },
  }
}

const yearIn = (zone: string, at: number): number => Number(localDay(zone, at).date.slice(0, 4))

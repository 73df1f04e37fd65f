import type { Region } from '../exercises/vocabulary.ts'
import { movesOf } from '../history/moves.ts'
import type { Move, Outcome } from '../history/outcome.ts'
import type { Routine } from '../routines/schema.ts'
import { wallClock, type WallReading } from '../time/wall-clock.ts'
import type { LocalDate } from '../time/work-hours.ts'
import { isTaken } from './rules.ts'

/** What the outcomes are about, passed in, so that this room knows no files. */
export interface Repertory {
  exercise(id: string): { readonly title: string; readonly bodyRegion: Region } | undefined
  /** A routine, the person's own ones and exercises alone among them. */
  routine(id: string): Routine | undefined
}

/** An outcome with what the wall showed where and when it was. */
export interface Seen {
  readonly outcome: Outcome
  /** The date on which it ended. */
  readonly date: LocalDate
  /** The hour of the clock in which the person was asked. */
  readonly hour: number
  readonly taken: boolean
  readonly moves: readonly Move[]
}

/** Looks at outcomes one after the other; what is alike in them is worked out once. */
export function beholder({ routine }: Pick<Repertory, 'routine'>): (outcome: Outcome) => Seen {
  const clocks = new Map<string, (at: number) => WallReading>()
  const guesses = new Map<string, readonly Move[]>()

  function clockOf(zone: string) {
    let clock = clocks.get(zone)
    if (clock === undefined) clocks.set(zone, (clock = wallClock(zone)))
    return clock
  }

  /** What was not kept is taken from the routine as it is written, from its start for as long as it was played. */
  function guess({ routineId, result, seconds }: Outcome): readonly Move[] {
    const key = `${routineId} ${result} ${String(seconds)}`
    let moves = guesses.get(key)
    if (moves === undefined) {
      const written = routine(routineId)
      const length = written?.durationSeconds ?? 0
      const reached = result === 'done' ? length : Math.min(seconds, length)
      guesses.set(key, (moves = written === undefined ? [] : movesOf(written, reached, seconds)))
    }
    return moves
  }

  return (outcome) => {
    const read = clockOf(outcome.zone)
    const ended = read(outcome.endedAt)
    const { openedAt } = outcome
    const taken = isTaken(outcome)
    return {
      outcome,
      date: ended.date,
      hour: openedAt === null || openedAt === outcome.endedAt ? ended.hour : read(openedAt).hour,
      taken,
      moves: taken ? (outcome.moves ?? guess(outcome)) : [],
    }
  }
}

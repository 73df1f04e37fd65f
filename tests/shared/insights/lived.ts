/** Histories of whole years, made up the same way each time. */
import { movesOf } from '../../../shared/history/moves.ts'
import type { Outcome, Result } from '../../../shared/history/outcome.ts'
import { routines } from '../../../shared/routines/catalogue.ts'
import { mirrored } from '../../../shared/routines/sides.ts'
import { minute, second } from '../../../shared/time/moment.ts'

/** Chances that are the same in every run (mulberry32): a number from 0 to 1, 1 excluded. */
export function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const day = 24 * 60 * minute
const micros = routines.filter(({ kind }) => kind === 'micro')
const mains = routines.filter(({ kind, setting }) => kind !== 'micro' && setting === 'desk')

/** How somebody lives. */
export interface Life {
  /** The first day, and the first after the last one, as `Date.UTC` gives them. */
  readonly from: number
  readonly until: number
  /** Prompts on a day of work. */
  readonly prompts: number
  readonly zone?: string
  readonly seed?: number
}

/** Outcomes of days of work, Monday to Friday, 08:00 to 17:00 in UTC, the oldest first. */
export function lived({ from, until, prompts, zone = 'Europe/Berlin', seed = 1 }: Life): readonly Outcome[] {
  const chance = chances(seed)
  const outcomes: Outcome[] = []
  for (let at = from; at < until; at += day) {
    const weekday = new Date(at).getUTCDay()
    if (weekday === 0 || weekday === 6 || chance() < 0.06) continue
    for (let prompt = 0; prompt < prompts; prompt += 1) {
      const opensAt = at + (8 * 60 + Math.round(((prompt + chance() * 0.6) * 540) / prompts)) * minute
      outcomes.push(outcomeAt(opensAt, zone, chance))
    }
  }
  return outcomes
}

function outcomeAt(opensAt: number, zone: string, chance: () => number): Outcome {
  const isMicro = chance() < 0.7
  const pool = isMicro ? micros : mains
  const written = pool[Math.floor(chance() * pool.length)] ?? mains[0]
  if (written === undefined) throw new Error('There are no routines to live with.')
  const routine = chance() < 0.5 ? written : mirrored(written)
  const result = resultBy(chance())
  const reached = { done: 1, partial: 0.2 + 0.7 * chance(), skipped: 0, snoozed: 0, missed: 0 }[result]
  const seconds = Math.round(reached * routine.durationSeconds)
  const moves = movesOf(routine, reached * routine.durationSeconds, seconds)
  const feeling = chance()
  return {
    id: `b${opensAt.toString(36)}`,
    kind: isMicro ? 'micro' : 'main',
    routineId: routine.id,
    result,
    seconds,
    openedAt: seconds > 0 ? opensAt : null,
    endedAt: opensAt + seconds * second,
    zone,
    asked: chance() < 0.08,
    felt: seconds === 0 || feeling > 0.06 ? null : feeling > 0.012 ? 'good' : feeling > 0.004 ? 'too-hard' : 'hurt',
    // Older lines have none, and some newer ones too.
    ...(moves.length > 0 && chance() < 0.8 ? { moves } : {}),
  }
}

function resultBy(chance: number): Result {
  if (chance < 0.68) return 'done'
  if (chance < 0.8) return 'partial'
  if (chance < 0.92) return 'skipped'
  return chance < 0.98 ? 'snoozed' : 'missed'
}

import type { Routine } from '../routines/schema.ts'
import { localDay } from '../time/calendar.ts'
import type { LocalDate } from '../time/work-hours.ts'
import { routineIn, type Catalogue } from './catalogue.ts'
import type { Memory, Preferences, Why, Wish } from './choice.ts'
import { timesIn, type Use } from './often.ts'
import { offersIn, type Offer } from './past.ts'
import { neckMoves } from './rules.ts'
import type { Player } from './stand-in.ts'
import { substituted, type Substituted } from './substitute.ts'

/** Everything that a choice is made from, worked out once. */
export interface Situation extends Player {
  readonly wish: Wish
  readonly memory: Memory
  readonly offers: readonly Offer[]
}

/** A routine that can be played now. */
export interface Playable extends Substituted {
  /** As the catalogue has it. */
  readonly original: Routine
  /** The routine whose place it takes, or null. */
  readonly insteadOf: string | null
}

/** A routine that was chosen, and why. */
export interface Picked extends Playable {
  readonly why: Why
}

/** What a wish meets. */
export function situationOf(wish: Wish, memory: Memory, catalogue: Catalogue, preferences: Preferences): Situation {
  const { at } = wish
  const { date } = localDay(wish.zone, at)
  const offers = offersIn(memory.history, catalogue, at)
  return {
    wish,
    memory,
    catalogue,
    preferences,
    offers,
    at,
    date,
    uses: usesOf(offers, at, date, catalogue, preferences),
  }
}

/**
 * The routine as it can be played now; null when it is unknown, does not fit the wish, has too much left out, or hurt
 * today.
 */
export function playable(id: string, situation: Situation): Playable | null {
  const original = routineIn(situation.catalogue, id)
  if (original === undefined || !fits(original, situation.wish) || hurtToday(original, situation)) return null
  const found = substituted(original, situation)
  return found && { ...found, original, insteadOf: null }
}

function fits(routine: Routine, wish: Wish): boolean {
  return shortEnough(routine, wish) && (wish.posture === null || routine.posture === wish.posture)
}

/** Whether a routine takes no more time than there is. */
export function shortEnough({ durationSeconds }: Routine, { longest }: Wish): boolean {
  return longest === null || durationSeconds <= longest
}

/** A routine that hurt rests until tomorrow, while the person decides what to leave out. */
function hurtToday({ id }: Routine, { offers, date }: Situation): boolean {
  return offers.some((offer) => offer.felt === 'hurt' && offer.date === date && offer.routine.id === id)
}

/**
 * How often exercises were done lately. Outcomes name routines, not what was played in them, so the day is gone through
 * again: each routine is given the replacements that it had then.
 */
function usesOf(
  offers: readonly Offer[],
  at: Situation['at'],
  date: LocalDate,
  catalogue: Catalogue,
  preferences: Preferences,
): readonly Use[] {
  const uses: Use[] = []
  for (const offer of offers) {
    if (offer.date !== date && Math.abs(at - offer.at) >= neckMoves.within) continue
    const player = { catalogue, preferences, uses, at: offer.at, date: offer.date }
    const routine = substituted(offer.routine, player)?.routine ?? offer.routine
    for (const [exerciseId, times] of timesIn(routine, catalogue, offer.seconds))
      uses.push({ exerciseId, times, at: offer.at, date: offer.date })
  }
  return uses
}

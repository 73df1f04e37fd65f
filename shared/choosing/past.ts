import type { Region } from '../exercises/vocabulary.ts'
import type { Outcome } from '../history/outcome.ts'
import type { Routine } from '../routines/schema.ts'
import { localDay } from '../time/calendar.ts'
import type { EpochMs } from '../time/moment.ts'
import type { LocalDate } from '../time/work-hours.ts'
import { exerciseIn, routineIn, type Catalogue } from './catalogue.ts'
import { daysCounted, historyNeeded, offersCounted, skipFor } from './rules.ts'

/** A break that was offered and answered, as choosing sees it. */
export interface Offer {
  readonly routine: Routine
  readonly at: EpochMs
  /** The day it was on where it was. */
  readonly date: LocalDate
  /** Seconds that were played. */
  readonly seconds: number
  readonly begun: boolean
  /** Done, or at least half of it. */
  readonly taken: boolean
  readonly skipped: boolean
  readonly felt: Outcome['felt']
}

/**
 * The offers of the last weeks in their order. A break that was put off is no offer yet, and one whose routine the
 * catalogue no longer has says nothing. Outcomes from a clock that was set back since count like any others.
 */
export function offersIn(history: readonly Outcome[], catalogue: Catalogue, now: EpochMs): readonly Offer[] {
  const offers: Offer[] = []
  for (const { routineId, result, seconds, openedAt, endedAt, zone, felt } of history) {
    const routine = routineIn(catalogue, routineId)
    if (routine === undefined || result === 'snoozed' || now - endedAt > historyNeeded) continue
    const begun = openedAt !== null && result !== 'skipped'
    offers.push({
      routine,
      at: endedAt,
      date: localDay(zone, endedAt).date,
      seconds: result === 'done' ? routine.durationSeconds : seconds,
      begun,
      taken: result === 'done' || (begun && seconds >= routine.durationSeconds / 2),
      skipped: result === 'skipped',
      felt,
    })
  }
  return offers
}

/** The region that a routine is for: the one that most of its seconds go to. The chest counts as shoulders. */
export function regionOf(routine: Routine, catalogue: Catalogue): Region {
  const seconds = new Map<Region, number>()
  for (const step of routine.steps) {
    if (step.type !== 'exercise') continue
    const region = exerciseIn(catalogue, step.exerciseId)?.bodyRegion ?? 'breath'
    const counted = region === 'chest' ? 'shoulders' : region
    seconds.set(counted, (seconds.get(counted) ?? 0) + step.seconds)
  }
  const [first] = [...seconds].sort(([, one], [, other]) => other - one)
  return first?.[0] ?? 'breath'
}

/** The share of each region among the micro-breaks taken on the last days that had breaks; none before the first. */
export function regionShares(offers: readonly Offer[], catalogue: Catalogue, today: LocalDate): Map<Region, number> {
  const dates = [...new Set(offers.map(({ date }) => date).filter((date) => date <= today))].sort().slice(-daysCounted)
  const micros = offers.filter(({ routine, taken, date }) => routine.kind === 'micro' && taken && dates.includes(date))
  const shares = new Map<Region, number>()
  for (const { routine } of micros) {
    const region = regionOf(routine, catalogue)
    shares.set(region, (shares.get(region) ?? 0) + 1 / micros.length)
  }
  return shares
}

/** When a routine was last taken, or null. */
export function lastTaken(offers: readonly Offer[], id: string): EpochMs | null {
  return offers.findLast(({ routine, taken }) => taken && routine.id === id)?.at ?? null
}

/** How often a routine was skipped, of the last times that it was offered, as long as that is remembered. */
export function recentSkips(offers: readonly Offer[], id: string, now: EpochMs): number {
  const latest = offers.filter(({ routine }) => routine.id === id).slice(-offersCounted)
  return latest.filter(({ skipped, at }) => skipped && now - at < skipFor).length
}

/** How often the day grew tall: once with every break that was begun. */
export function growTallCount(offers: readonly Offer[], today: LocalDate): number {
  return offers.filter(({ begun, date }) => begun && date === today).length
}

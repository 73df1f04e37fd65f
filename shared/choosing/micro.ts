import type { Region } from '../exercises/vocabulary.ts'
import type { Why } from './choice.ts'
import { growTallCount, regionOf, regionShares } from './past.ts'
import {
  eyesDueAfter,
  eyesFirstAfter,
  growTallTarget,
  lastStretchOfWork,
  microsRemembered,
  named,
  standingDueAfter,
} from './rules.ts'
import { best, scored } from './score.ts'
import { playable, type Picked, type Playable, type Situation } from './situation.ts'
import { endOfWork } from './work-end.ts'

interface Candidate extends Playable {
  readonly region: Region
}

/** The micro-break for now, or null when there is none that the person may play. */
export function chooseMicro(situation: Situation): Picked | null {
  const { catalogue } = situation
  const candidates = catalogue.rotation.microPool
    .map((id) => playable(id, situation))
    .filter((found) => found !== null)
    .map((found) => ({ ...found, region: regionOf(found.original, catalogue) }))
  return due(candidates, situation) ?? byScore(candidates, situation)
}

/** What the day asks for, whatever came last. */
function due(candidates: readonly Candidate[], situation: Situation): Picked | null {
  const { sinceEyes, sinceStanding } = situation.memory.state
  const eyesTooLate = sinceEyes >= eyesDueAfter || sinceEyes + (situation.wish.nextMicroIn ?? 0) > eyesDueAfter
  const wanted: [string, Why | null][] = [
    [named.eyes, eyesTooLate ? { rule: 'eyes', active: sinceEyes } : null],
    [named.standing, sinceStanding >= standingDueAfter ? { rule: 'standing', active: sinceStanding } : null],
    [named.growTall, growTallDue(situation)],
  ]
  for (const [id, why] of wanted) {
    const found = candidates.find(({ original }) => original.id === id)
    if (found && why) return { ...found, why }
  }
  return null
}

/** In the last stretch of work, a day that is short of its target grows tall once more. */
function growTallDue({ wish, preferences, offers, at, date }: Situation): Why | null {
  const end = endOfWork(preferences.hours, wish.zone, at)
  if (end === null || end - at > lastStretchOfWork) return null
  const count = growTallCount(offers, date)
  const offered = offers.some((offer) => offer.routine.id === named.growTall && end - offer.at <= lastStretchOfWork)
  return count >= growTallTarget || offered ? null : { rule: 'grow-tall', count, target: growTallTarget }
}

/** The best of those that are not a repetition; among them the eyes first, when they had no rest for long. */
function byScore(candidates: readonly Candidate[], situation: Situation): Picked | null {
  const { offers, catalogue, date, memory } = situation
  const fresh = withoutRepetition(candidates, situation)
  const eyes = fresh.find(({ original }) => original.id === named.eyes)
  const { sinceEyes } = memory.state
  if (eyes && sinceEyes >= eyesFirstAfter) return { ...eyes, why: { rule: 'eyes', active: sinceEyes } }

  const shares = regionShares(offers, catalogue, date)
  const first = best(
    fresh.map(({ original }) => scored(original, shares, situation)),
    situation,
  )
  const found = fresh.find(({ original }) => original.id === first?.id)
  if (!found || !first) return null
  const { score, region, share, target } = first
  return { ...found, why: { rule: 'score', score, region, share, target } }
}

/**
 * The candidates that are neither one of the last micro-breaks nor for the region of the last one. Where that leaves
 * none, regions may come again; where that leaves none either, older micro-breaks may, the oldest first.
 */
function withoutRepetition(candidates: readonly Candidate[], { offers, catalogue }: Situation): readonly Candidate[] {
  const micros = offers.map(({ routine }) => routine).filter(({ kind }) => kind === 'micro')
  const latest = micros.at(-1)
  const lastRegion = latest && regionOf(latest, catalogue)
  for (let remembered = microsRemembered; remembered > 0; remembered -= 1) {
    const recent = micros.slice(-remembered).map(({ id }) => id)
    const others = candidates.filter(({ original }) => !recent.includes(original.id))
    const elsewhere = others.filter(({ region }) => region !== lastRegion)
    if (elsewhere.length > 0) return elsewhere
    if (others.length > 0) return others
  }
  return candidates
}

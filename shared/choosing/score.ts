import type { Region } from '../exercises/vocabulary.ts'
import type { Routine } from '../routines/schema.ts'
import type { Score } from './choice.ts'
import { lastTaken, recentSkips, regionOf } from './past.ts'
import { fullRest, hardFor, weights } from './rules.ts'
import { lot } from './seed.ts'
import type { Situation } from './situation.ts'

/** A micro-break with its score. */
export interface Scored {
  readonly id: string
  readonly score: Score
  readonly region: Region
  /** The share that its region had lately, and the share it should have; 0 to 1. */
  readonly share: number
  readonly target: number
}

/** How welcome a micro-break is now: its region's want, its own rest, and what the person thinks of it. */
export function scored(routine: Routine, shares: ReadonlyMap<Region, number>, situation: Situation): Scored {
  const { offers, at, catalogue, preferences } = situation
  const { id } = routine
  const region = regionOf(routine, catalogue)
  const share = shares.get(region) ?? 0
  const target = catalogue.rotation.regionTargets[region] ?? 0
  const taken = lastTaken(offers, id)
  const rested = taken === null ? fullRest : Math.min(Math.max(at - taken, 0), fullRest)
  const likes = [id, ...exercisesOf(routine)].some((each) => preferences.favourites.includes(each))
  const hard = offers.filter((offer) => offer.routine.id === id && isMark(offer.felt) && at - offer.at < hardFor)
  return {
    id,
    region,
    share,
    target,
    score: {
      region: weights.region * (target - share),
      rest: weights.rest * (rested / fullRest),
      favourite: likes ? weights.favourite : 0,
      skips: -weights.skip * recentSkips(offers, id, at),
      hard: -weights.hard * hard.length,
    },
  }
}

/** A break that hurt was also too hard. */
function isMark(felt: string | null): boolean {
  return felt === 'too-hard' || felt === 'hurt'
}

function exercisesOf(routine: Routine): string[] {
  return routine.steps.flatMap((step) => (step.type === 'exercise' ? [step.exerciseId] : []))
}

/** The score as one number. */
export function sumOf({ region, rest, favourite, skips, hard }: Score): number {
  return region + rest + favourite + skips + hard
}

/** Scores so near to each other are equal; they only differ by how they were added up. */
const nearly = 1e-9

/** The best of some micro-breaks: by score, then least recently done, then by the day's lot, then by id. */
export function best(all: readonly Scored[], { offers, date }: Situation): Scored | undefined {
  const done = new Map(all.map(({ id }) => [id, lastTaken(offers, id) ?? -Infinity]))
  const [first] = [...all].sort((one, other) => {
    const ahead = sumOf(other.score) - sumOf(one.score)
    if (Math.abs(ahead) > nearly) return ahead
    return byTurn(date, done, one.id, other.id)
  })
  return first
}

/** Whose turn it is: the one that waits longest, then by the day's lot, then by id. */
export function byTurn(date: string, since: ReadonlyMap<string, number>, one: string, other: string): number {
  const waited = (id: string) => since.get(id) ?? -Infinity
  if (waited(one) !== waited(other)) return waited(one) - waited(other)
  return lot(date, one) - lot(date, other) || (one < other ? -1 : 1)
}

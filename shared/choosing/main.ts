import { instantOf } from '../time/calendar.ts'
import { dateAfter } from '../time/local-date.ts'
import { minutesOfDay } from '../time/local-time.ts'
import type { LocalTime } from '../time/work-hours.ts'
import type { Preferences, Why } from './choice.ts'
import { anchorWindow, named, quietFor } from './rules.ts'
import { byTurn } from './score.ts'
import { playable, type Picked, type Playable, type Situation } from './situation.ts'

/** The main break for now, or null when there is none that the person may play. */
export function chooseMain(situation: Situation): Picked | null {
  const anchor = situation.wish.kind === 'anchor' ? null : openAnchor(situation)
  if (anchor === undefined) return byRotation(situation)
  const neck = orInItsPlace(named.neck, situation)
  return neck ? { ...neck, why: { rule: 'anchor', anchor } } : byRotation(situation)
}

/** A routine, or what takes its place when it cannot be played; null when that cannot be played either. */
export function orInItsPlace(id: string, situation: Situation): Playable | null {
  const found = playable(id, situation)
  if (found) return found
  for (const other of placeTakers(situation.preferences)) {
    const instead = playable(other, situation)
    if (instead) return { ...instead, insteadOf: id }
  }
  return null
}

function placeTakers({ conditions }: Preferences): readonly string[] {
  const takers = [named.shoulderRelease, named.quietReset]
  return quietFor.some((condition) => conditions.includes(condition)) ? takers.reverse() : takers
}

/** The anchor that a main break now belongs to, or undefined when there is none near, or it had its routine already. */
function openAnchor(situation: Situation): LocalTime | undefined {
  const { wish, preferences, offers, at, date } = situation
  const near = (one: number, other: number) => Math.abs(one - other) <= anchorWindow
  return preferences.anchors.find((time) => {
    const minutes = minutesOfDay(time)
    if (minutes === null) return false
    // Around midnight an anchor may be near that belongs to another date.
    const instant = [-1, 0, 1]
      .map((days) => instantOf(wish.zone, dateAfter(date, days), minutes))
      .find((each) => near(each, at))
    if (instant === undefined) return false
    const answered = [named.neck, orInItsPlace(named.neck, situation)?.original.id]
    return !offers.some((offer) => answered.includes(offer.routine.id) && near(offer.at, instant))
  })
}

/** The other main breaks take turns, with a standing reset among the first two of every day. */
function byRotation(situation: Situation): Picked | null {
  const { catalogue, offers, date } = situation
  const pool = catalogue.rotation.mainPool.filter((id) => id !== named.neck)
  const candidates = new Map<string, Playable>()
  for (const id of pool) {
    const found = orInItsPlace(id, situation)
    if (found && !(found.insteadOf && candidates.has(found.original.id))) candidates.set(found.original.id, found)
  }
  const turns = offers.filter(({ routine }) => pool.includes(routine.id) || candidates.has(routine.id))
  const previous = turns.at(-1)?.routine.id ?? null
  const others = [...candidates.keys()].filter((id) => id !== previous)
  const fresh = others.length > 0 ? others : [...candidates.keys()]

  const stoodToday = turns.some((offer) => offer.routine.id === named.standingReset && offer.date === date)
  const latest = new Map(turns.map(({ routine, at }) => [routine.id, at]))
  const why: Why = { rule: 'turn', after: previous }
  const [first] = fresh.sort((one, other) => byTurn(date, latest, one, other))
  const standing = stoodToday ? undefined : fresh.find((id) => id === named.standingReset)
  const found = candidates.get(standing ?? first ?? '')
  return found ? { ...found, why: standing ? { rule: 'standing-today' } : why } : null
}

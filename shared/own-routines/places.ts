/** Where the body is for an exercise, and how it gets from one place to the next in safety and without haste. */
import type { Exercise } from '../exercises/schema.ts'
import type { Base } from '../exercises/vocabulary.ts'
import { liesOnBack } from '../exercises/lying.ts'
import { sentences } from '../i18n/joined.ts'
import { t } from '../i18n/translate.ts'

/** A place that takes a moment to get into. */
export type Place =
  | 'seated'
  | 'standing'
  | 'wall'
  | 'back'
  | 'front'
  | 'handsAndKnees'
  | 'forearms'
  | 'onSide'
  | 'floor'
  | 'kneeling'
  | 'bed'
  | 'bench'

const places: Readonly<Record<Base, Place>> = {
  seated: 'seated',
  standing: 'standing',
  'standing-wall': 'wall',
  'supine-knees-bent': 'back',
  'supine-straight': 'back',
  prone: 'front',
  quadruped: 'handsAndKnees',
  plank: 'forearms',
  'side-plank': 'onSide',
  'floor-straddle': 'floor',
  'half-kneeling': 'kneeling',
  'kneeling-heels': 'kneeling',
  'bed-edge': 'bed',
  'bench-edge': 'bench',
}

const upright: ReadonlySet<Place> = new Set(['seated', 'standing', 'wall', 'bed', 'bench'])

/** Seconds to go on where one is, to get up or sit down, and to get to the floor or from it. */
const toGoOn = 3
const toChange = 6
const toTheFloor = 10

/** How the body gets somewhere: how long that takes, and what to say; null where there is nothing to say. */
export interface Way {
  readonly seconds: number
  readonly say: string | null
}

/** The place of an exercise. Who stands already does what can be done standing on their feet. */
export function placeOf({ posture, postureAlternatives, animation }: Exercise, before: Place | null): Place {
  if (before === 'standing' && posture === 'seated' && postureAlternatives.includes('standing')) return 'standing'
  return places[animation.base]
}

/** How a routine begins in a place. */
export function wayInto(place: Place): Way {
  const say = t('ownRoutines.intro', { place: t(`ownRoutines.begin.${place}`) })
  return { seconds: upright.has(place) ? toChange : toTheFloor, say }
}

/** How the body gets from one exercise to the next. Who lay on the back rolls over first, and never sits straight up. */
export function wayBetween(from: Place, left: Exercise, to: Place): Way {
  if (from === to) return { seconds: toGoOn, say: null }
  const there = t(`ownRoutines.place.${to}`)
  const up = wayUp(from, left)
  if (up !== null) return { seconds: up.seconds, say: sentences(up.say, there) }
  const level = upright.has(from) && upright.has(to)
  return { seconds: level ? toChange : toTheFloor, say: there }
}

/** How whoever lies on the back after an exercise gets up from it, in words; null for everybody else. */
export function wayUp(from: Place, left: Exercise): { readonly seconds: number; readonly say: string } | null {
  if (left.kind === 'transition' || !liesOnBack(left)) return null
  return { seconds: toTheFloor, say: t(from === 'back' ? 'ownRoutines.rollOver' : 'ownRoutines.rollToSide') }
}

/** Whether the way up from the mat is an exercise of its own, with a picture: it leads from the back to the feet. */
export function risesFromMat(from: Place, left: Exercise, to: Place | null): boolean {
  return from === 'back' && left.kind !== 'transition' && liesOnBack(left) && (to === null || upright.has(to))
}

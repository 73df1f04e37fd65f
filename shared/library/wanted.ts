/** Finding exercises: what a person can ask for, and what answers to it. */
import type { Exercise } from '../exercises/schema.ts'
import { regions, type Posture, type Region } from '../exercises/vocabulary.ts'
import { inSpoken } from '../i18n/translate.ts'

/** What somebody needs beside a chair: `wall` is a wall or a doorway, `other` anything else, such as a ball. */
export type Need = 'nothing' | 'mat' | 'wall' | 'other'

/** What somebody looks for. Null, an empty list or empty words: it does not matter. */
export interface Wanted {
  /** Typed words; an exercise answers when it has all of them, each at the beginning of one of its own words. */
  readonly words: string
  /** Parts of the body; an exercise answers when it is for one of them, be it in second place. */
  readonly regions: readonly Region[]
  /** How to be placed; an exercise answers when it can also be done so. */
  readonly posture: Posture | null
  readonly place: Exercise['set'] | null
  /** Seconds that it may take at most, on both sides where there are sides. */
  readonly longest: number | null
  readonly need: Need | null
  /** Whether it is done on each side. */
  readonly sided: boolean | null
}

/** Asks for nothing, so everything answers. */
export const anything: Wanted = {
  ...{ words: '', regions: [], posture: null, place: null, longest: null, need: null, sided: null },
}

/** What an exercise needs. What its file calls optional is not needed. */
export function needsOf({ equipment }: Pick<Exercise, 'equipment'>): readonly Need[] {
  const needs = new Set(equipment.filter((thing) => !thing.includes('(optional)')).map(needFor))
  return needs.size === 0 ? ['nothing'] : [...needs]
}

function needFor(thing: string): Need {
  if (thing === 'mat') return 'mat'
  return thing === 'wall' || thing === 'doorway' ? 'wall' : 'other'
}

/**
 * Whether an exercise answers to all that is wanted.
 *
 * @param said more words that it can be found by, such as the name of its region in the language of the interface
 */
export function answersTo(wanted: Wanted, exercise: Exercise, said = ''): boolean {
  const { posture, place, longest, need, sided } = wanted
  const things = exercise.equipment.map((thing) => inSpoken(['things', thing], thing))
  return (
    isForOneOf(wanted.regions, exercise) &&
    (posture === null || [exercise.posture, ...exercise.postureAlternatives].includes(posture)) &&
    (place === null || exercise.set === place) &&
    (longest === null || exercise.durationSeconds <= longest) &&
    (need === null || needsOf(exercise).includes(need)) &&
    (sided === null || (exercise.sides !== 'none') === sided) &&
    hasWords(wanted.words, [exercise.title, exercise.purpose, ...exercise.cues, ...things, said].join(' '))
  )
}

function isForOneOf(wanted: readonly Region[], { bodyRegion, secondaryRegions }: Exercise): boolean {
  return wanted.length === 0 || [bodyRegion, ...secondaryRegions].some((region) => wanted.includes(region))
}

/** Whether every typed word is the beginning of a word of the text. Case does not matter; no words are always found. */
export function hasWords(typed: string, text: string): boolean {
  const known = wordsIn(text)
  return wordsIn(typed).every((word) =>
    known.some((each) => (unspaced.test(word) ? each.includes(word) : each.startsWith(word))),
  )
}

/** Chinese, Japanese and Korean join what others part by spaces, so a word can begin anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Exercises by the part of the body that they are for first; regions without any are left out. */
export function byRegion(found: readonly Exercise[]): readonly (readonly [Region, readonly Exercise[]])[] {
  return regions
    .map((region) => [region, found.filter(({ bodyRegion }) => bodyRegion === region)] as const)
    .filter(([, inRegion]) => inRegion.length > 0)
}

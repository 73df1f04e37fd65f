/**
 * The words of a language laid over data that is written in English. The objects stay the same ones, so whoever holds
 * an exercise has it in the new language too; no id, number or pose is ever touched.
 */

/** What the data says without any language laid over it. */
const english = new WeakMap<object, object>()

/** Puts `words` in the place of the English ones; null brings those back. */
export function layOver<Thing extends object>(thing: Thing, words: Partial<Thing> | null): void {
  const written = english.get(thing) ?? { ...thing }
  english.set(thing, written)
  Object.assign(thing, written, words)
}

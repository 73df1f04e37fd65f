/** Kinds of field that a scripted day is made of, each with what to say when it is wrong. */
import { t } from '../i18n/translate.ts'
import { z } from '../zod.ts'

/** Ten years of seconds. */
const farthest = 10 * 366 * 86_400

/** What is wrong with a field that is absent, or not what it should be. */
export function wrong(sentence: () => string) {
  return ({ input }: { readonly input?: unknown }): string => (input === undefined ? t('simulate.missing') : sentence())
}

/** A whole number of seconds. */
export function seconds(from = 0, to = farthest) {
  const error = wrong(() => t('simulate.number', { from, to }))
  return z.int({ error }).min(from, { error }).max(to, { error })
}

/** One of some words. */
export function word<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: wrong(() => t('simulate.choice', { choices: words.join(', ') })) })
}

/** An object of exactly these fields. */
export function fields<Shape extends z.ZodRawShape>(shape: Shape, sentence: () => string = () => t('simulate.object')) {
  // The keys that are too many are named elsewhere, with those that there are.
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : wrong(sentence)(issue)),
  })
}

/** A list of no more than so many. */
export function list<Entry extends z.ZodType>(entry: Entry, most: number) {
  return z
    .array(entry, { error: wrong(() => t('simulate.list')) })
    .max(most, { error: () => t('simulate.tooMany', { most }) })
}

/** A text that fits. */
export function text<Fit extends string>(fits: (text: string) => text is Fit, sentence: () => string) {
  const error = wrong(sentence)
  return z.string({ error }).refine(fits, { error })
}

import { aNumber, numberIn } from './numbers.ts'

/** A number that a text promises. */
export interface Promised {
  readonly what: 'times' | 'seconds' | 'breaths' | 'moves' | 'a day' | 'a week'
  readonly number: number
  /** The words that promise it. */
  readonly words: string
}

const patterns: readonly { readonly what: Promised['what']; readonly words: RegExp; readonly each?: number }[] = [
  { what: 'a day', words: new RegExp(`\\b(once|twice|${aNumber} times) a day\\b`, 'gi') },
  { what: 'a week', words: new RegExp(`\\b(once|twice|${aNumber} times) a week\\b`, 'gi') },
  { what: 'times', words: new RegExp(`\\b(once|twice|${aNumber} times)\\b(?! an? (?:day|week|hour))`, 'gi') },
  { what: 'seconds', words: new RegExp(`\\b(${aNumber})[ -]seconds?\\b`, 'gi') },
  { what: 'seconds', words: new RegExp(`\\b(${aNumber})[ -]minutes?\\b`, 'gi'), each: 60 },
  { what: 'breaths', words: new RegExp(`\\b(${aNumber})(?: (?:slow|easy|full|deep))? breaths?\\b`, 'gi') },
  { what: 'moves', words: new RegExp(`\\b(${aNumber}) moves?\\b`, 'gi') },
]

/** Every count, time and frequency that a text promises: "twice", "Seven moves", "ten times a day", "Five minutes". */
export function promisedIn(text: string): readonly Promised[] {
  return patterns.flatMap(({ what, words, each = 1 }) =>
    [...text.matchAll(words)].flatMap(([whole, number = '']) => {
      const value = numberIn(number.replace(/ times$/i, ''))
      return value === null ? [] : [{ what, number: value * each, words: whole }]
    }),
  )
}

/** Whether a promised frequency is the one that the routine is meant for. Everything else is no frequency: false. */
export function isFrequencyKept(
  { what, number }: Promised,
  meant: { readonly perDayTarget?: number | undefined; readonly perWeekTarget?: number | undefined },
): boolean {
  if (what === 'a day') return number === meant.perDayTarget
  return what === 'a week' && number === meant.perWeekTarget
}

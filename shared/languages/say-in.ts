import { exercises } from '../exercises/all.ts'
import type { Exercise } from '../exercises/schema.ts'
import type { Language } from '../i18n/languages.ts'
import { inSpoken, useWords, type Words } from '../i18n/translate.ts'
import { routines, type Routine } from '../routines/catalogue.ts'
import { layOver } from './lay-over.ts'

/** The words of a routine, with a line for each of its steps. */
interface RoutineWords {
  readonly title: string
  readonly description: string
  readonly says: readonly string[]
}

/**
 * From now on the interface, the exercises and the routines are said in this language.
 *
 * @param words all of them; undefined for English
 * @param locale what dates and numbers are written by, where that is not what the words name
 */
export function sayIn(language: Language, words: Words | undefined, locale: string | null = null): void {
  useWords(language, words, locale)
  for (const exercise of exercises)
    layOver(exercise, inSpoken<Partial<Exercise> | null>(['exercises', exercise.id], null))
  for (const routine of routines) layOver(routine, inWords(routine, inSpoken(['routines', routine.id], null)))
}

function inWords({ steps }: Routine, words: RoutineWords | null): Partial<Routine> | null {
  if (words === null) return null
  const { title, description, says } = words
  return { title, description, steps: steps.map((step, index) => ({ ...step, say: says[index] ?? step.say })) }
}

import { exercises } from '../exercises/all.ts'
import type { Exercise } from '../exercises/schema.ts'
import type { Language } from '../i18n/languages.ts'
import { inSpoken, spokenLanguage, useWords } from '../i18n/translate.ts'
import { routines, type Routine } from '../routines/catalogue.ts'
import { layOver } from './lay-over.ts'
import { load } from './load.ts'

/** The words of a routine, with a line for each of its steps. */
interface RoutineWords {
  readonly title: string
  readonly description: string
  readonly says: readonly string[]
}

let wanted: Language = 'en'

/**
 * From now on everything is said in this language: the interface, the exercises and the routines. Reading its words
 * takes a moment; when another language is wanted meanwhile, that one wins. A page that is drawn already has to be drawn anew.
 *
 * Rejects where the words cannot be read, and leaves everything as it was.
 */
export async function speak(language: Language): Promise<void> {
  wanted = language
  const words = language === 'en' ? undefined : (await load[language]()).words
  if (wanted !== language || spokenLanguage() === language) return
  useWords(language, words)
  for (const exercise of exercises)
    layOver(exercise, inSpoken<Partial<Exercise> | null>(['exercises', exercise.id], null))
  for (const routine of routines) layOver(routine, inWords(routine, inSpoken(['routines', routine.id], null)))
}

function inWords({ steps }: Routine, words: RoutineWords | null): Partial<Routine> | null {
  if (words === null) return null
  const { title, description, says } = words
  return { title, description, steps: steps.map((step, index) => ({ ...step, say: says[index] ?? step.say })) }
}

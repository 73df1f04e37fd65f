/**
 * English that is a third longer, accented, and marked at both ends: what is cut, put together from pieces or was never
 * taken from the catalogue shows at a glance. A language for those who work on Nape.
 */
import { exercises } from '../../shared/exercises/all.ts'
import { en } from '../../shared/i18n/en/index.ts'
import { useWords } from '../../shared/i18n/translate.ts'
import { layOver } from '../../shared/languages/lay-over.ts'
import { routines } from '../../shared/routines/catalogue.ts'

/** The tag that asks for it: English as no region has it. */
export const pseudo = 'en-XA'

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'û', n: 'ñ', s: 'š', y: 'ý' }

/** "[Šéttîñgš ··]". Placeholders, sides and pieces of JSON stay as they are. */
export function stretched(text: string): string {
  const accented = text
    .split(/(\{[^{}]*\}+|\{\{\w+\}\})/)
    .map((part) =>
      part.startsWith('{') ? part : part.replaceAll(/[aeiounsy]/g, (letter) => accents[letter] ?? letter),
    )
    .join('')
  return `[${accented}${'·'.repeat(Math.ceil(text.length / 3))}]`
}

/** Speaks so from now on. */
export function speakPseudo(): void {
  const words = stretchedAll(en) as typeof en
  useWords('en', { ...words, time: { ...words.time, locale: en.time.locale } })
  for (const exercise of exercises) {
    const { title, purpose, cues, breath, easier, precautions } = exercise
    layOver(exercise, stretchedAll({ title, purpose, cues, breath, easier, precautions }) as Partial<typeof exercise>)
  }
  for (const routine of routines) {
    const steps = routine.steps.map((step) => ({ ...step, say: stretched(step.say) }))
    layOver(routine, { title: stretched(routine.title), description: stretched(routine.description), steps })
  }
}

function stretchedAll(words: unknown): unknown {
  if (typeof words === 'string') return stretched(words)
  if (Array.isArray(words)) return words.map(stretchedAll)
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([name, each]) => [name, stretchedAll(each)]))
}

import type { Condition } from '../exercises/vocabulary.ts'
import { inSpoken } from '../i18n/translate.ts'
import conditionFile from './data/conditions.json' with { type: 'json' }
import type { ConditionWords } from './schema.ts'

const written = conditionFile as readonly ConditionWords[]

/** Every reason to leave exercises out, in the order to ask for them, as the build has checked them. */
export function conditionWords(): readonly ConditionWords[] {
  return written.map((condition) => ({ ...condition, ...inSpoken(['conditions', condition.id], {}) }))
}

/** The words for a condition. Throws, naming the conditions there are, for a string that is none. */
export function wordsFor(condition: Condition): ConditionWords {
  const found = conditionWords().find(({ id }) => id === condition)
  if (found !== undefined) return found
  throw new Error(`There is no condition "${condition}". There are: ${written.map(({ id }) => id).join(', ')}.`)
}

import { balance } from './checks/balance.ts'
import { counts } from './checks/counts.ts'
import { descriptions } from './checks/descriptions.ts'
import { dueCautions } from './checks/due-cautions.ts'
import { head } from './checks/head.ts'
import { keyframes } from './checks/keyframes.ts'
import { promises } from './checks/promises.ts'
import { reading } from './checks/reading.ts'
import { references } from './checks/references.ts'
import { rising } from './checks/rising.ts'
import { seeds } from './checks/seeds.ts'
import { sideWords } from './checks/side-words.ts'
import { swings } from './checks/swings.ts'
import { tables } from './checks/tables.ts'
import type { Check, Problem } from './content.ts'
import { readContent, type Files } from './read.ts'

const checks: readonly Check[] = [
  references,
  keyframes,
  swings,
  balance,
  sideWords,
  counts,
  descriptions,
  reading,
  head,
  rising,
  promises,
  dueCautions,
  seeds,
  tables,
]

/** Everything that is wrong in the content: what does not fit its schema first, then what does not fit together. */
export function checkContent(files: Files): readonly Problem[] {
  const { content, problems } = readContent(files)
  return [...problems, ...checks.flatMap((check) => check(content))]
}

/**
 * The cases that properties are checked on are the same in every run with the same Node.js, and others in every file: so
 * a run fails for what was changed, and not for the luck of the day. `SEED=new` looks at cases that nobody has seen yet, and `SEED=<number>` at
 * those that a failed run names.
 */
import { createHash } from 'node:crypto'
import { relative, sep } from 'node:path'
import process from 'node:process'
import fc from 'fast-check'
import { expect } from 'vitest'

const wanted = process.env['SEED']
if (wanted !== 'new') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: wanted ? given(wanted) : ownSeed() })

function given(text: string): number {
  if (/^-?\d+$/.test(text)) return Number(text)
  throw new Error(`SEED is "new" or a whole number, not "${text}".`)
}

function ownSeed(): number {
  const name = relative(import.meta.dirname, expect.getState().testPath ?? '').replaceAll(sep, '/')
  return createHash('sha256').update(name).digest().readInt32BE()
}

/**
 * Whether a stored line is an outcome: closed objects, every field of its own kind. Written by hand where other
 * documents have a schema, because there are thousands of lines in a year and a person waits for them.
 */
import { breakKinds, felts, results, type Move, type Outcome } from './outcome.ts'

type Fields<Whole> = { readonly [Name in keyof Whole]-?: (value: unknown) => boolean }

/** No routine has so many exercises; a line that names more was not written by us. */
export const mostMoves = 200
/** Characters of an id or a zone. */
export const mostName = 100

const isName = (value: unknown) => typeof value === 'string' && value.length > 0 && value.length <= mostName
const isInstant = (value: unknown) => Number.isSafeInteger(value)
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0
const isOneOf = (names: readonly string[]) => (value: unknown) => typeof value === 'string' && names.includes(value)
const isFelt = isOneOf(felts)

const move: Fields<Move> = {
  exerciseId: isName,
  side: (value) => value === null || value === 'left' || value === 'right',
  seconds: isCount,
}

const outcome: Fields<Outcome> = {
  id: isName,
  kind: isOneOf(breakKinds),
  routineId: isName,
  result: isOneOf(results),
  seconds: isCount,
  openedAt: (value) => value === null || isInstant(value),
  endedAt: isInstant,
  zone: (value) => typeof value === 'string' && value.length <= mostName,
  asked: (value) => typeof value === 'boolean',
  felt: (value) => value === null || isFelt(value),
  moves: (value) =>
    value === undefined ||
    (Array.isArray(value) && value.length <= mostMoves && value.every((each) => fits(each, move))),
}

/** Whether a line of a stored history is an outcome. */
export function isOutcome(line: unknown): line is Outcome {
  return fits(line, outcome)
}

function fits(value: unknown, fields: Fields<object>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const checks = fields as Readonly<Record<string, (value: unknown) => boolean>>
  const record = value as Readonly<Record<string, unknown>>
  for (const name in record) if (!Object.hasOwn(checks, name)) return false
  for (const name in checks) if (checks[name]?.(record[name]) !== true) return false
  return true
}

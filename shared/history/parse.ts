import { z } from '../zod.ts'
import type { EpochMs } from '../time/moment.ts'
import { breakKinds, results, type Outcome } from './outcome.ts'

const outcome = z
  .strictObject({
    id: z.string().min(1).max(100),
    kind: z.enum(breakKinds),
    routineId: z.string().min(1).max(100),
    result: z.enum(results),
    seconds: z.int().nonnegative(),
    openedAt: z.int().nullable(),
    endedAt: z.int(),
    zone: z.string().max(100),
    asked: z.boolean(),
    felt: z.enum(['good', 'too-hard', 'hurt']).nullable(),
  })
  .readonly() satisfies z.ZodType<Outcome>

/**
 * The outcomes in a stored list, in its order. A line that is none is passed over, so that one damaged line costs only
 * itself; what is no list holds none.
 *
 * @param since only outcomes that ended then or later; the others cost nothing, however many years there are
 */
export function parseOutcomes(stored: unknown, since: EpochMs = -Infinity): readonly Outcome[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((line: unknown) => {
    if (endOf(line) < since) return []
    const parsed = outcome.safeParse(line)
    return parsed.success ? [parsed.data] : []
  })
}

/** When a line says that it ended; a line that does not say so is left to the schema. */
function endOf(line: unknown): EpochMs {
  const end = typeof line === 'object' && line !== null && 'endedAt' in line ? line.endedAt : null
  return typeof end === 'number' ? end : Infinity
}

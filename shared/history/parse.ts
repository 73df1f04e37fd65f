import { z } from '../zod.ts'
import type { Outcome } from './outcome.ts'

const outcome = z
  .strictObject({
    id: z.string().min(1).max(100),
    kind: z.literal('main'),
    routineId: z.string().min(1).max(100),
    result: z.enum(['done', 'partial', 'skipped', 'snoozed']),
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
 */
export function parseOutcomes(stored: unknown): readonly Outcome[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((line: unknown) => {
    const parsed = outcome.safeParse(line)
    return parsed.success ? [parsed.data] : []
  })
}

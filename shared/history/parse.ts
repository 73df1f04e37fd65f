import type { EpochMs } from '../time/moment.ts'
import type { Outcome } from './outcome.ts'
import { isOutcome } from './shape.ts'

/**
 * The outcomes in a stored list, in its order. A line that is none is passed over, so that one damaged line costs only
 * itself; what is no list holds none.
 *
 * @param since only outcomes that ended then or later
 */
export function parseOutcomes(stored: unknown, since: EpochMs = -Infinity): readonly Outcome[] {
  if (!Array.isArray(stored)) return []
  return stored.filter((line: unknown): line is Outcome => isOutcome(line) && line.endedAt >= since)
}

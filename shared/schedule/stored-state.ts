/**
 * A state as it comes back from the disk. By itself, so that a window that lives through a day with the schedule carries
 * no schema.
 */
import type { ScheduleState } from './state.ts'
import { stateSchema } from './state-schema.ts'

/** Reads a stored state; null when it is none, and then it is best begun anew. */
export function parseState(stored: unknown): ScheduleState | null {
  const parsed = stateSchema.safeParse(stored)
  return parsed.success ? parsed.data : null
}

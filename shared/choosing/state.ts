/**
 * What choosing must keep between breaks: plain JSON with a closed schema. Everything else it reads from the history.
 * These few are not there, because an outcome says neither which side came first nor how long somebody worked.
 */
import type { Milliseconds } from '../time/moment.ts'
import { z } from '../zod.ts'
import { restedAfter } from './rules.ts'

const activeTime = z.int().nonnegative()

const state = z
  .strictObject({
    version: z.literal(1),
    /** The side on which the next session with sides begins, when both sides are even. */
    nextSide: z.enum(['left', 'right']),
    /** Seconds by which the left side is ahead of the right; negative when the right is ahead. */
    leftAhead: z.number(),
    /** Active milliseconds since the eyes rested, or were offered a rest. */
    sinceEyes: activeTime,
    /** Active milliseconds since the person stood, or was offered to. */
    sinceStanding: activeTime,
  })
  .readonly()

/** What is kept between breaks. */
export type ChoosingState = z.infer<typeof state>

/** The state of somebody who begins today. */
export const initialChoosingState: ChoosingState = {
  version: 1,
  nextSide: 'left',
  leftAhead: 0,
  sinceEyes: 0,
  sinceStanding: 0,
}

/** Reads a stored state; null when it is none, and then it is best begun anew. */
export function parseChoosingState(stored: unknown): ChoosingState | null {
  const parsed = state.safeParse(stored)
  return parsed.success ? parsed.data : null
}

/** The state after so much more active time. Less than nothing, or no number, counts as nothing. */
export function afterWork(before: ChoosingState, active: Milliseconds): ChoosingState {
  const more = active > 0 && Number.isFinite(active) ? Math.round(active) : 0
  return { ...before, sinceEyes: before.sinceEyes + more, sinceStanding: before.sinceStanding + more }
}

/** The state after the person was away from the desk for so long. */
export function afterAbsence(before: ChoosingState, away: Milliseconds): ChoosingState {
  return away >= restedAfter ? { ...before, sinceEyes: 0, sinceStanding: 0 } : before
}

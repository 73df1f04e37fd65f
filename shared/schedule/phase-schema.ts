/** What is to be seen, as a schema. */
import { breakKinds } from '../history/outcome.ts'
import { limits } from '../settings/limits.ts'
import { z } from '../zod.ts'
import type { PlannedBreak } from './effect.ts'

const length = z.int().nonnegative()
const instant = length

const planned = z
  .strictObject({
    id: z.string(),
    kind: z.enum(breakKinds),
    routine: z.strictObject({ id: z.string(), length: length.positive() }).readonly(),
    asked: z.boolean(),
    snoozes: length,
  })
  .readonly() satisfies z.ZodType<PlannedBreak>

/** Nothing, a heads-up, or an overlay. */
export const phase = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('waiting') }).readonly(),
  z
    .strictObject({
      type: z.literal('announced'),
      planned,
      since: instant,
      /** The active time at which the break opens. */
      opensAt: length,
    })
    .readonly(),
  z
    .strictObject({
      type: z.literal('open'),
      planned,
      since: instant,
      openedAt: z.int(),
      /** The place in the routine, 0 to its length. */
      position: length,
      /** How much of the routine was gone through, on its own time; more than the position when steps were repeated. */
      gone: length,
      /** How long that took the person: the time that was really played. */
      played: length,
      /** How much of the routine's time passes while time passes for the person. */
      speed: z.number().min(limits.speed.from).max(limits.speed.to),
      playing: z.boolean(),
      /** When the overlay last said where it is; the opening until then. */
      movedAt: instant,
      /** Whether the overlay has said anything yet. */
      heard: z.boolean(),
    })
    .refine((open) => open.position <= open.planned.routine.length)
    .readonly(),
])

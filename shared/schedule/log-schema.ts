/** A line of the decision log as a schema. */
import { breakKinds } from '../history/outcome.ts'
import { z } from '../zod.ts'
import { busyReasons } from './busy.ts'
import type { Decision, Verdict } from './log.ts'

const blockers = ['paused', 'outside-hours', 'locked', 'asleep', 'away', ...busyReasons] as const

const verdict = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('shown'), why: z.enum(['due', 'snoozed', 'owed']) }).readonly(),
  z.strictObject({ type: z.literal('withdrawn'), why: z.enum([...blockers, 'no-room']) }).readonly(),
  z.strictObject({ type: z.literal('deferred'), why: z.enum(blockers), since: z.int().nullable() }).readonly(),
  z.strictObject({ type: z.literal('merged'), into: z.enum(breakKinds) }).readonly(),
  z.strictObject({ type: z.literal('dropped'), why: z.enum(['away', 'outside-hours', 'changed']) }).readonly(),
  z.strictObject({ type: z.literal('satisfied') }).readonly(),
  z.strictObject({ type: z.literal('missed') }).readonly(),
]) satisfies z.ZodType<Verdict>

/** One line. */
export const decision = z
  .strictObject({ at: z.int(), zone: z.string(), kind: z.enum(breakKinds), verdict })
  .readonly() satisfies z.ZodType<Decision>

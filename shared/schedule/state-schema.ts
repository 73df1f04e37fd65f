/**
 * The state of the schedule as a schema: plain JSON, saved as it is, and closed, so that a file from another hand or
 * another version is either a state or none.
 *
 * Instants of the past are kept on a clock of the state's own, `elapsed`, which counts sleep and downtime and knows
 * nothing of set clocks, restarts and zones. Only what a person reads off the wall is kept as wall time.
 */
import { breakKinds } from '../history/outcome.ts'
import { limits } from '../settings/limits.ts'
import type { Moment } from '../time/moment.ts'
import { z } from '../zod.ts'
import type { PlannedBreak } from './effect.ts'

const length = z.int().nonnegative()
const instant = length
const wall = z.int()

const moment = z
  .strictObject({ wall, mono: z.int(), boot: z.int(), zone: z.string() })
  .readonly() satisfies z.ZodType<Moment>

const planned = z
  .strictObject({
    id: z.string(),
    kind: z.enum(breakKinds),
    routine: z.strictObject({ id: z.string(), length: length.positive() }).readonly(),
    asked: z.boolean(),
    snoozes: length,
  })
  .readonly() satisfies z.ZodType<PlannedBreak>

const progress = z
  .strictObject({
    /** Active time since the last break of this kind, up to the last known input. */
    active: length,
    /** How often the break that comes next was snoozed. */
    snoozes: length,
    /** The active time at which the snoozed break is due, or null when it was not snoozed. */
    snoozedTo: length.nullable(),
  })
  .readonly()

const presence = z
  .strictObject({
    /** When the person was last known to be there. */
    lastInput: instant,
    /** When the system last said how long the person is idle; null when it never could. */
    heardAt: instant.nullable(),
    away: z.boolean(),
    locked: z.boolean(),
    asleep: z.boolean(),
    /** Since when nobody is there, for whichever of these reasons. */
    absentSince: instant.nullable(),
    /** When the person came back last. */
    backAt: instant.nullable(),
    /** When the computer woke last. */
    wokeAt: instant.nullable(),
  })
  .readonly()

const pause = z
  .strictObject({
    /** When the pause ends on the clock on the wall. */
    until: wall,
    /** When it is over at the latest, should somebody set that clock back. */
    endsBy: instant,
  })
  .readonly()

const phase = z.discriminatedUnion('type', [
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
      openedAt: wall,
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

/** A whole state. */
export const stateSchema = z
  .strictObject({
    version: z.literal(1),
    /** The moment of the last event. */
    seen: moment,
    /** The state's own clock: time since it was begun, sleep and downtime included. */
    elapsed: length,
    progress: z.strictObject({ main: progress }).readonly(),
    /** Active time since the last known input; taken back if it turns out that the person was away. */
    unconfirmed: length,
    presence,
    /** When work hours ended, or null inside them. */
    leftWorkAt: instant.nullable(),
    pause: pause.nullable(),
    phase,
    /** When the last break ended. */
    lastEndAt: instant.nullable(),
    /** How many prompts there were on the last few local dates, the latest first. */
    prompts: z.array(z.strictObject({ date: z.string(), count: length }).readonly()).readonly(),
    /** How many breaks were planned so far; makes their ids differ. */
    sequence: length,
    /** When the next wake-up was wished for, on the monotonic clock; null when none was. */
    wakeAt: z.int().nullable(),
  })
  // An instant that is still to come would hold breaks back for nobody knows how long.
  .refine(({ elapsed, presence: { lastInput, heardAt, absentSince, backAt, wokeAt }, leftWorkAt, lastEndAt, phase }) =>
    [lastInput, heardAt, absentSince, backAt, wokeAt, leftWorkAt, lastEndAt]
      .concat(phase.type === 'waiting' ? [] : [phase.since])
      .concat(phase.type === 'open' ? [phase.movedAt] : [])
      .every((past) => past === null || past <= elapsed),
  )
  .readonly()

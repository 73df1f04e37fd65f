/**
 * The state of the schedule as a schema: plain JSON, saved as it is, and closed, so that a file from another hand or
 * another version is either a state or none.
 *
 * Instants of the past are kept on a clock of the state's own, `elapsed`, which counts sleep and downtime and knows
 * nothing of set clocks, restarts and zones. Only what a person reads off the wall is kept as wall time.
 */
import { breakKinds } from '../history/outcome.ts'
import type { Moment } from '../time/moment.ts'
import { z } from '../zod.ts'
import { busyReasons, type Busy } from './busy.ts'
import { decision } from './log-schema.ts'
import { phase } from './phase-schema.ts'

const length = z.int().nonnegative()
const instant = length
const wall = z.int()

const moment = z
  .strictObject({ wall, mono: z.int(), boot: z.int(), zone: z.string() })
  .readonly() satisfies z.ZodType<Moment>

/** How often the break that comes next was put off, and to which active time; null when it was not. */
const putOff = { snoozes: length, snoozedTo: length.nullable() }

const progress = z
  .strictObject({
    /** The active time at the end of the last break of this kind. */
    since: length,
    ...putOff,
  })
  .readonly()

const timeOnDate = { date: z.string(), time: z.string() }

const anchors = z
  .strictObject({
    /** Those whose time has come and that were not had yet, the earliest first; `at` by the zone of now. */
    due: z.array(z.strictObject({ ...timeOnDate, at: wall }).readonly()).readonly(),
    /** Those of the last days that were done, left out, merged or missed. */
    had: z.array(z.strictObject(timeOnDate).readonly()).readonly(),
    ...putOff,
    /** When the neck routine was last done that was no anchor. */
    byHandAt: instant.nullable(),
  })
  .readonly()

const busy = z.strictObject({ reason: z.enum(busyReasons), at: wall }).readonly() satisfies z.ZodType<Busy>

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

/** A whole state. */
export const stateSchema = z
  .strictObject({
    version: z.literal(2),
    /** The moment of the last event. */
    seen: moment,
    /** The state's own clock: time since it was begun, sleep and downtime included. */
    elapsed: length,
    /** The clock of active time, up to the last known input. */
    active: length,
    /** Active time since the last known input; taken back if it turns out that the person was away. */
    unconfirmed: length,
    progress: z.strictObject({ micro: progress, main: progress }).readonly(),
    anchors,
    presence,
    /** What keeps the person busy now, in an order of its own. */
    busy: z.array(busy).readonly(),
    /** When the person was last free again. */
    freeAt: instant.nullable(),
    /** When work hours ended, or null inside them. */
    leftWorkAt: instant.nullable(),
    pause: pause.nullable(),
    phase,
    /** The one break that came due while something held it back, and when. */
    owed: z
      .strictObject({ kind: z.enum(breakKinds), at: wall })
      .readonly()
      .nullable(),
    /** When the last break ended. */
    lastEndAt: instant.nullable(),
    /** How many prompts there were on the last few local dates, the latest first. */
    prompts: z.array(z.strictObject({ date: z.string(), count: length }).readonly()).readonly(),
    /** What was decided about the prompts of the last days, the oldest first. */
    log: z.array(decision).readonly(),
    /** How many breaks were planned so far; makes their ids differ. */
    sequence: length,
    /** When the next wake-up was wished for, on the monotonic clock; null when none was. */
    wakeAt: z.int().nullable(),
  })
  // An instant that is still to come would hold breaks back for nobody knows how long.
  .refine((state) => pastOf(state).every((past) => past === null || past <= state.elapsed))
  .refine(({ active, unconfirmed, progress: { micro, main } }) =>
    [micro, main].every(({ since }) => since <= active + unconfirmed),
  )
  .readonly()

interface Instants {
  readonly presence: z.infer<typeof presence>
  readonly anchors: z.infer<typeof anchors>
  readonly phase: z.infer<typeof phase>
  readonly leftWorkAt: number | null
  readonly lastEndAt: number | null
  readonly freeAt: number | null
}

function pastOf({ presence, anchors, phase, leftWorkAt, lastEndAt, freeAt }: Instants): readonly (number | null)[] {
  const { lastInput, heardAt, absentSince, backAt, wokeAt } = presence
  const shown = phase.type === 'waiting' ? [] : [phase.since]
  const moved = phase.type === 'open' ? [phase.movedAt] : []
  return [
    lastInput,
    heardAt,
    absentSince,
    backAt,
    wokeAt,
    leftWorkAt,
    lastEndAt,
    freeAt,
    anchors.byHandAt,
    ...shown,
    ...moved,
  ]
}

import { hour, minute, type EpochMs, type Milliseconds, type Moment } from '../time/moment.ts'
import { z } from '../zod.ts'

/** How long a meeting that is started by hand lasts. `open`: until the person ends it. */
export const meetingChoices = ['half-hour', 'hour', 'two-hours', 'open'] as const
export type MeetingChoice = (typeof meetingChoices)[number]

/** A meeting that nobody ends is over after this long: who forgets it should not wonder for days where breaks are. */
export const longestMeeting: Milliseconds = 4 * hour
/** Clocks that differ by more than this were set: then nobody knows how long the meeting took. */
const settingOfClocks: Milliseconds = 5 * minute

const lengths: Readonly<Record<MeetingChoice, Milliseconds>> = {
  'half-hour': 30 * minute,
  hour: hour,
  'two-hours': 2 * hour,
  open: longestMeeting,
}

/** A meeting that the person said they are in, by the clock on the wall. */
export interface Meeting {
  readonly since: EpochMs
  /** When it is over, if nobody ends it before. */
  readonly until: EpochMs
  /** The person wants to end it themselves; `until` only bounds it. */
  readonly open: boolean
}

const documentSchema = z.strictObject({
  version: z.literal(1),
  meeting: z
    .strictObject({ since: z.int(), until: z.int(), open: z.boolean() })
    .refine(({ since, until }) => until > since)
    .nullable(),
})

/** Reads a stored meeting; null when there is none, or when it makes no sense. */
export function parseMeeting(stored: unknown): Meeting | null {
  return documentSchema.safeParse(stored).data?.meeting ?? null
}

/** A meeting that begins now. */
export function meet(choice: MeetingChoice, { wall }: Moment): Meeting {
  return { since: wall, until: wall + lengths[choice], open: choice === 'open' }
}

/** The meeting goes on for so much longer than was said; one that is open already gets its whole bound again. */
export function extend(meeting: Meeting, choice: MeetingChoice, { wall }: Moment): Meeting {
  if (meeting.open || choice === 'open') return { ...meeting, until: wall + longestMeeting, open: true }
  return { ...meeting, until: Math.min(meeting.until + lengths[choice], wall + longestMeeting) }
}

/** What is left of a meeting, 0 when it is over. A clock that was set back to before its start ends it. */
export function meetingLeft({ since, until }: Meeting, { wall }: Moment): Milliseconds {
  if (wall < since - settingOfClocks) return 0
  return Math.min(Math.max(0, until - wall), longestMeeting)
}

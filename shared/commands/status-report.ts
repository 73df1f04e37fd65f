/** What `nape status --json` says. The schema is the type, the check in the tests, and what `--schema` prints. */
import { breakKinds } from '../history/outcome.ts'
import type { ShortcutsView } from '../ipc.ts'
import { blockers } from '../schedule/blockers.ts'
import { busyReasons } from '../schedule/busy.ts'
import type { ScheduleContext } from '../schedule/context.ts'
import { statusOf, type Headline } from '../schedule/describe.ts'
import type { ScheduleState } from '../schedule/state.ts'
import { passTime } from '../schedule/time-passes.ts'
import { shortcutActions } from '../settings/shortcut-actions.ts'
import { type Shortcuts } from '../settings/shortcut-settings.ts'
import { isoTime } from '../time/iso.ts'
import { hour, second, type EpochMs, type Milliseconds, type Moment } from '../time/moment.ts'
import { z } from '../zod.ts'

const kind = z.enum(breakKinds)
const instant = z.iso.datetime({ offset: true })
const seconds = z.int().nonnegative()

const nobodyWorking = ['paused', 'outside-hours', 'locked', 'asleep', 'away'] as const

/** How things stand, for a program. */
export const statusReportSchema = z
  .strictObject({
    version: z.literal(1).describe('The version of this report; fields may be added to it, none goes or changes.'),
    at: instant.describe('When this was so, by the clock of the computer.'),
    state: z
      .enum(['next', 'announced', 'open', 'busy', 'no-room', 'cap', ...nobodyWorking])
      .describe('The one thing worth saying: what comes, or why nothing does.'),
    headline: z.string().describe('The same in words, as the tray shows it.'),
    phase: z.enum(['waiting', 'announced', 'open']).describe('What is to be seen: nothing, a heads-up, or a break.'),
    next: z
      .strictObject({ kind, inSeconds: seconds })
      .nullable()
      .describe('The break that is on its way if the person stays active; null when none is.'),
    endsInSeconds: seconds.nullable().describe('What is left to play of the break that is open; null when none is.'),
    progress: z.number().min(0).max(1).nullable().describe('How far the way to the next break is gone.'),
    since: instant.nullable().describe('Since when the person is busy; null unless the state is busy.'),
    until: instant
      .nullable()
      .describe('When this state ends of itself: the pause, the day, or the time off; null when nobody can tell.'),
    pausedUntil: instant.nullable().describe('When the pause ends; null when there is none.'),
    heldBackBy: z.array(z.enum([...nobodyWorking, ...busyReasons])).describe('All that holds breaks back now.'),
    owed: kind.nullable().describe('A break that came due while the person was busy, and comes afterwards.'),
    presence: z
      .enum(['active', 'away', 'locked', 'asleep', 'unknown'])
      .describe('Whether somebody is there; unknown where the desktop cannot say.'),
    shortcuts: z
      .array(
        z.strictObject({
          action: z.enum(shortcutActions),
          keys: z.string(),
          trouble: z.enum(['taken', 'not-here']),
        }),
      )
      .describe('Keys that were chosen and do nothing: another program has them, or this desktop allows none.'),
    notices: z.array(z.string()).describe('What the person should know, in sentences.'),
  })
  .describe('How things stand with the breaks of Nape.')

/** A report that the schema allows. */
export type StatusReport = z.infer<typeof statusReportSchema>

/** The JSON Schema (draft 2020-12) of the report, as text. */
export function statusSchemaText(): string {
  return JSON.stringify(z.toJSONSchema(statusReportSchema), null, 2)
}

/** What the report is made from, beside the schedule. */
export interface Circumstances {
  readonly headline: string
  /** How long ago the last input was; null: the desktop cannot say. */
  readonly idle: Milliseconds | null
  readonly notices: readonly string[]
  readonly shortcuts: Pick<ShortcutsView, 'troubles'> & { readonly chosen: Shortcuts }
}

/** The report for a moment, which may be a while after the schedule's last event. */
export function statusReport(
  before: ScheduleState,
  now: Moment,
  context: ScheduleContext,
  { headline, idle, notices, shortcuts }: Circumstances,
): StatusReport {
  const state = passTime(before, now, context)
  const status = statusOf(state, context)
  const said = status.headline
  const iso = (at: EpochMs | null) => (at === null ? null : isoTime(at, now.zone))
  return {
    version: 1,
    at: isoTime(now.wall, now.zone),
    state: said.kind,
    headline,
    phase: status.phase,
    next: 'opensIn' in said ? { kind: said.what, inSeconds: wholeSeconds(said.opensIn) } : null,
    endsInSeconds: said.kind === 'open' ? wholeSeconds(said.endsIn) : null,
    progress: status.progress,
    since: iso(said.kind === 'busy' ? said.since : null),
    until: iso(endOf(said)),
    pausedUntil: iso(status.pausedUntil),
    heldBackBy: [...blockers(state)],
    owed: state.owed?.kind ?? null,
    presence: presenceOf(state, idle),
    shortcuts: shortcutActions.flatMap((action) => {
      const keys = shortcuts.chosen[action]
      const trouble = shortcuts.troubles[action]
      return keys === null || trouble === undefined ? [] : [{ action, keys, trouble }]
    }),
    notices: [...notices],
  }
}

function endOf(said: Headline): EpochMs | null {
  switch (said.kind) {
    case 'paused':
    case 'no-room':
    case 'cap':
      return said.until
    case 'outside-hours':
      return said.startsAt
    default:
      return null
  }
}

/** A desktop that said so within this time can say it; it is asked only when a break is near. */
const saidLately: Milliseconds = hour

function presenceOf({ presence, elapsed }: ScheduleState, idle: Milliseconds | null): StatusReport['presence'] {
  if (presence.asleep) return 'asleep'
  if (presence.locked) return 'locked'
  if (presence.away) return 'away'
  const { heardAt } = presence
  const canSay = idle !== null || (heardAt !== null && elapsed - heardAt < saidLately)
  return canSay ? 'active' : 'unknown'
}

/** A second that has begun counts, as in the words for a person. */
function wholeSeconds(length: Milliseconds): number {
  return Math.max(0, Math.ceil(length / second))
}

/**
 * Anchors: times of day at which the neck routine is due whatever the counters say. An anchor's time comes as it is
 * lived, also asleep, or as the clock is set past it; then it is due until the routine was had, or its time is over.
 */
import { timeToPlay } from '../routines/speed.ts'
import { rangeAt } from '../time/ranges.ts'
import { timesBetween, timesOn, type TimeOnDate } from '../time/times-of-day.ts'
import { hour, type EpochMs, type Milliseconds } from '../time/moment.ts'
import type { ScheduleContext } from './context.ts'
import { note } from './log.ts'
import { activeTime } from './progress.ts'
import { anchorWindow, longestSilence } from './rules.ts'
import type { Anchors, ScheduleState } from './state.ts'

/** Further ahead nobody has to look: something happens before that. */
const foreseeable: Milliseconds = 12 * hour
/** Dates times a generous number of anchors: enough that a set clock makes no day new again. */
const mostRemembered = 48

/** The time to the anchor that comes next, negative when it is overdue; null: none comes in this range of work. */
export function untilAnchor(state: ScheduleState, context: ScheduleContext): Milliseconds | null {
  const { anchors, seen } = state
  if (anchors.snoozedTo !== null) return anchors.snoozedTo - activeTime(state)
  const next = anchors.due[0] ?? upcoming(state, context)
  return next === null ? null : next.at - seen.wall
}

/** The next anchor of this range of work that is still to come. */
function upcoming(state: ScheduleState, context: ScheduleContext): TimeOnDate | null {
  const { wall, zone } = state.seen
  const range = rangeAt(context.hours, zone, wall)
  if (range === null) return null
  const until = Math.min(range.end - timeToPlayNeck(context), wall + foreseeable)
  const open = timesBetween(context.anchors, zone, wall, until).filter((anchor) => !wasHad(state, anchor))
  return open.find((anchor) => !wasDoneBefore(state, anchor)) ?? null
}

/** When the first anchor that is due will be given up; null when none is. */
export function untilGivenUp({ anchors, seen }: ScheduleState): Milliseconds | null {
  const [first] = anchors.due
  return first === undefined ? null : Math.max(0, first.at + anchorWindow - seen.wall)
}

/** The time of some anchors comes while time passes on a clock that nobody sets. */
export function comeDue(state: ScheduleState, from: EpochMs, context: ScheduleContext): ScheduleState {
  const { wall, zone } = state.seen
  if (wall - from > longestSilence) return state
  return makeDue(state, timesBetween(context.anchors, zone, from, wall), context)
}

/** Looks at the anchors by the clock and the zone of now, after they were others. */
export function lookAtAnchors(
  state: ScheduleState,
  before: { readonly wall: EpochMs; readonly zone: string },
  context: ScheduleContext,
): ScheduleState {
  const { anchors, seen, phase } = state
  const { wall, zone } = seen
  if (wall === before.wall && zone === before.zone) return state
  const isShown = phase.type !== 'waiting' && phase.planned.kind === 'anchor'
  const due = anchors.due
    .map(({ date, time, at }) => timesOn([time], zone, date)[0] ?? { date, time, at })
    .filter(({ at }) => isShown || at <= wall)
  const recent = Math.max(wall - anchorWindow, zone === before.zone ? before.wall : -Infinity)
  return makeDue(withDue(state, due), timesBetween(context.anchors, zone, recent, wall), context)
}

/** The heads-up of an anchor comes before its time; from then on it is due. */
export function announceAnchor(state: ScheduleState, context: ScheduleContext): ScheduleState {
  const next = state.anchors.due.length > 0 ? null : upcoming(state, context)
  return next === null ? state : withDue(state, [next])
}

/** The anchors that are due were had: the routine was done, left out, or its time is over. */
export function haveAnchors(state: ScheduleState, which: (anchor: TimeOnDate) => boolean = () => true): ScheduleState {
  const { due, had } = state.anchors
  const now = due.filter(which).map(({ date, time }) => ({ date, time }))
  const left = due.filter((anchor) => !which(anchor))
  return withDue({ ...state, anchors: { ...state.anchors, had: [...had, ...now].slice(-mostRemembered) } }, left)
}

function makeDue(state: ScheduleState, found: readonly TimeOnDate[], context: ScheduleContext): ScheduleState {
  return found
    .filter((anchor) => !wasHad(state, anchor) && !isDue(state.anchors, anchor) && hasRoomAt(state, anchor, context))
    .reduce((next, anchor) => {
      const due = withDue(next, [...next.anchors.due, anchor])
      if (!wasDoneBefore(next, anchor)) return due
      const had = haveAnchors(due, ({ at }) => at === anchor.at)
      return note(had, 'anchor', { type: 'satisfied' }, anchor.at)
    }, state)
}

function withDue(state: ScheduleState, due: readonly TimeOnDate[]): ScheduleState {
  const put = due.length === 0 ? { snoozes: 0, snoozedTo: null } : {}
  return { ...state, anchors: { ...state.anchors, due, ...put } }
}

function wasHad({ anchors }: ScheduleState, { date, time }: TimeOnDate): boolean {
  return anchors.had.some((had) => had.date === date && had.time === time)
}

/** Whether the routine of an anchor ends inside the hours that its time is in. */
function hasRoomAt({ seen }: ScheduleState, { at }: TimeOnDate, context: ScheduleContext): boolean {
  const range = rangeAt(context.hours, seen.zone, at)
  return range !== null && at + timeToPlayNeck(context) <= range.end
}

function timeToPlayNeck({ next, speed }: ScheduleContext): Milliseconds {
  return timeToPlay(next.anchor.length, speed)
}

function isDue({ due }: Anchors, { date, time }: TimeOnDate): boolean {
  return due.some((known) => known.date === date && known.time === time)
}

/** Whether the neck routine was done by hand in the time before an anchor. */
function wasDoneBefore({ anchors, elapsed, seen }: ScheduleState, { at }: TimeOnDate): boolean {
  if (anchors.byHandAt === null) return false
  const before = elapsed - (seen.wall - at) - anchors.byHandAt
  return before <= anchorWindow
}

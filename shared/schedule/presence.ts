/**
 * Whether anybody is there. Away (no input), locked and asleep are told apart, because each ends in its own way, but
 * they are one absence: it begins with the first of them and ends with the last.
 */
import type { Milliseconds } from '../time/moment.ts'
import { confirmActive, resetCounter, resetCounters, takeBackUnconfirmed } from './progress.ts'
import { awayAfter, awayBelieved, awayCreditsMain, awayCreditsMicro, grace } from './rules.ts'
import type { Presence, ScheduleState } from './state.ts'

/** Nobody is there, for one reason or another. */
export function isAbsent({ away, locked, asleep }: Presence): boolean {
  return away || locked || asleep
}

/** The person did something just now, so they are there and the computer is neither locked nor asleep. */
export function attend(state: ScheduleState): ScheduleState {
  const here = withPresence(state, { lastInput: state.elapsed, away: false, locked: false, asleep: false })
  return confirmActive(here, 0)
}

/** The system says how long ago the last input was, or that it cannot say. */
export function hearIdle(state: ScheduleState, idle: Milliseconds | null): ScheduleState {
  const { elapsed, presence } = state
  if (idle === null || !Number.isFinite(idle)) return forgetAway(state)

  const lastInput = Math.max(presence.lastInput, Math.min(elapsed, elapsed - Math.round(idle)))
  const confirmed = confirmActive(state, elapsed - lastInput)
  return credit(withPresence(confirmed, { lastInput, heardAt: elapsed, away: elapsed - lastInput >= awayAfter }))
}

/** "Cannot say" is not away; and what was away once cannot hold breaks back for ever. */
function forgetAway(state: ScheduleState): ScheduleState {
  const { away, heardAt } = state.presence
  const stale = away && (heardAt === null || state.elapsed - heardAt >= awayBelieved)
  return stale ? withPresence(state, { away: false }) : state
}

/** The person locked the computer: that is an absence at once. */
export function lock(state: ScheduleState): ScheduleState {
  return withPresence(leave(state), { locked: true })
}

/** The computer goes to sleep: an absence at once. */
export function fallAsleep(state: ScheduleState): ScheduleState {
  return withPresence(leave(state), { asleep: true })
}

/** The computer woke. Whether somebody is there too is for the next reports to say. */
export function wake(state: ScheduleState): ScheduleState {
  return withPresence(state, { asleep: false, wokeAt: state.elapsed })
}

/** The system says that the computer woke; twice, or long after the clocks said so, is no second sleep. */
export function hearWaking(state: ScheduleState): ScheduleState {
  const { asleep, wokeAt } = state.presence
  const known = !asleep && wokeAt !== null && state.elapsed - wokeAt < grace
  return known ? state : wake(state)
}

/**
 * The application starts. Whether the screen is still locked nobody has told; until somebody does, the absence lasts,
 * but as one that the next input ends.
 */
export function startOver(state: ScheduleState): ScheduleState {
  const { locked, asleep, away } = state.presence
  const awake = asleep ? wake(state) : state
  return withPresence(awake, { locked: false, away: away || locked || asleep })
}

/** The absence of somebody who was there until now, unless a report of this very moment says when they left. */
function leave(state: ScheduleState): ScheduleState {
  const { presence, elapsed } = state
  if (isAbsent(presence)) return state
  if (presence.heardAt === elapsed) return state
  return confirmActive({ ...state, presence: { ...presence, lastInput: elapsed } }, 0)
}

/** What a long absence is worth; an absence from the last input on takes back the time that was counted since. */
export function credit(state: ScheduleState): ScheduleState {
  const { absentSince } = state.presence
  if (absentSince === null) return state
  const absence = state.elapsed - absentSince
  const counted = absence >= awayAfter ? takeBackUnconfirmed(state) : state
  if (absence >= awayCreditsMain) return resetCounters(counted)
  return absence >= awayCreditsMicro ? resetCounter(counted, 'micro') : counted
}

/** Changes what is known of the presence, and with it when the absence began or ended. */
function withPresence(state: ScheduleState, change: Partial<Presence>): ScheduleState {
  const before = state.presence
  const presence = { ...before, ...change }
  if (isAbsent(presence)) {
    return { ...state, presence: { ...presence, absentSince: before.absentSince ?? presence.lastInput } }
  }
  const backAt = before.absentSince === null ? before.backAt : state.elapsed
  return { ...state, presence: { ...presence, absentSince: null, backAt } }
}

/** The part of the time that is work: inside the hours, and counted when the person is there and nothing holds it up. */
import type { Milliseconds } from '../time/moment.ts'
import { rangeAt, rangesBetween } from '../time/ranges.ts'
import type { WorkHours } from '../time/work-hours.ts'
import { pauseLeft } from './pause.ts'
import { isAbsent } from './presence.ts'
import { countActive, resetCounters } from './progress.ts'
import { gapInWork, longestSilence } from './rules.ts'
import type { ScheduleState } from './state.ts'

/**
 * Lets time pass on the state's clock, and counts what was work of it. The time is laid against the hours piece by
 * piece, so that a wake-up that comes late counts the same as one that comes at every edge.
 *
 * @param hours the hours that held meanwhile; null if they are not known any more, and then it was work if it was at
 * the last event
 */
export function workFor(state: ScheduleState, length: Milliseconds, hours: WorkHours | null): ScheduleState {
  const { elapsed, seen } = state
  const after = { elapsed: elapsed + length, seen: { ...seen, wall: seen.wall + length } }
  // Only a sleep is longer, and then the hours do not matter: every counter was credited long before.
  if (length > longestSilence) return { ...state, ...after }

  const counts = !isAbsent(state.presence) && state.phase.type !== 'open'
  const resumes = pauseLeft(state)
  let next = state
  let offset = 0
  for (const range of workWithin(state, length, hours)) {
    const starts = range.start - seen.wall
    const ends = range.end - seen.wall
    if (starts > offset) next = leaveWork(next, elapsed + offset)
    next = enterWork(next, elapsed + starts)
    if (counts) next = countActive(next, Math.max(0, ends - Math.max(starts, resumes)))
    offset = ends
  }
  if (offset < length) next = leaveWork(next, elapsed + offset)
  return { ...next, ...after }
}

function workWithin({ seen, leftWorkAt }: ScheduleState, length: Milliseconds, hours: WorkHours | null) {
  const end = seen.wall + length
  if (hours !== null) return rangesBetween(hours, seen.zone, seen.wall, end)
  return leftWorkAt === null ? [{ start: seen.wall, end }] : []
}

/** Looks at the hours by the clock and the zone of now, whatever they were a moment ago. */
export function lookAtHours(state: ScheduleState, hours: WorkHours): ScheduleState {
  const { seen, elapsed } = state
  const inside = rangeAt(hours, seen.zone, seen.wall) !== null
  return inside ? enterWork(state, elapsed) : leaveWork(state, elapsed)
}

function leaveWork(state: ScheduleState, elapsed: Milliseconds): ScheduleState {
  return state.leftWorkAt === null ? { ...state, leftWorkAt: elapsed } : state
}

/** Work begins. After a real gap the counters start at nothing; the gap is as long as it was lived, not as clocks say. */
function enterWork(state: ScheduleState, elapsed: Milliseconds): ScheduleState {
  if (state.leftWorkAt === null) return state
  const rested = elapsed - state.leftWorkAt >= gapInWork ? resetCounters(state) : state
  return { ...rested, leftWorkAt: null }
}

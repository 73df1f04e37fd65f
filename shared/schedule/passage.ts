import type { Milliseconds, Moment } from '../time/moment.ts'
import { longestDelay, longestSilence, noticeableSleep } from './rules.ts'

/** What lies between two moments of one run of the application: first some time awake, then some asleep. */
export interface Passage {
  readonly awake: Milliseconds
  readonly asleep: Milliseconds
}

/**
 * Reads the passage of time off the clocks. Sleep is what the boot clock counts and the monotonic clock does not; so
 * is the time in which an overdue wake-up did not come, because the process stood still. A clock that runs backwards
 * has stood still. Where in the passage the sleep was cannot be told; at its end is the careful guess, since the
 * grace after a sleep counts from there.
 *
 * @param wakeAt when a wake-up was wished for, on the monotonic clock
 */
export function passageBetween(seen: Moment, now: Moment, wakeAt: Milliseconds | null): Passage {
  const ran = Math.max(0, now.mono - seen.mono)
  const passed = Math.max(ran, now.boot - seen.boot)
  const delay = wakeAt === null ? 0 : Math.min(ran, now.mono - wakeAt)
  const awake = Math.min(longestSilence, delay > longestDelay ? ran - delay : ran)
  return passed - awake >= noticeableSleep ? { awake, asleep: passed - awake } : { awake: passed, asleep: 0 }
}

/**
 * A moment with whole milliseconds, so that sums are exact. A clock that says nothing sensible says what it said
 * before.
 */
export function sensible(now: Moment, seen: Moment): Moment {
  const read = (clock: 'wall' | 'mono' | 'boot') => (Number.isFinite(now[clock]) ? Math.round(now[clock]) : seen[clock])
  return { wall: read('wall'), mono: read('mono'), boot: read('boot'), zone: now.zone }
}

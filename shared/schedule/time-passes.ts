/** What time alone does to the state, before anything is made of the event that came. */
import type { Milliseconds, Moment } from '../time/moment.ts'
import type { ScheduleContext } from './context.ts'
import { playFor } from './open-break.ts'
import { passageBetween, sensible } from './passage.ts'
import { endDuePause } from './pause.ts'
import { credit, fallAsleep, startOver, wake } from './presence.ts'
import { shortDowntime, sleepDoubt } from './rules.ts'
import type { ScheduleState } from './state.ts'
import { lookAtHours, workFor } from './work.ts'

/** Lets time pass until a moment of the same run of the application. */
export function passTime(state: ScheduleState, moment: Moment, context: ScheduleContext): ScheduleState {
  const now = sensible(moment, state.seen)
  const { awake, asleep } = passageBetween(state.seen, now, state.wakeAt)
  const active = runFor(state, awake, context)
  // The word that the computer woke can be lost; but nothing runs for so long on a computer that sleeps.
  const awakeAfterAll = active.presence.asleep && awake >= sleepDoubt ? wake(active) : active
  return arrive(asleep > 0 ? sleepFor(awakeAfterAll, asleep, context) : awakeAfterAll, now, context)
}

/**
 * Takes up a state that was saved by another run. If the application was down for a short time, that counts as if it
 * had run; a long time counts as a sleep. Only the clock on the wall went on meanwhile, so it has to be believed.
 */
export function takeUp(state: ScheduleState, moment: Moment, context: ScheduleContext): ScheduleState {
  const now = sensible(moment, state.seen)
  const down = Math.max(0, now.wall - state.seen.wall)
  const pass = down < shortDowntime ? runFor : sleepFor
  return arrive(startOver(pass(state, down, context)), now, context)
}

function runFor(state: ScheduleState, length: Milliseconds, context: ScheduleContext): ScheduleState {
  return playFor(credit(workFor(state, length, context)), length)
}

function sleepFor(state: ScheduleState, length: Milliseconds, context: ScheduleContext): ScheduleState {
  return wake(credit(workFor(fallAsleep(state), length, context)))
}

/** From here on the clocks and the zone of now hold. */
function arrive(state: ScheduleState, now: Moment, context: ScheduleContext): ScheduleState {
  return lookAtHours(endDuePause({ ...state, seen: now }), context)
}

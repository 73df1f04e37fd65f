/** What time alone does to the state, before anything is made of the event that came. */
import type { Milliseconds, Moment } from '../time/moment.ts'
import type { WorkHours } from '../time/work-hours.ts'
import { comeDue, lookAtAnchors } from './anchors.ts'
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
  return passTimeIn(state, moment, context.hours, context)
}

/** Lets time pass until the settings changed: what held until then is no longer known. */
export function passTimeUntilNewSettings(
  state: ScheduleState,
  moment: Moment,
  context: ScheduleContext,
): ScheduleState {
  return passTimeIn(state, moment, null, context)
}

function passTimeIn(
  state: ScheduleState,
  moment: Moment,
  before: WorkHours | null,
  context: ScheduleContext,
): ScheduleState {
  const now = sensible(moment, state.seen)
  const { awake, asleep } = passageBetween(state.seen, now, state.wakeAt)
  const active = runFor(state, awake, before)
  // The word that the computer woke can be lost; but nothing runs for so long on a computer that sleeps.
  const awakeAfterAll = active.presence.asleep && awake >= sleepDoubt ? wake(active) : active
  const lived = asleep > 0 ? sleepFor(awakeAfterAll, asleep, before) : awakeAfterAll
  return arrive(comeDue(lived, state.seen.wall, context), now, context)
}

/**
 * Takes up a state that was saved by another run. If the application was down for a short time, that counts as if it
 * had run; a long time counts as a sleep. Only the clock on the wall went on meanwhile, so it has to be believed.
 */
export function takeUp(state: ScheduleState, moment: Moment, context: ScheduleContext): ScheduleState {
  const now = sensible(moment, state.seen)
  const down = Math.max(0, now.wall - state.seen.wall)
  const pass = down < shortDowntime ? runFor : sleepFor
  const lived = startOver(pass(state, down, context.hours))
  return arrive(comeDue(lived, state.seen.wall, context), now, context)
}

function runFor(state: ScheduleState, length: Milliseconds, hours: WorkHours | null): ScheduleState {
  return playFor(credit(workFor(state, length, hours)), length)
}

function sleepFor(state: ScheduleState, length: Milliseconds, hours: WorkHours | null): ScheduleState {
  return wake(credit(workFor(fallAsleep(state), length, hours)))
}

/** From here on the clocks and the zone of now hold. */
function arrive(state: ScheduleState, now: Moment, context: ScheduleContext): ScheduleState {
  const there = lookAtHours(endDuePause({ ...state, seen: now }), context.hours)
  return lookAtAnchors(there, state.seen, context)
}

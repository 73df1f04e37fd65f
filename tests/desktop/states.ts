/** Settings and saved states to start from: what a person's computer would have on its disk at that moment. */
import { uptime } from 'node:os'
import { neckRoutine } from '../../shared/app/plan.ts'
import { defaultSettings } from '../../shared/settings/defaults.ts'
import { limits } from '../../shared/settings/limits.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { initialState, type ScheduleState } from '../../shared/schedule/state.ts'
import { minute, second, type Milliseconds } from '../../shared/time/moment.ts'
import { weekdays } from '../../shared/time/work-hours.ts'

/** Settings under which it is always time to work, and for one kind of break: tests run on Sunday nights and at 10:45 too. */
export const anyTime: Settings = {
  ...defaultSettings,
  micro: { ...defaultSettings.micro, on: false },
  anchors: [],
  // A heads-up opens its break by itself; until then a slow machine has to have looked at everything.
  notifySeconds: limits.notifySeconds.to,
  hours: { week: Object.fromEntries(weekdays.map((day) => [day, [['00:00', '24:00']]])) as never, exceptions: {} },
}

const untilDue = anyTime.main.everyMinutes * minute

/** Somebody at work whose next break was announced and opens two seconds after the application comes up. */
export const dueInTwoSeconds = (): ScheduleState => dueIn(2 * second)

/** Somebody at work whose next break was announced and opens so long after the application comes up. */
export function dueIn(length: Milliseconds): ScheduleState {
  const state = atWork(untilDue - length)
  const routine = { id: neckRoutine, length: 2 * minute }
  const planned = { id: 'due', kind: 'main', routine, asked: false, snoozes: 0 } as const
  return { ...state, phase: { type: 'announced', planned, since: state.elapsed, opensAt: untilDue } }
}

/** The settings of those tests with a heads-up of so many seconds. */
export function withHeadsUpOf(seconds: number): Settings {
  return { ...anyTime, notifySeconds: seconds }
}

/** Somebody at work whose next break is due so long after the application comes up. */
export function almostDue(inSoMuch: number): ScheduleState {
  return atWork(untilDue - inSoMuch)
}

/** Somebody at work whose next break is announced as soon as the application comes up. */
export function aboutToBeAnnounced(): ScheduleState {
  return atWork(untilDue - anyTime.notifySeconds * second)
}

function atWork(active: number): ScheduleState {
  const now = { wall: Date.now(), mono: 0, boot: uptime() * second, zone: 'UTC' }
  const state = initialState(now)
  return {
    ...state,
    elapsed: untilDue,
    active,
    presence: { ...state.presence, lastInput: untilDue },
  }
}

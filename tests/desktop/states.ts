/** Saved states to start from: what a person's computer would have on its disk at that moment. */
import { uptime } from 'node:os'
import { neckRoutine } from '../../shared/app/plan.ts'
import { initialState, type ScheduleState } from '../../shared/schedule/state.ts'
import { minute, second } from '../../shared/time/moment.ts'
import { anyTime } from './launch.ts'

const untilDue = anyTime.main.everyMinutes * minute

/** Somebody at work whose next break was announced and opens two seconds after the application comes up. */
export function dueInTwoSeconds(): ScheduleState {
  const state = atWork(untilDue - 2 * second)
  const routine = { id: neckRoutine, length: 2 * minute }
  const planned = { id: 'due', kind: 'main', routine, asked: false, snoozes: 0 } as const
  return { ...state, phase: { type: 'announced', planned, since: state.elapsed, opensAt: untilDue } }
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
    progress: { main: { ...state.progress.main, active } },
    presence: { ...state.presence, lastInput: untilDue },
  }
}

import type { Settings } from '../settings/settings.ts'
import { minute, second, type Milliseconds } from '../time/moment.ts'
import type { WorkHours } from '../time/work-hours.ts'
import type { PlannedRoutine } from './effect.ts'

/** What the rules need to know of the settings and of what is to be played. Every length is in whole milliseconds. */
export interface ScheduleContext {
  readonly hours: WorkHours
  /** Active time from one main break to the next. */
  readonly everyMain: Milliseconds
  /** How long the heads-up is shown before a break. */
  readonly notify: Milliseconds
  /** What the next main break plays. */
  readonly routine: PlannedRoutine
}

/** The context for some settings and the routine that comes next. */
export function contextFrom(
  settings: Pick<Settings, 'hours' | 'main' | 'notifySeconds'>,
  routine: PlannedRoutine,
): ScheduleContext {
  return {
    hours: settings.hours,
    everyMain: settings.main.everyMinutes * minute,
    notify: settings.notifySeconds * second,
    routine,
  }
}

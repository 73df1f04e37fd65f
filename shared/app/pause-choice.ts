import { hour, minute, type EpochMs, type Milliseconds, type Moment } from '../time/moment.ts'
import { startOfNextWorkDay } from '../time/next-work-day.ts'
import type { WorkHours } from '../time/work-hours.ts'

/** How long a person can pause from the tray. A pause always has an end. */
export const pauseChoices = ['half-hour', 'hour', 'two-hours', 'next-work-day'] as const
export type PauseChoice = (typeof pauseChoices)[number]

const lengths: Readonly<Record<Exclude<PauseChoice, 'next-work-day'>, Milliseconds>> = {
  'half-hour': 30 * minute,
  hour: hour,
  'two-hours': 2 * hour,
}

/** When a pause chosen now ends. Without any work hours to come, "the next work day" is tomorrow at midnight. */
export function endOfPause(choice: PauseChoice, now: Moment, hours: WorkHours): EpochMs {
  return choice === 'next-work-day' ? startOfNextWorkDay(hours, now.zone, now.wall) : now.wall + lengths[choice]
}

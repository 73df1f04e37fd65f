import type { BreakKind } from '../history/outcome.ts'
import type { Settings } from '../settings/settings.ts'
import { minute, second, type Milliseconds } from '../time/moment.ts'
import type { LocalTime, WorkHours } from '../time/work-hours.ts'
import type { PlannedRoutine } from './effect.ts'

/** What the rules need to know of the settings and of what is to be played. Every length is in whole milliseconds. */
export interface ScheduleContext {
  readonly hours: WorkHours
  /** Active time from one micro-break to the next; null: there are none. */
  readonly everyMicro: Milliseconds | null
  /** Active time from one main break to the next. */
  readonly everyMain: Milliseconds
  /** The times of day at which the neck routine is due, `00:00` to `23:59`. */
  readonly anchors: readonly LocalTime[]
  /** How long the heads-up is shown before a break. */
  readonly notify: Milliseconds
  /** A break that is due waits for a gap in the typing, but only so long; null: it opens at once. */
  readonly waitForPause: { readonly gap: Milliseconds; readonly max: Milliseconds } | null
  /** How much of a routine's time passes while time passes for the person, as they set it. */
  readonly speed: number
  /** What the next break of each kind plays. */
  readonly next: Readonly<Record<BreakKind, PlannedRoutine>>
}

/** The settings that make the rhythm of breaks. */
export type Rhythm = Pick<Settings, 'hours' | 'micro' | 'main' | 'anchors' | 'notifySeconds' | 'waitForPause' | 'play'>

/** The context for some settings and what the next break of each kind plays. */
export function contextFrom(rhythm: Rhythm, next: ScheduleContext['next']): ScheduleContext {
  const { hours, micro, main, anchors, notifySeconds, waitForPause, play } = rhythm
  return {
    hours,
    everyMicro: micro.on ? micro.everyMinutes * minute : null,
    everyMain: main.everyMinutes * minute,
    anchors,
    notify: notifySeconds * second,
    waitForPause: waitForPause.on
      ? { gap: waitForPause.gapSeconds * second, max: waitForPause.atMostSeconds * second }
      : null,
    speed: play.speed,
    next,
  }
}

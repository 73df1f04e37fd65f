import type { ScheduleContext } from '../../../shared/schedule/context.ts'
import { hour, minute, second } from '../../../shared/time/moment.ts'
import { at, workdays } from '../time/some-hours.ts'
import { drive, told, type Host, type Life, type ScriptStep } from './drive.ts'

/** Nine to five from Monday to Friday, a two-minute break after each active hour, announced half a minute before. */
export const office: ScheduleContext = {
  hours: workdays([['09:00', '17:00']]),
  everyMicro: null,
  everyMain: hour,
  anchors: [],
  notify: 30 * second,
  waitForPause: null,
  speed: 1,
  next: {
    micro: { id: 'micro-roll', length: 25 * second },
    main: { id: 'two-minute-neck', length: 2 * minute },
    anchor: { id: 'two-minute-neck', length: 2 * minute },
  },
}

/** A Monday. */
export const mondayAtNine = at('2026-11-23T09:00+01:00')

interface Day {
  readonly start?: string
  readonly zone?: string
  readonly context?: Partial<ScheduleContext>
  readonly host?: Partial<Host>
}

/** Plays a script, from nine on a Monday in Berlin if nothing else is said. */
export function live(script: readonly ScriptStep[], { start, zone = 'Europe/Berlin', context, host }: Day = {}): Life {
  return drive(script, {
    start: start === undefined ? mondayAtNine : at(start),
    zone,
    context: { ...office, ...context },
    host: { alarm: 'exact', idleKnown: true, sleepTold: true, ...host },
  })
}

/** What happens in a script, line by line. */
export function story(script: readonly ScriptStep[], day: Day = {}): readonly string[] {
  return told(live(script, day).entries)
}

/** Time with continuous input. */
export const active = (seconds: number): ScriptStep => ({ user: 'active', for: seconds })
/** Time without any. */
export const away = (seconds: number): ScriptStep => ({ user: 'away', for: seconds })

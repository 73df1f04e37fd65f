import type { WorkHours } from '../time/work-hours.ts'

/** Everything a person can set. The schema in `schema.ts` is its source of truth. */
export interface Settings {
  readonly version: 1
  readonly hours: WorkHours
  readonly main: {
    /** Active minutes between main breaks: 10 to 240. */
    readonly everyMinutes: number
  }
  /** Seconds that the heads-up is shown before a break: 10 to 120. */
  readonly notifySeconds: number
  readonly look: {
    readonly theme: 'system' | 'light' | 'dark'
    /** `mirror`: the figure's left is on the left of the screen, as in a mirror. `behind`: seen from behind. */
    readonly sides: 'mirror' | 'behind'
  }
}

/** New values for some of the settings. A given part replaces the old one whole; `hours` and `exceptions` too. */
export interface SettingsPatch {
  readonly hours?: WorkHours
  readonly main?: Settings['main']
  readonly notifySeconds?: number
  readonly look?: Settings['look']
}

/** What is wrong with one setting, and how to cure it, in a sentence for a person. */
export interface SettingsProblem {
  /** The path of the field, such as `hours.week.mon.0.1`. */
  readonly field: string
  readonly message: string
}

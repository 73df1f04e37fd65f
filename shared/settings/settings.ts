import type { z } from '../zod.ts'
import type { patchSchema, settingsSchema } from './schema.ts'

/** Everything a person can set; `schema.ts` says what each field means and how far it may go. */
export type Settings = z.infer<typeof settingsSchema>

/** New values for some of the settings. A given part replaces the old one whole; `hours` and `exceptions` too. */
export type SettingsPatch = z.infer<typeof patchSchema>

/** What is wrong with one setting, and how to cure it, in a sentence for a person. */
export interface SettingsProblem {
  /** The path of the field, such as `hours.week.mon.0.1`. */
  readonly field: string
  readonly message: string
}

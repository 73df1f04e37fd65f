import type { SettingsAnswer } from '../ipc.ts'
import { Problems } from './problems.ts'
import { readFields } from './read-fields.ts'
import { patchSchema, settingsSchema } from './schema.ts'
import type { Settings } from './settings.ts'

/**
 * Changes settings by a patch, all of it or nothing. Strict where `parseSettings` forgives: anything unknown, missing
 * or out of range refuses the whole patch and is named with its cure. The work is bounded whatever the patch holds.
 */
export function changeSettings(settings: Settings, patch: unknown): SettingsAnswer {
  const problems = new Problems()
  const found = readFields(patchSchema, patch, undefined, problems.hear)
  const refused = problems.asRefused()
  if (found === null || refused.length > 0) return { ok: false, problems: refused }
  return { ok: true, settings: settingsSchema.parse({ ...settings, ...patchSchema.parse(found.value) }) }
}

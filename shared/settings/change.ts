import { t } from '../i18n/translate.ts'
import type { SettingsAnswer } from '../ipc.ts'
import { Problems } from './problems.ts'
import { readFields } from './read-fields.ts'
import { patchSchema, settingsSchema } from './schema.ts'
import { usedTwice } from './shortcut-settings.ts'
import type { Settings, SettingsProblem } from './settings.ts'

/**
 * Changes settings by a patch, all of it or nothing. Strict where `parseSettings` forgives: anything unknown, missing
 * or out of range refuses the whole patch and is named with its cure. The work is bounded whatever the patch holds.
 */
export function changeSettings(settings: Settings, patch: unknown): SettingsAnswer {
  const problems = new Problems()
  const found = readFields(patchSchema, patch, undefined, problems.hear)
  const refused = problems.asRefused()
  if (found === null || refused.length > 0) return { ok: false, problems: refused }
  const changed = settingsSchema.parse({ ...settings, ...patchSchema.parse(found.value) })
  // Of two actions with the same keys only one could have them. A file that says so all the same does no harm.
  const twice = usedTwice(changed.shortcuts)
  return twice === null ? { ok: true, settings: changed } : { ok: false, problems: [sameKeys(twice)] }
}

function sameKeys({ action, by }: NonNullable<ReturnType<typeof usedTwice>>): SettingsProblem {
  const other = t(`shortcuts.action.${by}`)
  return { field: `shortcuts.${action}`, message: t('shortcuts.twice', { other }) }
}

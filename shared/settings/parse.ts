import { t } from '../i18n/translate.ts'
import { defaultSettings } from './defaults.ts'
import { migrate } from './migrate.ts'
import { Problems } from './problems.ts'
import { readFields } from './read-fields.ts'
import { settingsSchema } from './schema.ts'
import type { Settings, SettingsProblem } from './settings.ts'

/** What was understood of stored settings. Where there are problems, set the original aside before saving over it. */
export interface ParsedSettings {
  readonly settings: Settings
  readonly problems: readonly SettingsProblem[]
}

/**
 * Reads stored settings, whatever they hold: a JSON value of any size or shape. Never throws. One bad field costs that
 * field alone, one bad range that range, one bad date that date; the usual values take their place and `problems` says
 * so in sentences. A field that is absent takes its usual value silently, and so does everything where there are no
 * settings at all (`null`). Settings of an earlier version are migrated; of a later one, what is understood is kept.
 */
export function parseSettings(value: unknown): ParsedSettings {
  if (value === null || value === undefined) return { settings: defaultSettings, problems: [] }
  const { document, fromTheFuture } = migrate(value)
  const problems = new Problems()
  const found = readFields(settingsSchema, document, defaultSettings, (fault) => {
    if (!(fromTheFuture && fault.unknown)) problems.hear(fault)
  })
  const told = problems.asReplaced()
  return {
    settings: found === null ? defaultSettings : settingsSchema.parse(found.value),
    problems: fromTheFuture ? [{ field: 'version', message: t('settings.problem.newer') }, ...told] : told,
  }
}

import { changeSettings } from '../settings/change.ts'
import { parseSettings } from '../settings/parse.ts'
import type { Settings } from '../settings/settings.ts'
import type { SettingsAnswer } from '../ipc.ts'
import type { StorePort } from './ports.ts'

/** The one place that holds the settings: read once at the start, written at every change. */
export interface SettingsKeeper {
  read(): Settings
  /** Nothing was stored yet: the application starts for the first time. */
  readonly firstTime: boolean
  change(patch: unknown): SettingsAnswer
}

/**
 * Reads the stored settings. What is damaged costs no more than itself: a bad field falls back to its default, and a
 * copy of the file as it was is set aside before anything is written over it.
 */
export function keepSettings(
  store: StorePort,
  hears: { readonly notice: (message: string) => void; readonly changed: (settings: Settings) => void },
): SettingsKeeper {
  const loaded = store.load('settings')
  const { settings: found, problems } = parseSettings(loaded.value ?? {})
  let settings = found

  if (loaded.damage !== null) hears.notice(loaded.damage)
  if (problems.length > 0) {
    const aside = store.setAside('settings')
    for (const problem of problems) hears.notice(problem.message)
    hears.notice(aside)
    store.save('settings', settings)
  }

  const firstTime = loaded.value === null && loaded.damage === null
  // The next start is not the first any more. The usual settings themselves are left to the version that runs.
  if (firstTime) store.save('settings', { version: settings.version })

  return {
    firstTime,
    read: () => settings,
    change(patch) {
      const answer = changeSettings(settings, patch)
      if (!answer.ok) return answer
      settings = answer.settings
      store.save('settings', settings)
      hears.changed(settings)
      return answer
    },
  }
}

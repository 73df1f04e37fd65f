import { changeSettings } from '../settings/change.ts'
import { keepingLocked, parseLocked, touchedLocks, withLocked } from '../settings/locked.ts'
import { parseSettings } from '../settings/parse.ts'
import type { Settings } from '../settings/settings.ts'
import type { LocksView, SettingsAnswer } from '../ipc.ts'
import { t } from '../i18n/translate.ts'
import type { PolicyPort, StorePort } from './ports.ts'

/** The one place that holds the settings: read once at the start, written at every change. */
export interface SettingsKeeper {
  read(): Settings
  /** Nothing was stored yet: the application starts for the first time. */
  readonly firstTime: boolean
  change(patch: unknown): SettingsAnswer
  /** The person's own settings: what would hold if no administrator held anything. */
  own(): Settings
  /** Puts other settings of the person's own in their place. What is locked stays as it is. */
  replace(settings: Settings): void
  /** What an administrator holds, and where that is written. */
  locks(): LocksView
}

/**
 * Reads the stored settings. What is damaged costs no more than itself: a bad field falls back to its default, and a
 * copy of the file as it was is set aside before anything is written over it. What an administrator holds goes over it,
 * and is never written into the person's own file.
 */
export function keepSettings(
  store: StorePort,
  hears: { readonly notice: (message: string) => void; readonly changed: (settings: Settings) => void },
  policy: PolicyPort = { file: '', load: () => ({ value: null, damage: null }) },
): SettingsKeeper {
  const loaded = store.load('settings')
  const { settings: found, problems } = parseSettings(loaded.value ?? {})
  const held = policy.load()
  const locked = parseLocked(held.value)
  let own = found
  let settings = withLocked(own, locked)

  if (loaded.damage !== null) hears.notice(loaded.damage)
  if (held.damage !== null) hears.notice(held.damage)
  for (const { message } of locked.problems) hears.notice(t('settings.locked.problem', { file: policy.file, message }))
  if (problems.length > 0) {
    const aside = store.setAside('settings')
    for (const problem of problems) hears.notice(problem.message)
    hears.notice(aside)
    store.save('settings', own)
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
      const touched = touchedLocks(settings, answer.settings, locked)
      if (touched.length > 0) return { ok: false, problems: touched }
      own = keepingLocked(answer.settings, own, locked)
      settings = answer.settings
      store.save('settings', own)
      hears.changed(settings)
      return answer
    },
    own: () => own,
    replace(others) {
      own = others
      settings = withLocked(own, locked)
      store.save('settings', own)
      hears.changed(settings)
    },
    locks: () => ({ file: policy.file, fields: locked.fields }),
  }
}

import { globalShortcut } from 'electron'
import type { ShortcutsPort } from '../shared/app/ports.ts'

/**
 * Listens for keys everywhere. A Wayland desktop lets no program do that; there Electron would hear keys only while a
 * window of an old kind has the keyboard, which is worse than none.
 */
export function globalShortcuts(platform = process.platform, session = process.env['XDG_SESSION_TYPE']): ShortcutsPort {
  return {
    works: !(platform === 'linux' && session === 'wayland'),
    listen(keys, press) {
      try {
        return globalShortcut.register(keys, press)
      } catch {
        // Keys that this system does not know are as good as taken.
        return false
      }
    },
    forgetAll: () => globalShortcut.unregisterAll(),
  }
}

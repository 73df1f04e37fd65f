import type { ShortcutsPort } from '../../../shared/app/ports.ts'
import { pressed, writeAccelerator } from '../../../shared/settings/accelerator.ts'

/** A page hears keys only while it is the one in front; that much it can do. */
export function browserShortcuts(): ShortcutsPort {
  const listened = new Map<string, () => void>()
  addEventListener('keydown', (event) => listened.get(writeAccelerator(pressed(event)))?.())
  return {
    works: true,
    listen(keys, press) {
      listened.set(keys, press)
      return true
    },
    forgetAll: () => listened.clear(),
  }
}

import type { Command } from '../commands/command.ts'
import type { ShortcutTrouble, ShortcutsView } from '../ipc.ts'
import { shortcutActions, type ShortcutAction } from '../settings/shortcut-actions.ts'
import { type Shortcuts } from '../settings/shortcut-settings.ts'
import type { Obeyed } from './commands.ts'
import type { ShortcutsPort } from './ports.ts'

/** The keys that are listened for, and what became of those that were chosen. */
export interface ShortcutKeeper {
  /** Listens for these keys, and for no others any more. */
  follow(chosen: Shortcuts): void
  view(): ShortcutsView
  /** Listens for none. */
  stop(): void
}

/** Minutes of the pause that keys begin: long enough for a meeting, short enough to be forgotten. */
const pauseMinutes = 60

/** Does what keys are for, by way of the commands. */
export function keepShortcuts(
  port: ShortcutsPort,
  obey: (command: Command) => Obeyed,
  isPaused: () => boolean,
): ShortcutKeeper {
  let troubles: ShortcutsView['troubles'] = {}

  function press(action: ShortcutAction) {
    const { afterwards } = obey(commandFor(action))
    afterwards?.()
  }

  function commandFor(action: ShortcutAction): Command {
    switch (action) {
      case 'pause':
        return isPaused() ? { name: 'resume' } : { name: 'pause', until: { type: 'length', minutes: pauseMinutes } }
      case 'break':
        return { name: 'break', routine: null }
      case 'snooze':
      case 'skip':
      case 'library':
        return { name: action }
    }
  }

  return {
    follow(chosen) {
      port.forgetAll()
      const found: Partial<Record<ShortcutAction, ShortcutTrouble>> = {}
      for (const action of shortcutActions) {
        const keys = chosen[action]
        if (keys === null) continue
        if (!port.works) found[action] = 'not-here'
        else if (!port.listen(keys, () => press(action))) found[action] = 'taken'
      }
      troubles = found
    },
    view: () => ({ works: port.works, troubles }),
    stop: () => port.forgetAll(),
  }
}

/** The settings for keys that work everywhere. */
import { t } from '../i18n/translate.ts'
import { z } from '../zod.ts'
import { parseAccelerator } from './accelerator.ts'
import { notAGroup } from './fields.ts'
import { notes } from './notes.ts'
import { shortcutActions, type ShortcutAction } from './shortcut-actions.ts'

const keys = (action: ShortcutAction, description: string) =>
  z
    .string({ error: () => t('settings.cure.keys') })
    .refine((text) => parseAccelerator(text) !== null, { error: () => t('settings.cure.keys') })
    .nullable()
    .register(notes, { name: () => t(`shortcuts.action.${action}`), description })

/** The keys for each action; none until a person chooses some. */
export const shortcuts = z
  .strictObject(
    {
      pause: keys('pause', 'Pauses for an hour, or ends the pause.'),
      break: keys('break', 'Opens the next break now.'),
      snooze: keys('snooze', 'Puts off the break that is announced or has just begun.'),
      skip: keys('skip', 'Leaves out the announced break, or ends the open one.'),
      library: keys('library', 'Opens the library.'),
    } satisfies Record<ShortcutAction, z.ZodType>,
    { error: notAGroup },
  )
  .readonly()
  .register(notes, {
    name: () => t('settings.shortcuts.title'),
    description: 'Keys that are listened for everywhere, such as `Ctrl+Alt+P`; null: none.',
  })

/** The keys of each action. */
export type Shortcuts = z.infer<typeof shortcuts>

/** The first action whose keys another one has already, with that other one; null when each has its own. */
export function usedTwice(chosen: Shortcuts): { readonly action: ShortcutAction; readonly by: ShortcutAction } | null {
  for (const [index, action] of shortcutActions.entries()) {
    const by = shortcutActions.slice(0, index).find((other) => chosen[other] === chosen[action])
    if (by !== undefined && chosen[action] !== null) return { action, by }
  }
  return null
}

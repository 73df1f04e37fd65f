import { t } from '../i18n/translate.ts'
import type { Notice, StatusView } from '../ipc.ts'
import { pauseChoices } from './pause-choice.ts'
import { neckRoutine } from './plan.ts'
import type { TrayItem } from './ports.ts'

const separator: TrayItem = { type: 'separator' }

/** The tray's menu for a moment: the next break in words, then what can be done about it. */
export function trayMenu(status: StatusView, notices: readonly Notice[]): readonly TrayItem[] {
  const pause: TrayItem = {
    type: 'menu',
    label: t('tray.pause'),
    items: pauseChoices.map((choice) => ({
      type: 'action',
      label: t(`tray.pauseFor.${choice}`),
      action: { type: 'pause', choice },
    })),
  }
  const resume: TrayItem = { type: 'action', label: t('tray.resume'), action: { type: 'resume' } }
  const tell: readonly TrayItem[] =
    notices.length === 0
      ? []
      : [{ type: 'action', label: t('tray.notice', { count: notices.length }), action: { type: 'open-settings' } }]

  return [
    { type: 'label', label: status.headline },
    ...tell,
    separator,
    {
      type: 'action',
      label: t('tray.takeNeckRoutine'),
      action: { type: 'take-break', routineId: neckRoutine },
    },
    status.pausedUntil === null ? pause : resume,
    separator,
    { type: 'action', label: t('tray.library'), action: { type: 'open-library' } },
    { type: 'action', label: t('tray.settings'), action: { type: 'open-settings' } },
    { type: 'action', label: t('tray.quit'), action: { type: 'quit' } },
  ]
}

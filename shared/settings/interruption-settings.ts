/** What holds breaks back, as far as the computer can see it. */
import type { Detector } from '../busy/sighting.ts'
import { t } from '../i18n/translate.ts'
import { z } from '../zod.ts'
import { notAGroup, yesNo } from './fields.ts'
import { limits } from './limits.ts'
import { notes } from './notes.ts'

const appCure = (): string => t('settings.cure.app', { most: limits.appNameLength })

const app = z
  .string({ error: appCure })
  .max(limits.appNameLength, { error: appCure })
  // The name alone: no folders, nothing that cannot be seen, no blanks around it.
  .regex(/^[^\p{C}\s/\\]([^\p{C}/\\]*[^\p{C}\s/\\])?$/u, { error: appCure })
  .register(notes, { name: () => t('settings.name.app'), description: 'The name of a program, without its folder.' })

/** What holds breaks back. A break that comes due meanwhile comes afterwards. */
export const interruptions = z
  .strictObject(
    {
      microphone: yesNo({
        name: () => t('settings.name.watchMicrophone'),
        description: 'Whether an app that records with a microphone holds breaks back.',
      }),
      camera: yesNo({
        name: () => t('settings.name.watchCamera'),
        description: 'Whether an app that uses a camera holds breaks back.',
      }),
      screenShare: yesNo({
        name: () => t('settings.name.watchScreenShare'),
        description: 'Whether a screen that is shared or recorded holds breaks back.',
      }),
      fullscreen: yesNo({
        name: () => t('settings.name.watchFullscreen'),
        description: 'Whether an app that fills the screen, or presents, holds breaks back.',
      }),
      dnd: yesNo({
        name: () => t('settings.name.watchDnd'),
        description: "Whether the system's own `do not disturb` holds breaks back.",
      }),
      apps: z
        .array(app, { error: () => t('settings.cure.list') })
        .max(limits.apps, { error: () => t('settings.cure.tooMany', { most: limits.apps }) })
        .readonly()
        .register(notes, {
          name: () => t('settings.name.apps'),
          description: 'Programs that hold breaks back while they run; capital letters are all the same.',
          most: limits.apps,
        }),
    },
    { error: notAGroup },
  )
  .readonly()
  .register(notes, { name: () => t('settings.name.interruptions'), description: 'What holds breaks back.' })

/** What to look for under these settings. Apps are only looked for where some are named. */
export function watchedBy(settings: z.infer<typeof interruptions>): readonly Detector[] {
  const wanted: Readonly<Record<Detector, boolean>> = {
    microphone: settings.microphone,
    camera: settings.camera,
    'screen-share': settings.screenShare,
    fullscreen: settings.fullscreen,
    dnd: settings.dnd,
    'app-rule': settings.apps.length > 0,
  }
  return (Object.keys(wanted) as Detector[]).filter((detector) => wanted[detector])
}

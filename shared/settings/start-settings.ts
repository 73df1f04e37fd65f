/** The settings for how the application starts. */
import { t } from '../i18n/translate.ts'
import { z } from '../zod.ts'
import { notAGroup, yesNo } from './fields.ts'
import { notes } from './notes.ts'

/** When the application starts by itself. */
export const start = z
  .strictObject(
    { atLogin: yesNo({ name: () => t('settings.name.atLogin'), description: 'Whether Nape starts at login.' }) },
    { error: notAGroup },
  )
  .readonly()
  .register(notes, { name: () => t('settings.name.start'), description: 'When Nape starts by itself.' })

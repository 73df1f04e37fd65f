/** The settings that make the rhythm: how often breaks come, at which times of day, and how they announce themselves. */
import { t } from '../i18n/translate.ts'
import { isStartTime } from '../time/local-time.ts'
import { z } from '../zod.ts'
import { notAGroup, wholeNumber, yesNo } from './fields.ts'
import { limits } from './limits.ts'
import { notes } from './notes.ts'

/** The rhythm of micro-breaks. */
export const micro = z
  .strictObject(
    {
      on: yesNo({ name: () => t('settings.name.microOn'), description: 'Whether there are micro-breaks.' }),
      everyMinutes: wholeNumber(limits.microEveryMinutes, {
        name: () => t('settings.name.microEveryMinutes'),
        description: 'Active time between micro-breaks, 5 to 120.',
        unit: 'minutes',
      }),
    },
    { error: notAGroup },
  )
  .readonly()
  .register(notes, { name: () => t('settings.name.micro'), description: 'Micro-breaks: one movement, half a minute.' })

/** The rhythm of main breaks. */
export const main = z
  .strictObject(
    {
      everyMinutes: wholeNumber(limits.everyMinutes, {
        name: () => t('settings.name.everyMinutes'),
        description: 'Active time between main breaks, 10 to 240.',
        unit: 'minutes',
      }),
    },
    { error: notAGroup },
  )
  .readonly()
  .register(notes, { name: () => t('settings.name.main'), description: 'Main breaks: a routine of a minute or more.' })

/** The heads-up. */
export const notifySeconds = wholeNumber(limits.notifySeconds, {
  name: () => t('settings.name.notifySeconds'),
  description: 'How long the heads-up is shown before a break, 10 to 120.',
  unit: 'seconds',
})

const anchor = z
  .string({ error: () => t('settings.cure.anchor') })
  .refine(isStartTime, { error: () => t('settings.cure.anchor') })
  .register(notes, { name: () => t('settings.name.anchor'), description: 'A time of day, 00:00 to 23:59.' })

/** The times of day for the neck routine. */
export const anchors = z
  .array(anchor, { error: () => t('settings.cure.anchors') })
  .max(limits.anchors, { error: () => t('settings.cure.tooMany', { most: limits.anchors }) })
  .readonly()
  .register(notes, {
    name: () => t('settings.name.anchors'),
    description: 'Times of day, inside work hours, at which the neck routine is due whatever the counters say.',
    most: limits.anchors,
  })

/** Whether and how a break that is due waits for the person to stop typing. */
export const waitForPause = z
  .strictObject(
    {
      on: yesNo({
        name: () => t('settings.name.waitForPauseOn'),
        description: 'Whether a break that is due waits for a gap in the typing.',
      }),
      gapSeconds: wholeNumber(limits.gapSeconds, {
        name: () => t('settings.name.gapSeconds'),
        description: 'How long without input is a gap, 1 to 10.',
        unit: 'seconds',
      }),
      atMostSeconds: wholeNumber(limits.atMostSeconds, {
        name: () => t('settings.name.atMostSeconds'),
        description: 'How long the break waits; then it opens in any case, 5 to 120.',
        unit: 'seconds',
      }),
    },
    { error: notAGroup },
  )
  .readonly()
  .register(notes, {
    name: () => t('settings.name.waitForPause'),
    description: 'Waiting for a gap in the typing before a break opens.',
  })

/** What a person says about exercises: which to leave out, which they like best, and how they are played. */
import { conditions } from '../exercises/vocabulary.ts'
import { t } from '../i18n/translate.ts'
import { z } from '../zod.ts'
import { choice, ids, notAGroup, yesNo } from './fields.ts'
import { limits } from './limits.ts'
import { notes } from './notes.ts'

const condition = choice(conditions, {
  name: () => t('settings.name.condition'),
  description: 'A reason for which exercises are left out, such as a problem with a shoulder.',
})

/** What is left out. It wins over everything else, and never leaves the device. */
export const leaveOut = z
  .strictObject(
    {
      conditions: z
        .array(condition, { error: () => t('settings.cure.list') })
        .max(conditions.length, { error: () => t('settings.cure.tooMany', { most: conditions.length }) })
        .readonly()
        .register(notes, {
          name: () => t('settings.name.conditions'),
          description: 'Reasons for which whole groups of exercises are left out.',
          most: conditions.length,
        }),
      exercises: ids({
        name: () => t('settings.name.leftOutExercises'),
        description: 'Single exercises that are left out.',
      }),
      switchedOn: ids({
        name: () => t('settings.name.switchedOn'),
        description: 'Exercises that are off until a person asks for them, and were asked for.',
      }),
      asked: yesNo({
        name: () => t('settings.name.asked'),
        description: 'Whether the person was asked what to leave out, so that nobody is asked twice.',
      }),
    },
    { error: notAGroup },
  )
  .readonly()
  .register(notes, { name: () => t('settings.name.leaveOut'), description: 'What is left out.' })

/** What the person likes best: ids of exercises and routines. An unknown id is of no effect. */
export const favourites = ids({
  name: () => t('settings.name.favourites'),
  description: 'Exercises and routines that the person likes best; they come a little more often.',
})

const speedCure = (): string => t('settings.cure.speed', { ...limits.speed })

/** How routines are played. */
export const play = z
  .strictObject(
    {
      speed: z
        .number({ error: speedCure })
        .min(limits.speed.from, { error: speedCure })
        .max(limits.speed.to, { error: speedCure })
        .multipleOf(limits.speed.step, { error: speedCure })
        .register(notes, {
          name: () => t('settings.name.speed'),
          description: 'How fast a routine goes: 0.5 is half as fast and takes twice as long.',
          unit: 'times',
        }),
    },
    { error: notAGroup },
  )
  .readonly()
  .register(notes, { name: () => t('settings.name.play'), description: 'How routines are played.' })

/** What is heard. */
export const sound = z
  .strictObject(
    {
      chimes: choice(['off', 'quiet', 'normal'], {
        name: () => t('settings.name.chimes'),
        description: 'How loud the chimes at a new step and at the end are.',
      }),
      voice: yesNo({
        name: () => t('settings.name.voice'),
        description: 'Whether a voice of the system reads the lines of the routine.',
      }),
    },
    { error: notAGroup },
  )
  .readonly()
  .register(notes, { name: () => t('settings.name.sound'), description: 'What is heard during a break.' })

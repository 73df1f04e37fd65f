/**
 * The settings: what there is, what it means, how far it goes, and what to tell a person who got it wrong. Closed: a
 * field that is not here does not exist. Types, checks and documentation all derive from this file.
 */
import { languageTags } from '../i18n/languages.ts'
import { t } from '../i18n/translate.ts'
import { isLocalDate } from '../time/local-date.ts'
import { isLocalTime, isStartTime } from '../time/local-time.ts'
import { weekdays, type Weekday, type WorkHours } from '../time/work-hours.ts'
import { z } from '../zod.ts'
import { favourites, leaveOut, play, sound } from './exercise-settings.ts'
import { choice, notAGroup } from './fields.ts'
import { interruptions } from './interruption-settings.ts'
import { limits } from './limits.ts'
import { notes, type FieldNote } from './notes.ts'
import { shortcuts } from './shortcut-settings.ts'
import { start } from './start-settings.ts'
import { anchors, main, micro, notifySeconds, waitForPause } from './rhythm-settings.ts'

/** The version that this Nape writes. Raise it together with a step in `migrate.ts`. */
export const currentVersion = 3

const startTime = z
  .string({ error: () => t('settings.cure.start') })
  .refine(isStartTime, { error: () => t('settings.cure.start') })

const endTime = z
  .string({ error: () => t('settings.cure.end') })
  .refine(isLocalTime, { error: () => t('settings.cure.end') })

const range = z
  .tuple([startTime, endTime], { error: () => t('settings.cure.range') })
  .refine(([start, end]) => start !== end, { error: () => t('settings.cure.sameTimes') })
  .readonly()
  .register(notes, {
    name: () => t('settings.name.range'),
    description: 'From a start, 00:00 to 23:59, to an end, 00:00 to 24:00; an end before the start is on the next day.',
  })

const rangesOf = (note: FieldNote) =>
  z
    .array(range, { error: () => t('settings.cure.ranges') })
    .max(limits.rangesInDay, { error: () => t('settings.cure.tooMany', { most: limits.rangesInDay }) })
    .readonly()
    .register(notes, { ...note, most: limits.rangesInDay })

const day = (weekday: Weekday) =>
  rangesOf({
    name: () => t(`settings.day.${weekday}`),
    description: 'Work ranges that begin on this day; none: a day off. They may overlap, and then count as one.',
  })

const week = z
  .strictObject(
    Object.fromEntries(weekdays.map((weekday) => [weekday, day(weekday)])) as Record<Weekday, ReturnType<typeof day>>,
    { error: notAGroup },
  )
  .readonly()
  .register(notes, { name: () => t('settings.name.week'), description: 'The usual week.' })

const exceptions = z
  .record(
    z.string().refine(isLocalDate, { error: () => t('settings.cure.date') }),
    rangesOf({
      name: () => '',
      description: 'Work ranges that begin on this date, in place of those of its weekday; none: a day off.',
    }),
    { error: notAGroup },
  )
  .refine((dates) => Object.keys(dates).length <= limits.exceptions, {
    error: () => t('settings.cure.tooMany', { most: limits.exceptions }),
  })
  .readonly()
  .register(notes, {
    name: () => t('settings.name.exceptions'),
    description: 'Dates, YYYY-MM-DD, on which other hours hold.',
    most: limits.exceptions,
  })

const hours = z
  .strictObject({ week, exceptions }, { error: notAGroup })
  .readonly()
  .register(notes, {
    name: () => t('settings.name.hours'),
    description: 'When the person works.',
  }) satisfies z.ZodType<WorkHours>

const look = z
  .strictObject(
    {
      theme: choice(['system', 'light', 'dark'], {
        name: () => t('settings.name.theme'),
        description: 'The colours of every window; `system` follows the desktop.',
      }),
      sides: choice(['mirror', 'behind'], {
        name: () => t('settings.name.sides'),
        description:
          '`mirror`: the figure faces the person, its left on the left of the screen. `behind`: seen from behind.',
      }),
    },
    { error: notAGroup },
  )
  .readonly()
  .register(notes, { name: () => t('settings.name.look'), description: 'What Nape looks like.' })

const language = choice(['system', ...languageTags], {
  name: () => t('settings.name.language'),
  description:
    'The language of every window, as a BCP 47 tag; `system` takes the first of the desktop that Nape speaks.',
})

const version = z
  .literal(currentVersion, { error: () => t('settings.cure.version', { version: currentVersion }) })
  .register(notes, { name: () => t('settings.name.version'), description: 'The version of this schema.' })

const parts = z.strictObject(
  {
    version,
    hours,
    micro,
    main,
    anchors,
    notifySeconds,
    waitForPause,
    interruptions,
    leaveOut,
    favourites,
    play,
    sound,
    look,
    language,
    shortcuts,
    start,
  },
  { error: notAGroup },
)

/** All settings. */
export const settingsSchema = parts.readonly()

/** A change: some of the parts, each whole. The version is not for changing. */
export const patchSchema = parts.omit({ version: true }).partial().readonly()

/**
 * What each request's argument must look like. Windows are part of the application, yet what crosses from one process
 * to another is checked as if it came from a stranger: closed objects, bounded numbers and texts.
 */
import type { Argument, RequestName } from './ipc.ts'
import { limits as backupLimits } from './backup/backup.ts'
import { resets, ways } from './backup/view.ts'
import { exportForms } from './insights/export-forms.ts'
import { limits } from './settings/limits.ts'
import { limits as ownLimits } from './own-routines/limits.ts'
import type { SettingsPatch } from './settings/settings.ts'
import { hour } from './time/moment.ts'
import { z } from './zod.ts'

const nothing = z.undefined()
const id = z.string().min(1).max(100)
const year = z.int().min(1).max(9999)
const backup = z.string().max(backupLimits.fileLength + 1)

/** The settings answer field by field what is wrong, in sentences; so here a patch need only be an object. */
const patch = z.custom<SettingsPatch>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'Settings are changed with an object.',
)

/** Here only the shape and the size; what is wrong with a routine its own room says, in sentences. */
const draft = z.strictObject({
  id: id.nullable(),
  title: z.string().max(1000),
  note: z.string().max(5000),
  steps: z
    .array(
      z.strictObject({
        exerciseId: id,
        reps: z.number(),
        holdSeconds: z.number().nullable(),
        firstSide: z.enum(['left', 'right']).nullable(),
      }),
    )
    .max(200),
})

/** The schema of each request's argument. One that does not fit is refused before any handler sees it. */
export const argumentSchemas = {
  'language.read': nothing,
  'language.inBreak': nothing,
  'settings.read': nothing,
  'settings.locks': nothing,
  'settings.change': patch,
  'status.read': nothing,
  'interruptions.look': nothing,
  'shortcuts.read': nothing,
  'notices.read': nothing,
  'notices.dismiss': id,
  'routines.read': nothing,
  'routines.save': draft,
  'routines.remove': id,
  'routines.import': z.string().max(ownLimits.fileLength + 1),
  'break.ask': z.strictObject({ what: z.enum(['routine', 'exercise']), id }),
  'welcome.close': nothing,
  'insights.read': nothing,
  'insights.year': year,
  'insights.export': z.strictObject({ year, form: z.enum(exportForms) }),
  'data.read': nothing,
  'data.frame': nothing,
  'data.look': backup,
  'data.import': z.strictObject({ text: backup, way: z.enum(ways) }),
  'data.reset': z.enum(resets),
  'data.undo': nothing,
  'data.show': nothing,
  'library.open': nothing,
  'headsUp.read': nothing,
  'headsUp.answer': z.strictObject({ breakId: id, choice: z.enum(['start', 'snooze', 'skip']) }),
  'break.read': nothing,
  'break.ready': z.strictObject({ breakId: id }),
  'break.moved': z.strictObject({
    breakId: id,
    position: z
      .number()
      .nonnegative()
      .max(24 * hour),
    playing: z.boolean(),
    speed: z.number().min(limits.speed.from).max(limits.speed.to),
  }),
  'break.end': z.strictObject({ breakId: id, how: z.enum(['done', 'early', 'snooze']) }),
  'break.felt': z.strictObject({ breakId: id, felt: z.enum(['good', 'too-hard', 'hurt']) }),
  'break.leaveOut': z.strictObject({ exerciseId: id, out: z.boolean() }),
  'break.close': z.strictObject({ breakId: id }),
} as const satisfies { readonly [Name in RequestName]: z.ZodType<Argument<Name>> }

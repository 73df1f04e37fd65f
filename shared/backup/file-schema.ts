/** The file of everything as a closed schema. What is in its parts their own rooms say. */
import type { Exercise } from '../exercises/schema.ts'
import { outcomeSchema } from '../history/schema.ts'
import { t } from '../i18n/translate.ts'
import { listedRoutineSchema } from '../own-routines/file-schema.ts'
import { limits as routineLimits } from '../own-routines/limits.ts'
import { settingsSchema } from '../settings/schema.ts'
import { z } from '../zod.ts'
import { format, formatVersion } from './backup.ts'

const saved = { error: () => t('settings.data.problem.savedAt') }

/** What every file has around its parts. */
const frame = {
  format: z.literal(format).describe('Says that this is a file of everything from Nape.'),
  version: z.literal(formatVersion).describe('The version of this format.'),
  savedAt: z.iso.datetime({ offset: true, ...saved }).describe('When it was saved.'),
}

const lists = { error: () => t('settings.data.problem.list') }

/** The file with its parts still unread. A part that is not there stays as it is. */
export const frameSchema = z.strictObject({
  ...frame,
  settings: z.unknown().optional(),
  routines: z
    .array(z.unknown(), lists)
    .max(routineLimits.routines, { error: () => t('settings.data.problem.routines', { most: routineLimits.routines }) })
    .optional(),
  history: z.array(z.unknown(), lists).optional(),
})

/** The whole file, for whoever wants to read or write one with another program. */
export function backupSchema(exercises: ReadonlyMap<string, Exercise>) {
  return z.strictObject({
    ...frame,
    settings: settingsSchema.optional().describe('What can be set.'),
    routines: z
      .array(listedRoutineSchema(exercises))
      .max(routineLimits.routines)
      .optional()
      .describe('The routines of one’s own.'),
    history: z.array(outcomeSchema).optional().describe('What came of each break, the oldest first.'),
  })
}

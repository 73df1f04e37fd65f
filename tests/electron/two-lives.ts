import type { Everything } from '../../shared/backup/backup.ts'
import { writeBackup } from '../../shared/backup/write-backup.ts'
import { defaultSettings } from '../../shared/settings/defaults.ts'
import { aLife, outcome, savedAt } from '../shared/backup/a-life.ts'

const day = 86_400_000

/** Two lives that have nothing in common, over different years, each of hundreds of breaks. */
export const lives: readonly [Everything, Everything] = [
  {
    ...aLife,
    history: Array.from({ length: 900 }, (_, i) =>
      outcome(`main-a-${String(i)}`, new Date(Date.UTC(2024, 0, 1, 9) + i * day).toISOString()),
    ),
  },
  {
    settings: { ...defaultSettings, notifySeconds: 60 },
    routines: [aLife.routines[1]!],
    history: Array.from({ length: 700 }, (_, i) =>
      outcome(`main-b-${String(i)}`, new Date(Date.UTC(2025, 0, 1, 9) + i * day).toISOString()),
    ),
  },
]

/** They as files. */
export const files = lives.map((life) => writeBackup({ savedAt, ...life }).join(''))

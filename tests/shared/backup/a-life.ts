import type { Everything } from '../../../shared/backup/backup.ts'
import { writeBackup } from '../../../shared/backup/write-backup.ts'
import type { Outcome } from '../../../shared/history/outcome.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'

/** A line of a history, as Nape writes it. */
export function outcome(id: string, endedAt: string, more: Partial<Outcome> = {}): Outcome {
  const at = Date.parse(endedAt)
  return {
    id,
    kind: 'main',
    routineId: 'two-minute-neck',
    result: 'done',
    seconds: 120,
    openedAt: at - 120_000,
    endedAt: at,
    zone: 'Europe/Berlin',
    asked: false,
    felt: 'good',
    moves: [
      { exerciseId: 'neck-side-tilt', side: 'left', seconds: 20 },
      { exerciseId: 'chin-tuck', side: null, seconds: 15 },
    ],
    ...more,
  }
}

/** What somebody has after two winters with Nape: something in every part, in every form that there is. */
export const aLife: Everything = {
  settings: {
    ...defaultSettings,
    hours: {
      week: { ...defaultSettings.hours.week, thu: [['22:00', '06:00']], fri: [['22:00', '06:00']] },
      exceptions: { '2026-12-24': [], '2026-12-31': [['09:00', '13:00']] },
    },
    main: { everyMinutes: 45 },
    anchors: ['10:45'],
    interruptions: { ...defaultSettings.interruptions, apps: ['zoom'] },
    leaveOut: { conditions: ['dizziness'], exercises: ['plank'], switchedOn: [], asked: true },
    favourites: ['two-minute-neck', 'chin-tuck'],
    shortcuts: { ...defaultSettings.shortcuts, pause: 'Ctrl+Alt+P' },
    look: { ...defaultSettings.look, theme: 'dark' },
  },
  routines: [
    {
      id: 'own-after-a-long-call',
      title: 'After a long call',
      note: 'Twice a day.',
      steps: [
        { exerciseId: 'chin-tuck', reps: 3, holdSeconds: 4, firstSide: null },
        { exerciseId: 'neck-side-tilt', reps: 1, holdSeconds: 15, firstSide: 'right' },
      ],
    },
    {
      id: 'own-routine',
      title: '電話の後',
      note: '',
      steps: [{ exerciseId: 'chin-tuck', reps: 5, holdSeconds: 5, firstSide: null }],
    },
  ],
  history: [
    outcome('main-a-1', '2025-12-30T10:00:00Z'),
    outcome('micro-b-2', '2026-01-02T09:00:00Z', { kind: 'micro', result: 'skipped', seconds: 0, openedAt: null }),
    outcome('anchor-c-3', '2026-11-20T09:45:00Z', { kind: 'anchor', result: 'partial', felt: 'too-hard', asked: true }),
  ],
}

/** When it was saved. */
export const savedAt = '2026-11-21T18:30:00+01:00'

/** All of it as a file. */
export const aFile = writeBackup({ savedAt, ...aLife }).join('')

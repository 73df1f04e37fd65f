/** Somebody whose Nape is worth looking at: a few weeks of breaks, hours of every kind, a routine of their own. */
import type { Outcome } from '../../shared/history/outcome.ts'
import type { Settings } from '../../shared/settings/settings.ts'

/** A Monday morning in winter, in Berlin. */
export const now = '2026-11-23T10:00:00+01:00'

const day = 86_400_000

/** What the browser keeps for the preview, by its keys. */
export function keptFor(
  language: Settings['language'],
  theme: Settings['look']['theme'],
): Readonly<Record<string, string>> {
  const office = [
    ['09:00', '12:30'],
    ['13:15', '17:30'],
  ]
  const settings = {
    version: 3,
    language,
    hours: {
      week: {
        mon: office,
        tue: office,
        wed: office,
        thu: [['22:00', '06:00']],
        fri: [['22:00', '06:00']],
        sat: [],
        sun: [],
      },
      exceptions: { '2026-11-26': [], '2026-12-24': [], '2026-12-31': [['09:00', '13:00']] },
    },
    micro: { on: false, everyMinutes: 30 },
    anchors: ['10:45', '15:30'],
    interruptions: { microphone: true, camera: false, screenShare: true, fullscreen: true, dnd: true, apps: ['zoom'] },
    leaveOut: { conditions: ['wrist-hand'], exercises: ['plank'], switchedOn: [], asked: true },
    favourites: ['two-minute-neck', 'chin-tuck'],
    shortcuts: { pause: 'Ctrl+Alt+P', break: null, snooze: null, skip: null, library: null },
    look: { theme, sides: 'mirror' },
  }
  const own = {
    id: 'own-after-a-long-call',
    title: 'After a long call',
    note: 'Twice a day.',
    steps: [
      { exercise: 'chin-tuck', reps: 5, holdSeconds: 6 },
      { exercise: 'neck-side-tilt', holdSeconds: 15, firstSide: 'right' },
    ],
  }
  return {
    'nape.settings': JSON.stringify(settings),
    'nape.routines': JSON.stringify({ version: 1, routines: [own] }),
    'nape.history.2026': JSON.stringify(history()),
  }
}

/** Two breaks a day on most days of eight weeks, of every result. */
function history(): readonly Outcome[] {
  const end = Date.parse(now) - day / 24
  return Array.from({ length: 112 }, (_, index): Outcome | null => {
    const endedAt = end - Math.floor(index / 2) * day - (index % 2) * 3 * 3_600_000
    if (index % 7 === 5) return null
    const result = index % 9 === 4 ? 'skipped' : index % 11 === 3 ? 'partial' : 'done'
    const seconds = result === 'skipped' ? 0 : result === 'partial' ? 50 : 120
    return {
      ...{
        id: `b${String(index)}`,
        kind: 'main',
        routineId: 'two-minute-neck',
        result,
        seconds,
        openedAt: endedAt - 120_000,
      },
      ...{ endedAt, zone: 'Europe/Berlin', asked: false, felt: index % 13 === 2 ? 'too-hard' : 'good' },
      moves:
        seconds === 0
          ? []
          : [
              { exerciseId: 'grow-tall', side: null, seconds: 11 },
              { exerciseId: 'neck-side-tilt', side: 'left', seconds: 20 },
              { exerciseId: 'neck-side-tilt', side: 'right', seconds: 18 },
              { exerciseId: 'shoulder-shrug', side: null, seconds: 15 },
            ],
    }
  })
    .filter((each) => each !== null)
    .toReversed()
}

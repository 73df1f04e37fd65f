/** Words for what the schedule decided, and why. */
export const schedule = {
  kind: { micro: 'Micro-break', main: 'Break', anchor: 'Neck routine' },
  /** What holds breaks back, after "Held back:". */
  heldBackBy: {
    paused: 'paused',
    'outside-hours': 'outside work hours',
    locked: 'screen locked',
    asleep: 'computer asleep',
    away: 'nobody at the desk',
    meeting: 'in a meeting',
    'screen-share': 'screen shared',
    camera: 'camera in use',
    microphone: 'microphone in use',
    fullscreen: 'full screen',
    'app-rule': 'an app you chose is open',
    dnd: 'do not disturb',
  },
} as const

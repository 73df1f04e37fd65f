/** Words for what the schedule decided, and why. */
export const schedule = {
  kind: { micro: 'micro-break', main: 'break', anchor: 'neck routine' },
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
  noRoom: 'work ends too soon',
  shown: {
    due: 'At {{time}} a {{kind}} was due.',
    snoozed: 'At {{time}} the {{kind}} that you put off was due.',
    owed: 'At {{time}} the {{kind}} that had been held back came.',
  },
  withdrawn: 'At {{time}} the {{kind}} was taken back: {{why}}.',
  deferred: 'No {{kind}} at {{time}}: {{why}}.',
  deferredSince: 'No {{kind}} at {{time}}: {{why}} since {{since}}.',
  merged: 'No {{kind}} at {{time}}: the {{into}} that is due takes its place.',
  dropped: {
    away: 'The {{kind}} that was held back is not needed at {{time}}: being away was a break.',
    'outside-hours': 'The {{kind}} that was held back falls away at {{time}}: work is over.',
    changed: 'The {{kind}} that was held back falls away at {{time}}: it is not due any more.',
  },
  satisfied: 'No {{kind}} at {{time}}: you did it yourself not long before.',
  missed: 'No {{kind}}: at {{time}} it had waited for too long.',
} as const

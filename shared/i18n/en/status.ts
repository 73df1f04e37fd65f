/** Words for how things stand: in the tray, at the top of the settings, in the preview. */
export const status = {
  next: { micro: 'Micro-break {{fromNow}}', main: 'Next break {{fromNow}}', anchor: 'Neck routine {{fromNow}}' },
  announced: { micro: 'Micro-break {{fromNow}}', main: 'Break {{fromNow}}', anchor: 'Neck routine {{fromNow}}' },
  waitsForPause: 'Break at the next gap in your typing',
  busy: 'Held back: {{reason}} since {{time}}',
  open: 'Taking a break',
  paused: 'Paused until {{time}}',
  workStarts: 'Work starts {{time}}',
  workStartsToday: 'Work starts at {{time}}',
  noHours: 'No work hours to come',
  locked: 'Resting while the screen is locked',
  asleep: 'Resting while the computer sleeps',
  away: 'Resting while you are away',
  noRoom: 'No more breaks before {{time}}',
  cap: 'Enough breaks for today',
} as const

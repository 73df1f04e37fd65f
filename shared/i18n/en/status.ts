/** Words for how things stand: in the tray, at the top of the settings, in the preview. */
export const status = {
  next: 'Next break {{fromNow}}',
  announced: 'Break {{fromNow}}',
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

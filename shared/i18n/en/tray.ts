/** Words of the tray and its menu. */
export const tray = {
  tooltip: 'Nape · {{status}}',
  takeNeckRoutine: 'Start the two-minute neck routine',
  takeBreak: 'Take a break now',
  movements: 'One movement',
  /** A routine in a list: its title and how long it takes. */
  routine: '{{title}} · {{length}}',
  pause: 'Pause',
  pauseFor: {
    'half-hour': 'For 30 minutes',
    hour: 'For 1 hour',
    'two-hours': 'For 2 hours',
    'next-work-day': 'Until the next work day',
  },
  resume: 'Resume',
  why: 'Why was there (no) break?',
  nothingYet: 'No break was due yet today.',
  notice_one: 'One thing you should know…',
  notice_other: '{{count}} things you should know…',
  library: 'Library…',
  insights: 'Insights…',
  settings: 'Settings…',
  quit: 'Quit Nape',
} as const

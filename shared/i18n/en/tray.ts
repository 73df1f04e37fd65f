/** Words of the tray and its menu. */
export const tray = {
  tooltip: 'Nape · {{status}}',
  /** Where a desktop shows no icons. */
  noHost: 'Your desktop shows no icon for Nape. To open this window again, start Nape once more.',
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
  meeting: 'In a meeting',
  meetFor: {
    'half-hour': 'For 30 minutes',
    hour: 'For 1 hour',
    'two-hours': 'For 2 hours',
    open: 'Until I end it (4 hours at most)',
  },
  inMeeting: 'In a meeting, until you end it',
  meetingUntil: 'In a meeting until {{time}}',
  endMeeting: 'End the meeting',
  meetLonger: { 'half-hour': '30 minutes longer', hour: '1 hour longer' },
  why: 'Why was there (no) break?',
  nothingYet: 'No break was due yet today.',
  notice_one: 'One thing you should know…',
  notice_other: '{{count}} things you should know…',
  library: 'Library…',
  insights: 'Insights…',
  settings: 'Settings…',
  quit: 'Quit Nape',
} as const

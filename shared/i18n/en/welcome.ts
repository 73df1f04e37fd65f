/** Words of the first start. */
export const welcome = {
  windowTitle: 'Welcome to Nape',
  step: 'Step {{number}} of {{count}}',
  back: 'Back',
  next: 'Next',
  skip: 'Skip the rest',
  hours: {
    title: 'When do you work?',
    about: 'Breaks come only then. Outside these hours Nape leaves you alone.',
    days: 'Days',
    from: 'From',
    to: 'To',
    lunch: 'With a lunch break',
    lunchFrom: 'Lunch from',
    lunchTo: 'Lunch to',
    nextDay: 'This runs past midnight, into the next day.',
    other: 'Your hours differ from day to day. The settings show them; changing them here replaces them.',
    noDays: 'Without a day, breaks only come when you ask for one.',
    problem: {
      length: 'The day ends when it begins. Choose a later end.',
      lunch: 'Lunch has to lie inside the day. Move it, or leave it out.',
      refused: 'These hours overlap from one day to the next. Choose an earlier end.',
    },
  },
  rhythm: {
    title: 'How often would you like to move?',
    about: 'Only time at the desk counts. You can always snooze, skip or pause.',
  },
  leaveOut: {
    title: 'Anything to go easy on?',
    about: 'Tick what is true for you. What may not be good for you then never comes. It stays on this computer.',
    list: 'Go easy on',
  },
  ready: {
    title: 'That is all.',
    about: 'Nape now waits among the small icons at the edge of your screen, and asks when it is time.',
    first: 'Would you like to try it right away? Two minutes, seven moves, sitting as you are.',
    start: 'Start the two-minute neck routine',
    later: 'Not now',
  },
} as const

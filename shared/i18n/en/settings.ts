/** Words of the settings. */
export const settings = {
  title: 'Settings',
  day: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  /** What the fields are called where something is wrong with them. */
  name: {
    all: 'Settings',
    version: 'Version',
    hours: 'Work hours',
    week: 'Usual week',
    exceptions: 'Special days',
    range: 'hours',
    main: 'Breaks',
    everyMinutes: 'Minutes between breaks',
    notifySeconds: 'Seconds of heads-up',
    look: 'Look',
    theme: 'Colours',
    sides: 'Left and right',
  },
  /** What to do about a field that is wrong. */
  cure: {
    number: 'write a whole number from {{from}} to {{to}}.',
    choice: 'choose one of {{choices}}.',
    start: 'write the start as a time from 00:00 to 23:59, such as 09:00.',
    end: 'write the end as a time from 00:00 to 24:00, such as 17:30.',
    sameTimes: 'start and end are the same time. Change one of them; a whole day is 00:00 to 24:00.',
    range: 'give a start and an end, such as 09:00 and 17:30.',
    ranges: 'give a list of hours, each with a start and an end.',
    date: 'write a date of the calendar as year-month-day, such as 2026-12-24.',
    tooMany: 'keep {{most}} at most.',
    group: 'give its settings by name.',
    missing: 'give a value; it is missing.',
    unknown: 'take it out; there is no such setting.',
    version: 'write {{version}}.',
  },
  /** Whole sentences about a field and its cure. */
  problem: {
    refused: '{{field}}: {{cure}}',
    replaced: 'In the stored settings, {{field}} could not be used, so the usual value holds. To mend it, {{cure}}',
    leftOut: 'In the stored settings, {{field}} could not be used and was left out. To mend it, {{cure}}',
    more_one: 'One more field could not be used.',
    more_other: '{{count}} more fields could not be used.',
    newer: 'These settings were written by a newer Nape. What this version understands is kept.',
  },
} as const

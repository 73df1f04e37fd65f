/** Words for times and lengths of time. */
export const time = {
  /** Which conventions `Intl` writes clock times and dates by. */
  locale: 'en-GB',
  inLessThanAMinute: 'in less than a minute',
  inMinutes: 'in {{minutes}} min',
  inHours: 'in {{hours}} h',
  inHoursAndMinutes: 'in {{hours}} h {{minutes}} min',
  seconds: '{{seconds}} s',
  minutes: '{{minutes}} min',
  minutesAndSeconds: '{{minutes}} min {{seconds}} s',
  tomorrow: 'tomorrow {{clock}}',
  onDay: '{{day}} {{clock}}',
} as const

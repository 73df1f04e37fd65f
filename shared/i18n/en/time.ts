/** Words for times and lengths of time. */
export const time = {
  /** Which conventions `Intl` writes clock times and dates by. */
  locale: 'en-GB',
  inLessThanAMinute: 'in less than a minute',
  inMinutes: 'in {{minutes}}\u00a0min',
  inHours: 'in {{hours}}\u00a0h',
  inHoursAndMinutes: 'in {{hours}}\u00a0h {{minutes}}\u00a0min',
  seconds: '{{seconds}}\u00a0s',
  minutes: '{{minutes}}\u00a0min',
  minutesAndSeconds: '{{minutes}}\u00a0min {{seconds}}\u00a0s',
  tomorrow: 'tomorrow {{clock}}',
  onDay: '{{day}} {{clock}}',
} as const

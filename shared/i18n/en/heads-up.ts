/** Words of the heads-up: the card that comes shortly before a break. */
export const headsUp = {
  name: 'A break is coming',
  about_one: '{{count}} minute. It starts by itself.',
  about_other: '{{count}} minutes. It starts by itself.',
  aboutSeconds_one: '{{count}} second. It starts by itself.',
  aboutSeconds_other: '{{count}} seconds. It starts by itself.',
  start: 'Start now',
  snooze: 'Snooze 5\u00a0min',
  skip: 'Skip',
} as const

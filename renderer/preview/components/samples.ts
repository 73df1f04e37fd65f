/** What stands in the components here: the usual, the longest, and text that runs the other way. */
export const samples = {
  short: 'Neck',
  usual: 'Start the break',
  long: 'Take the two-minute neck routine now, and the longer one with the mat this evening',
  oneWord: 'Bildschirmarbeitsplatzverordnung',
  arabic: 'ابدأ الاستراحة الآن',
  sentence: 'A movement each half hour, a routine each hour, and nothing while you are in a call.',
  complaint: 'Minutes between breaks: write a whole number from 10 to 240.',
} as const

/** Components tell what was done to them; here nobody listens. */
export const nobody = () => undefined

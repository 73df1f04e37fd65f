/** Words of the heads-up. */
export const headsUp = {
  title: 'Nape',
} as const

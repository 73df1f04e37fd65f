/** Words of the settings. */
export const settings = {
  title: 'Nape',
} as const

/** Words of the tray. */
export const tray = {
  title: 'Nape',
} as const

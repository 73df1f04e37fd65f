/** Words of the settings about the application itself. */
export const about = {
  title: 'About',
  about: 'Posture breaks that show you what to do.',
} as const

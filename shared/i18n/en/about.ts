/** Words of the settings about the application itself. */
export const about = {
  title: 'About',
  about: 'Posture breaks that show you what to do, inside your work hours.',
  version: 'Nape {{version}}',
  free: 'Free and open, under the {{license}} license.',
  private: {
    title: 'What stays here',
    about:
      'Your settings, routines and history are on this computer. Nothing leaves it: there is no account, and Nape contacts no server.',
  },
  exercises: {
    title: 'Where the exercises come from',
    about_one: 'The exercise names its sources, and how good the evidence is.',
    about_other: 'Each of the {{count}} exercises names its sources, and how good the evidence is.',
    open: 'Open the library',
  },
  health: { title: 'Not medical advice' },
  report: {
    title: 'Something is wrong?',
    about: 'Say so where you got Nape, with the version above. Reports and wishes make it better.',
  },
  parts: {
    title: 'What it is made of',
    about: 'Nape builds on the work of others. Thank you.',
    all_one: 'Show {{count}} part',
    all_other: 'Show all {{count}} parts',
  },
} as const

/** Words of the settings about what holds breaks back. */
export const interruptions = {
  title: 'Interruptions',
  about: 'A break that comes due while you are busy waits, and comes a minute after you are free again.',
  looks: 'Nape looks only when a break is near, and while this page is open. What it sees stays on this computer.',
  now: 'Now',
  looking: 'Looking…',
  microphone: {
    label: 'A microphone is in use',
    hint: 'Calls and recordings. Recording only what the computer plays does not count.',
    busy: 'in use',
    by: 'in use by {{app}}',
    free: 'not in use',
  },
  camera: {
    label: 'A camera is in use',
    hint: 'Video calls, with the microphone muted too.',
    busy: 'in use',
    by: 'in use by {{app}}',
    free: 'not in use',
  },
  screenShare: {
    label: 'The screen is shared',
    hint: 'Shown to others in a call, or recorded.',
    busy: 'shared',
    by: 'shared with {{app}}',
    free: 'not shared',
  },
  fullscreen: {
    label: 'An app fills the screen, or presents',
    hint: 'Slides, films and games. Where the system hides its windows: apps that keep the screen awake.',
    busy: 'full screen',
    by: '{{app}}',
    free: 'nothing of the kind',
  },
  dnd: {
    label: 'Do not disturb is on',
    hint: 'The switch of your system: do not disturb, focus, quiet.',
    busy: 'on',
    by: 'on',
    free: 'off',
  },
  unknown: {
    system: 'This system does not tell apps, so it never holds breaks back.',
    missing: 'Nothing on this computer tells, so it holds no breaks back.',
    failed: 'No answer just now. Until there is one, it holds no breaks back.',
  },
  apps: {
    title: 'While these apps run',
    about: 'Names as in your list of processes, such as zoom or obs. Capital letters do not matter.',
    none: 'None so far.',
    add: 'Add',
    name: 'Name of an app',
    remove: 'Remove',
    removeOf: 'Remove {{app}}',
    taken: '{{app}} is in the list already.',
    running: 'running now',
  },
  meeting: {
    title: 'Anything else',
    about:
      'Busy with something no computer can see? Choose “In a meeting” in the tray. Breaks wait until it is over, 4 hours at most.',
  },
} as const

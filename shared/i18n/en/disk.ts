/** Words for what can go wrong with the files that Nape keeps. Each is a whole sentence; files are full paths. */
export const disk = {
  unreadable: {
    settings: 'Your settings could not be read, so Nape started with its own. The old file is kept as {{file}}.',
    state: 'What Nape knew of today could not be read, so it counts from now on. The old file is kept as {{file}}.',
    choosing:
      'What Nape knew of your last exercises could not be read, so it chooses afresh. The old file is kept as {{file}}.',
    meeting:
      'Whether you are in a meeting could not be read, so Nape takes it that you are not. The old file is kept as {{file}}.',
    routines: 'Your own routines could not be read. The old file is kept as {{file}}.',
    history: 'The history of {{year}} could not be read, so a new one was begun. The old file is kept as {{file}}.',
  },
  stuck: '{{file}} could not be read, nor put aside. Nape goes on without it and leaves it as it is.',
  copied: 'A copy of the file as it was is kept as {{file}}.',
  notCopied: 'No copy of {{file}} could be made: {{reason}}.',
  unsaved: '{{file}} could not be saved: {{reason}}. Nape goes on, and tries again at the next change.',
  reasons: {
    full: 'the disk is full',
    readOnly: 'its folder cannot be written to',
    browser: 'this browser has no room left',
    other: 'the disk reported the error {{code}}',
  },
} as const

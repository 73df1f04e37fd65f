/** Words of the preview page. */
export const preview = {
  tray: 'Nape in the tray: {{status}}',
  hello: 'Two minutes for a stiff neck',
  about:
    'This is the whole application in one page. It counts your active minutes and asks for a break when one is due, inside your work hours.',
  where: 'It lives up there, in the tray.',
  start: 'Start the two-minute neck routine',
  library: 'Open the library',
  settings: 'Open the settings',
  kept: 'What you set and do here is kept in this browser, and nowhere else.',
  closeWindow: 'Close {{window}}',
  settingsWindow: 'Settings',
  libraryWindow: 'Library',
  welcomeWindow: 'Welcome',
  insightsWindow: 'Insights',
  goodbye: 'Nape has quit.',
  again: 'Start it again',
} as const

/** The icons of a break; those of all windows are in `icons.ts`. The page of a break is built with these alone. */
export const icons = {
  pause: ['M8 5v14', 'M16 5v14'],
  play: ['M7 4.8v14.4L19 12z'],
  next: ['M6 5.5v13l9-6.5z', 'M18.5 5v14'],
  again: ['M4.5 12a7.5 7.5 0 1 0 2.4-5.5', 'M4.2 3.6v4h4'],
  easier: ['M20 4C11 4 6 8.5 6 15.5V18', 'M20 4c0 8-4.5 12.5-11 12.5H6', 'M4 20.5 13 11'],
  snooze: ['M12 21a8 8 0 1 0 0-16 8 8 0 0 0 0 16z', 'M12 9v4.2l2.6 1.6', 'M3 6.2 6.2 3.4', 'M21 6.2l-3.2-2.8'],
  close: ['M6 6l12 12', 'M18 6 6 18'],
  check: ['M4.5 12.5 10 18 19.5 6.5'],
  left: ['M20 12H4.5', 'M11 5.5 4.5 12l6.5 6.5'],
  right: ['M4 12h15.5', 'M13 5.5l6.5 6.5-6.5 6.5'],
  breath: ['M3 9h10.5a2.75 2.75 0 1 0-2.7-3.3', 'M3 13h15a3 3 0 1 1-2.9 3.7', 'M3 17h7.5'],
  caution: ['M12 4 2.8 20h18.4z', 'M12 10v4.5', 'M12 17.2v.1'],
  faceGood: [
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
    'M8.5 9.6v.6',
    'M15.5 9.6v.6',
    'M8 14c1 1.8 2.4 2.7 4 2.7s3-.9 4-2.7',
  ],
  faceHard: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'M8.5 9.6v.6', 'M15.5 9.6v.6', 'M8.5 15.3h7'],
  faceHurt: [
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
    'M7.6 8.9l2 1-2 1',
    'M16.4 8.9l-2 1 2 1',
    'M8.5 16.4c.9-1.3 2.1-2 3.5-2s2.6.7 3.5 2',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

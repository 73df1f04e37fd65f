/** Words that take the place of a routine's own where an exercise was replaced or the sides were changed. */
export const choosing = {
  next: 'Next: {{title}}.',
  nextOnSide: { left: 'Next: {{title}}, left.', right: 'Next: {{title}}, right.' },
  again: 'Once more.',
  cue: {
    'belly-breath': 'Breathe low into your belly. Out slowly.',
    'blink-and-rest': 'Blink slowly, then close your eyes.',
    'calf-raise': 'Rise onto your toes, pause, and lower.',
    'far-gaze': 'Look far away. Blink softly.',
    'finger-fan': 'Soft fists, then fan your fingers.',
    'grow-tall': 'Grow tall. Crown up, shoulders down.',
    'shoulder-blade-squeeze': 'Draw your shoulder blades together and down.',
    'shoulder-roll-back': 'Roll your shoulders up, back and down.',
  },
} as const

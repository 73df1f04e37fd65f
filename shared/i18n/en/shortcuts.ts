/** Words about keys that work in every program. */
export const shortcuts = {
  action: {
    pause: 'Pause for an hour, or resume',
    pauseAlone: 'Pause for an hour',
    resumeAlone: 'Resume',
    break: 'Start a break now',
    snooze: 'Put the break off',
    skip: 'Skip the break',
    library: 'Open the library',
  },
  /** As they are printed on a keyboard of the language. */
  modifiers: { Ctrl: 'Ctrl', Shift: 'Shift' },
  none: 'None',
  press: 'Press the keys …',
  keys: '{{action}}: {{keys}}',
  clear: 'Remove the keys for “{{action}}”',
  how: 'Press the keys together, such as Ctrl, Alt and P. Esc leaves it as it was, Backspace removes the keys.',
  fault: {
    'too-few': 'Add Ctrl, Alt or another such key: function keys need one of them, all other keys two.',
    'no-key': 'These keys cannot be used. Take a letter, a digit, an arrow or a function key with them.',
    reserved: 'These keys belong to the desktop. Please choose others.',
  },
  twice: '“{{other}}” has these keys already.',
  taken: 'These keys do nothing, because another program has them. Please choose others.',
  wayland:
    'Your desktop runs on Wayland, where no program can listen for keys by itself. You can still have shortcuts: in the keyboard settings of your desktop, add one for each of these commands.',
} as const

/** The names that keys have on the keyboard of this computer: on a Mac there are signs on them. */
const onMac: Readonly<Record<string, string>> = { Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' }
const elsewhere: Readonly<Record<string, string>> = { Meta: 'Super' }
const onWindows: Readonly<Record<string, string>> = { Meta: 'Win' }
const arrows: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' }

/** `Ctrl+Alt+P` as its keys, each by its name. */
export function keyNames(keys: string, agent = navigator.userAgent): readonly string[] {
  const names = agent.includes('Mac OS') ? onMac : agent.includes('Windows') ? onWindows : elsewhere
  return keys
    .split('+')
    .filter((key) => key !== '')
    .map((key) => names[key] ?? arrows[key] ?? key)
}

/** What a key does during a break. */
export type KeyAction = 'pause' | 'next' | 'again' | 'slower' | 'faster' | 'easier' | 'snooze' | 'end'

const named: Readonly<Record<string, KeyAction>> = {
  ' ': 'pause',
  Escape: 'end',
  '-': 'slower',
  '[': 'slower',
  '+': 'faster',
  '=': 'faster',
  ']': 'faster',
}

/** The arrow key that leads on, and the one that leads back: as the page is read. */
export function arrows(): readonly [onward: string, back: string] {
  return document.dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
}

const letters: Readonly<Record<string, KeyAction>> = { e: 'easier', s: 'snooze' }

/**
 * What this key press does, or null. A press together with Ctrl, Alt or Meta belongs to the system; one that repeats
 * because it is held down does nothing more. On a button, Space presses the button.
 */
export function actionOf(event: KeyboardEvent): KeyAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return null
  if (event.key === ' ' && event.target instanceof HTMLButtonElement) return null
  const [onward, back] = arrows()
  if (event.key === onward) return 'next'
  if (event.key === back) return 'again'
  return named[event.key] ?? letters[latinLetter(event)] ?? null
}

/** The letter of a key; on a keyboard without Latin letters, the one at its place on a Latin keyboard. */
function latinLetter({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase()
}

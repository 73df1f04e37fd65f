/**
 * Keys that are listened for everywhere, written as Electron has them: `Ctrl+Alt+P`. The grammar is closed: what is not
 * understood here never reaches the system.
 */

/** The modifiers there are, in the order in which they are written. `Meta` is the Windows, Super or Command key. */
export const modifiers = ['Ctrl', 'Alt', 'Shift', 'Meta'] as const
/** One of them. */
export type Modifier = (typeof modifiers)[number]

/** Keys pressed together: some modifiers and one key. */
export interface Accelerator {
  readonly modifiers: readonly Modifier[]
  readonly key: string
}

/** Why some keys cannot be a shortcut. */
export type KeyFault =
  /** No modifier, or for anything but a function key too few: such keys belong to the programs one works in. */
  | 'too-few'
  /** Only modifiers so far, or a key that is the same on too few keyboards. */
  | 'no-key'
  /** The desktop itself needs them, such as to close a window. */
  | 'reserved'

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
const digits = Array.from({ length: 10 }, (_, index) => String(index))
const functionKeys = Array.from({ length: 24 }, (_, index) => `F${String(index + 1)}`)
const named = ['Space', 'Enter', 'Insert', 'Delete', 'Home', 'End', 'PageUp', 'PageDown', 'Up', 'Down', 'Left', 'Right']

const keys: ReadonlySet<string> = new Set([...letters, ...digits, ...functionKeys, ...named])
const isFunctionKey = (key: string): boolean => functionKeys.includes(key)

/** Closes a window, and gets one back to the desktop when all else fails. */
const reserved: ReadonlySet<string> = new Set(['Alt+F4', 'Ctrl+Alt+Delete', 'Ctrl+Alt+F1', 'Ctrl+Alt+F2'])

/** Reads what is written in the settings; null when it is no shortcut that this grammar knows. */
export function parseAccelerator(text: string): Accelerator | null {
  const parts = text.split('+')
  const key = parts.at(-1) ?? ''
  const held = modifiers.filter((modifier) => parts.slice(0, -1).includes(modifier))
  const accelerator = { modifiers: held, key }
  // In one form only, so that the same keys are the same text.
  return writeAccelerator(accelerator) === text && faultOf(accelerator) === null ? accelerator : null
}

/** As it is written in the settings. */
export function writeAccelerator({ modifiers: held, key }: Accelerator): string {
  return [...modifiers.filter((modifier) => held.includes(modifier)), key].join('+')
}

/** What is wrong with keys pressed together; null when they can be a shortcut. */
export function faultOf(accelerator: Accelerator): KeyFault | null {
  const { modifiers: held, key } = accelerator
  if (!keys.has(key)) return 'no-key'
  const needed = isFunctionKey(key) ? 1 : 2
  if (held.length < needed || held.every((modifier) => modifier === 'Shift')) return 'too-few'
  return reserved.has(writeAccelerator(accelerator)) ? 'reserved' : null
}

/** What a page says of a key that goes down. */
export interface PressedKey {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
}

const byCode: Readonly<Record<string, string>> = {
  ...Object.fromEntries(letters.map((letter) => [`Key${letter}`, letter])),
  ...Object.fromEntries(digits.flatMap((digit) => [`Digit${digit}`, `Numpad${digit}`].map((code) => [code, digit]))),
  ...Object.fromEntries(functionKeys.map((key) => [key, key])),
  ...Object.fromEntries(named.map((key) => [key, key])),
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  NumpadEnter: 'Enter',
}

/**
 * The keys that somebody presses. A letter is the one that the keyboard writes, wherever it is on it; with other keys
 * held down, which change what is written, it is the one in its place.
 */
export function pressed({ key, code, ctrlKey, altKey, shiftKey, metaKey }: PressedKey): Accelerator {
  const holds: Readonly<Record<Modifier, boolean>> = { Ctrl: ctrlKey, Alt: altKey, Shift: shiftKey, Meta: metaKey }
  const held = modifiers.filter((modifier) => holds[modifier])
  const place = Object.hasOwn(byCode, code) ? (byCode[code] ?? '') : ''
  return { modifiers: held, key: /^[a-z]$/i.test(key) ? key.toUpperCase() : place }
}

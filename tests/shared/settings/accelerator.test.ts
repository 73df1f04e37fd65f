import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  faultOf,
  modifiers,
  parseAccelerator,
  pressed,
  writeAccelerator,
  type PressedKey,
} from '../../../shared/settings/accelerator.ts'
import { changeSettings } from '../../../shared/settings/change.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { parseSettings } from '../../../shared/settings/parse.ts'

describe('Keys in the settings', () => {
  for (const text of [
    'Ctrl+Alt+P',
    'Ctrl+Shift+F5',
    'Meta+F1',
    'Alt+Shift+Left',
    'Ctrl+Alt+Shift+Meta+0',
    'Shift+Meta+Space',
  ]) {
    it(`can be ${text}`, () => {
      const accelerator = parseAccelerator(text)
      expect(accelerator && writeAccelerator(accelerator)).toBe(text)
    })
  }

  for (const text of [
    '',
    '+',
    'P',
    'F5',
    'Ctrl+P',
    'Shift+P',
    'Shift+F5',
    'Alt+F4',
    'Ctrl+Alt+Delete',
    'Ctrl+Alt',
    'Ctrl+Alt+',
    'Alt+Ctrl+P',
    'Ctrl+Ctrl+P',
    'Ctrl+Alt+p',
    'ctrl+alt+P',
    'Ctrl+Alt+P+Q',
    'Ctrl+Alt+F25',
    'Ctrl+Alt+Ä',
    'Ctrl+Alt+MediaPlayPause',
    'Ctrl + Alt + P',
    'Control+Alt+P',
    'CommandOrControl+Alt+P',
    'Ctrl+Alt+__proto__',
    'Ctrl+Alt+P\n',
  ]) {
    it(`cannot be ${JSON.stringify(text)}`, () => {
      expect(parseAccelerator(text)).toBeNull()
    })
  }

  test('whatever is accepted is written in one way only', () => {
    const part = fc.constantFrom<string>(...modifiers, 'P', '0', 'F5', 'Left', 'x', '')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join('+')),
        ),
        (text) => {
          const accelerator = parseAccelerator(text)
          if (accelerator !== null) expect(writeAccelerator(accelerator)).toBe(text)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

describe('Keys that are pressed', () => {
  const press = (key: string, code: string, held = ''): PressedKey => ({
    key,
    code,
    ctrlKey: held.includes('c'),
    altKey: held.includes('a'),
    shiftKey: held.includes('s'),
    metaKey: held.includes('m'),
  })

  for (const [what, event, text] of [
    ['a letter', press('p', 'KeyP', 'ca'), 'Ctrl+Alt+P'],
    ['a letter that is elsewhere on this keyboard', press('a', 'KeyQ', 'cs'), 'Ctrl+Shift+A'],
    ['a letter that Alt turns into a sign', press('π', 'KeyP', 'am'), 'Alt+Meta+P'],
    ['a digit that Shift turns into a sign', press('!', 'Digit1', 'cs'), 'Ctrl+Shift+1'],
    ['a digit beside', press('1', 'Numpad1', 'ca'), 'Ctrl+Alt+1'],
    ['an arrow', press('ArrowUp', 'ArrowUp', 'ca'), 'Ctrl+Alt+Up'],
    ['a function key', press('F5', 'F5', 'm'), 'Meta+F5'],
  ] as const) {
    it(`are ${what}`, () => {
      expect(writeAccelerator(pressed(event))).toBe(text)
      expect(parseAccelerator(text)).not.toBeNull()
    })
  }

  for (const [event, fault] of [
    [press('p', 'KeyP'), 'too-few'],
    [press('p', 'KeyP', 'c'), 'too-few'],
    [press('P', 'KeyP', 's'), 'too-few'],
    [press('F5', 'F5', 's'), 'too-few'],
    [press('F5', 'F5'), 'too-few'],
    [press('ü', 'BracketLeft', 'ca'), 'no-key'],
    [press('Control', 'ControlLeft', 'c'), 'no-key'],
    [press('x', '__proto__', 'ca'), null],
    [press('€', 'constructor', 'ca'), 'no-key'],
    [press('F4', 'F4', 'a'), 'reserved'],
    [press('F4', 'F4', 'c'), null],
  ] as const) {
    it(`${event.code} with ${String(fault)} is told so`, () => {
      expect(faultOf(pressed(event))).toBe(fault)
    })
  }
})

describe('Keys for two things at once', () => {
  const both = { ...defaultSettings.shortcuts, pause: 'Ctrl+Alt+P', library: 'Ctrl+Alt+P' }

  it('are refused, and the sentence says what has them', () => {
    expect(changeSettings(defaultSettings, { shortcuts: both })).toEqual({
      ok: false,
      problems: [{ field: 'shortcuts.library', message: '“Pause for an hour, or resume” has these keys already.' }],
    })
  })

  it('do no harm where a file says so', () => {
    const { settings, problems } = parseSettings({ ...defaultSettings, shortcuts: both })
    expect([settings.shortcuts, problems]).toEqual([both, []])
  })

  it('may be none for all', () => {
    expect(changeSettings(defaultSettings, { shortcuts: defaultSettings.shortcuts }).ok).toBe(true)
  })
})

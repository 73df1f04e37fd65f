import { describe, expect, test } from 'vitest'
import { changeSettings } from '../../../shared/settings/change.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { presetNames, presetOf, presets } from '../../../shared/settings/presets.ts'

describe('a preset', () => {
  test.each(presetNames)('is a sound change of the settings, and is known again: %s', (name) => {
    const changed = changeSettings(defaultSettings, presets[name])
    if (!changed.ok) throw new Error(changed.problems[0]?.message)
    expect(changed.settings.hours).toEqual(defaultSettings.hours)
    expect(presetOf(changed.settings)).toBe(name)
  })

  test('is balanced if nobody says otherwise', () => {
    expect(presetOf(defaultSettings)).toBe('balanced')
  })

  test('is none for a rhythm of one’s own', () => {
    expect(presetOf({ ...defaultSettings, main: { everyMinutes: 55 } })).toBeNull()
    expect(presetOf({ ...defaultSettings, anchors: [] })).toBeNull()
    expect(presetOf({ ...defaultSettings, micro: { on: false, everyMinutes: 30 } })).toBeNull()
  })

  test('does not mind the interval of micro-breaks that are off', () => {
    expect(presetOf({ ...defaultSettings, ...presets.focus, micro: { on: false, everyMinutes: 5 } })).toBe('focus')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeSettings } from '../../../shared/settings/change.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { settingsSchema } from '../../../shared/settings/schema.ts'
import type { SettingsPatch } from '../../../shared/settings/settings.ts'
import { arbitrarySettings, leavesOf, withValue, wrongValue } from './arbitrary-settings.ts'

describe('a change', () => {
  test('replaces the parts it names and leaves the others', () => {
    expect(changeSettings(defaultSettings, { main: { everyMinutes: 45 } })).toEqual({
      ok: true,
      settings: { ...defaultSettings, main: { everyMinutes: 45 } },
    })
    expect(changeSettings(defaultSettings, {})).toEqual({ ok: true, settings: defaultSettings })
  })

  test('of all parts gives exactly those', () => {
    fc.assert(
      fc.property(arbitrarySettings, arbitrarySettings, (before, { version: _, ...patch }) => {
        expect(changeSettings(before, patch)).toEqual({ ok: true, settings: { ...before, ...patch } })
      }),
    )
  })

  test('is refused whole when one of its parts is wrong', () => {
    const answer = changeSettings(defaultSettings, { notifySeconds: 45, main: { everyMinutes: 241 } })
    expect(answer).toEqual({
      ok: false,
      problems: [
        { field: 'main.everyMinutes', message: 'Minutes between breaks: write a whole number from 10 to 240.' },
      ],
    })
  })

  test.each<[string, unknown, string, string]>([
    ['half a part', { look: { theme: 'dark' } }, 'look.sides', 'Left and right: give a value; it is missing.'],
    ['the version', { version: 2 }, 'version', 'version: take it out; there is no such setting.'],
    ['nothing at all', null, '', 'Settings: give its settings by name.'],
    [
      'a text for a number',
      { notifySeconds: '30' },
      'notifySeconds',
      'Seconds of heads-up: write a whole number from 10 to 120.',
    ],
    [
      'a number that is none',
      { notifySeconds: NaN },
      'notifySeconds',
      'Seconds of heads-up: write a whole number from 10 to 120.',
    ],
  ])('with %s is refused', (_, patch, field, message) => {
    expect(changeSettings(defaultSettings, patch)).toEqual({ ok: false, problems: [{ field, message }] })
  })

  test.each<[string, unknown, string, string]>([
    [
      'an end that is no time',
      ['09:00', '25:00'],
      '.1',
      'Tuesday, hours 1: write the end as a time from 00:00 to 24:00, such as 17:30.',
    ],
    [
      '24:00 as its start',
      ['24:00', '06:00'],
      '.0',
      'Tuesday, hours 1: write the start as a time from 00:00 to 23:59, such as 09:00.',
    ],
    [
      'the same start and end',
      ['09:00', '09:00'],
      '',
      'Tuesday, hours 1: start and end are the same time. Change one of them; a whole day is 00:00 to 24:00.',
    ],
    ['no end', ['09:00'], '', 'Tuesday, hours 1: give a start and an end, such as 09:00 and 17:30.'],
  ])('to hours with %s is refused', (_, range, field, message) => {
    const hours = { ...defaultSettings.hours, week: { ...defaultSettings.hours.week, tue: [range] } }
    expect(changeSettings(defaultSettings, { hours })).toEqual({
      ok: false,
      problems: [{ field: `hours.week.tue.0${field}`, message }],
    })
  })

  test('to a night and to a whole day is taken', () => {
    const week = { ...defaultSettings.hours.week, thu: [['22:00', '06:00']], sat: [['00:00', '24:00']] } as const
    const patch: SettingsPatch = { hours: { ...defaultSettings.hours, week } }
    expect(changeSettings(defaultSettings, patch).ok).toBe(true)
  })

  test('to more dates or ranges than there is room for is refused', () => {
    const tooMany = Array.from({ length: 13 }, () => ['09:00', '10:00'])
    const week = { ...defaultSettings.hours.week, mon: tooMany }
    expect(changeSettings(defaultSettings, { hours: { week, exceptions: {} } })).toMatchObject({
      ok: false,
      problems: [{ field: 'hours.week.mon', message: 'Monday: keep 12 at most.' }],
    })
  })

  test('never lets through what one wrong value has spoilt', () => {
    fc.assert(
      fc.property(arbitrarySettings, fc.nat(), wrongValue, (settings, pick, wrong) => {
        const leaves = leavesOf(settings)
        const path = leaves[pick % leaves.length] ?? []
        const { version: _, ...patch } = withValue(settings, path, wrong) as { readonly version: unknown }
        expect(changeSettings(defaultSettings, patch).ok).toBe(false)
      }),
    )
  })

  test('never gives settings that are not sound, whatever it asks for', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, maxDepth: 5 }), (patch) => {
        const answer = changeSettings(defaultSettings, patch)
        if (answer.ok) expect(settingsSchema.safeParse(answer.settings).success).toBe(true)
        else expect(answer.problems.length).toBeGreaterThan(0)
      }),
    )
  })

  test('cannot be changed in place afterwards', () => {
    const answer = changeSettings(defaultSettings, { main: { everyMinutes: 45 } })
    if (!answer.ok) throw new Error('refused')
    expect(() => Object.assign(answer.settings.main, { everyMinutes: 1 })).toThrow()
  })
})

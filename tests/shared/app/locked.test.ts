import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { keepSettings } from '../../../shared/app/settings-keeper.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { parseLocked, withLocked } from '../../../shared/settings/locked.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { arbitrarySettings, wrongValue } from '../settings/arbitrary-settings.ts'

const file = '/etc/nape/settings.json'

/** The settings of a person on a computer with an administrator. */
function kept(held: unknown, own: Partial<Settings> = {}, damage: string | null = null) {
  const saved: unknown[] = []
  const notices: string[] = []
  const keeper = keepSettings(
    {
      load: () => ({ value: { ...defaultSettings, ...own }, damage: null }),
      save: (_name, value) => saved.push(value),
      setAside: () => 'A copy was kept.',
      onTrouble: () => undefined,
    },
    { notice: (sentence) => notices.push(sentence), changed: () => undefined },
    { file, load: () => ({ value: held, damage }) },
  )
  return { keeper, saved, notices }
}

describe('An administrator', () => {
  it('holds the fields that are in the file, and no others', () => {
    const { keeper } = kept({ micro: { on: false }, hours: { week: { mon: [] } } })
    expect(keeper.read().micro).toEqual({ ...defaultSettings.micro, on: false })
    expect(keeper.read().hours.week).toEqual({ ...defaultSettings.hours.week, mon: [] })
    expect(keeper.locks()).toEqual({
      file,
      fields: [
        { path: 'hours.week.mon', name: 'Monday' },
        { path: 'micro.on', name: 'Micro-breaks on or off' },
      ],
    })
    expect(keeper.change({ micro: { on: false, everyMinutes: 45 } }).ok).toBe(true)
  })

  it('is not overruled, and the sentence names the field', () => {
    const { keeper, saved } = kept({ main: { everyMinutes: 45 } })
    expect(keeper.change({ main: { everyMinutes: 60 }, notifySeconds: 45 })).toEqual({
      ok: false,
      problems: [
        {
          field: 'main.everyMinutes',
          message: '“Minutes between breaks” is set by your administrator and cannot be changed here.',
        },
      ],
    })
    expect([keeper.read().main.everyMinutes, keeper.read().notifySeconds, saved]).toEqual([45, 30, []])
  })

  it('leaves no trace in the file of the person, who gets back what they had', () => {
    const own = { main: { everyMinutes: 90 } }
    const { keeper, saved } = kept({ main: { everyMinutes: 45 } }, own)
    keeper.change({ notifySeconds: 45 })
    expect(saved).toEqual([{ ...defaultSettings, ...own, notifySeconds: 45 }])
  })

  it('who wrote one field wrongly holds the others, and it is told', () => {
    const { keeper, notices } = kept({ main: { everyMinutes: 'often' }, notifySeconds: 45, telepathy: true })
    expect(keeper.locks().fields).toEqual([{ path: 'notifySeconds', name: 'Seconds of heads-up' }])
    expect(keeper.read().main).toEqual(defaultSettings.main)
    expect(notices).toHaveLength(2)
    expect(notices[0]).toMatch(/^In \/etc\/nape\/settings.json: “.*” could not be used, and is yours to change/)
  })

  it('whose file cannot be read holds nothing, and it is told', () => {
    const { keeper, notices } = kept(null, {}, 'It could not be read.')
    expect([keeper.locks().fields, notices]).toEqual([[], ['It could not be read.']])
  })

  it('can hold a whole list, and a week', () => {
    const { keeper } = kept({ anchors: ['11:00'], hours: { exceptions: {} } })
    expect(keeper.change({ anchors: ['11:00', '12:00'] }).ok).toBe(false)
    const { week } = defaultSettings.hours
    expect(keeper.change({ hours: { week, exceptions: { '2026-12-24': [] } } }).ok).toBe(false)
    expect(keeper.change({ hours: { week: { ...week, mon: [] }, exceptions: {} } }).ok).toBe(true)
  })
})

test('Whatever the file holds, the settings are sound and nothing is thrown', () => {
  const anything = fc.oneof(fc.jsonValue(), wrongValue, fc.record({ main: wrongValue, micro: fc.jsonValue() }))
  fc.assert(
    fc.property(anything, arbitrarySettings, (held, settings) => {
      const locked = parseLocked(held)
      const both = withLocked(settings, locked)
      if (locked.fields.length === 0) expect(both).toEqual(settings)
    }),
  )
})

test('A file that names everything makes the settings what it says', () => {
  fc.assert(
    fc.property(arbitrarySettings, arbitrarySettings, (held, settings) => {
      expect(withLocked(settings, parseLocked(held))).toEqual(held)
    }),
  )
})

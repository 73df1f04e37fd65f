import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { parseSettings } from '../../../shared/settings/parse.ts'
import { settingsSchema } from '../../../shared/settings/schema.ts'
import { arbitrarySettings, leavesOf, withValue, wrongValue } from './arbitrary-settings.ts'

const { hours } = defaultSettings
const withMonday = (mon: unknown): unknown => ({
  ...defaultSettings,
  hours: { ...hours, week: { ...hours.week, mon } },
})
const withExceptions = (exceptions: unknown): unknown => ({ ...defaultSettings, hours: { ...hours, exceptions } })

describe('stored settings that are in order', () => {
  test('come back as they are, also through a file', () => {
    fc.assert(
      fc.property(arbitrarySettings, (settings) => {
        expect(parseSettings(settings)).toEqual({ settings, problems: [] })
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, problems: [] })
      }),
    )
  })

  test('are the usual ones where there are none', () => {
    expect(parseSettings(null)).toEqual({ settings: defaultSettings, problems: [] })
    expect(parseSettings({})).toEqual({ settings: defaultSettings, problems: [] })
  })

  test('take the usual value for a field they do not have yet, without a word', () => {
    expect(parseSettings({ version: 1, main: { everyMinutes: 45 } })).toEqual({
      settings: { ...defaultSettings, main: { everyMinutes: 45 } },
      problems: [],
    })
  })

  test('keep a whole day, a night and ranges that overlap', () => {
    const mon = [
      ['00:00', '24:00'],
      ['22:00', '06:00'],
      ['09:00', '12:00'],
      ['11:00', '13:00'],
    ]
    expect(parseSettings(withMonday(mon))).toMatchObject({ settings: { hours: { week: { mon } } }, problems: [] })
  })
})

describe('one bad field costs that field', () => {
  test('a number out of range, and says how to mend it', () => {
    const { settings, problems } = parseSettings({ ...defaultSettings, main: { everyMinutes: 5 }, notifySeconds: 45 })
    expect(settings).toEqual({ ...defaultSettings, notifySeconds: 45 })
    expect(problems).toEqual([
      {
        field: 'main.everyMinutes',
        message:
          'The stored “Minutes between breaks” could not be used, so the usual value holds. To mend it, write a whole number from 10 to 240.',
      },
    ])
  })

  test('a bad range costs that range', () => {
    const { settings, problems } = parseSettings(
      withMonday([
        ['09:00', '12:00'],
        ['13:00', '25:00'],
        ['24:00', '06:00'],
        ['15:00', '15:00'],
        ['18:00', '20:00', '21:00'],
        null,
        ['21:00', '22:00'],
      ]),
    )
    expect(settings.hours.week).toEqual({
      ...hours.week,
      mon: [
        ['09:00', '12:00'],
        ['21:00', '22:00'],
      ],
    })
    expect(problems.map(({ field }) => field)).toEqual([
      'hours.week.mon.1.1',
      'hours.week.mon.2.0',
      'hours.week.mon.3',
      'hours.week.mon.4',
      'hours.week.mon.5',
    ])
    expect(problems[0]?.message).toContain('Monday, hours 2')
  })

  test('a bad day costs that day', () => {
    const { settings, problems } = parseSettings({
      ...defaultSettings,
      hours: { ...hours, week: { sat: [['10:00', '12:00']], sun: 7 } },
    })
    expect(settings.hours.week).toEqual({ ...hours.week, sat: [['10:00', '12:00']], sun: [] })
    expect(problems.map(({ field }) => field)).toEqual(['hours.week.sun'])
  })

  test('a day of which nothing can be read is not taken for a day off', () => {
    expect(parseSettings(withMonday([['nine', 'five']])).settings).toEqual(defaultSettings)
  })

  test('a bad exception costs only itself', () => {
    const { settings, problems } = parseSettings(
      withExceptions({
        '2026-12-24': [],
        '2026-02-30': [],
        tomorrow: [],
        '2026-12-31': 'off',
        '2027-01-02': [['x', 'y']],
      }),
    )
    expect(settings.hours.exceptions).toEqual({ '2026-12-24': [] })
    expect(problems.map(({ field }) => field)).toEqual([
      'hours.exceptions.2026-02-30',
      'hours.exceptions.tomorrow',
      'hours.exceptions.2026-12-31',
      'hours.exceptions.2027-01-02.0.0',
      'hours.exceptions.2027-01-02.0.1',
    ])
  })

  test('a field that does not exist is left out and told', () => {
    const { settings, problems } = parseSettings({ ...defaultSettings, colour: 'red' })
    expect(settings).toEqual(defaultSettings)
    expect(problems.map(({ field }) => field)).toEqual(['colour'])
  })

  test('whatever takes the place of any one field, all others are kept', () => {
    fc.assert(
      fc.property(arbitrarySettings, fc.nat(), wrongValue, (settings, pick, wrong) => {
        const leaves = leavesOf(settings)
        const path = leaves[pick % leaves.length] ?? []
        const parsed = parseSettings(withValue(settings, path, wrong))
        expect(settingsSchema.safeParse(parsed.settings).success).toBe(true)
        expect(parsed.problems.length).toBeGreaterThan(0)
        for (const { field } of parsed.problems) expect(field.startsWith(path.join('.'))).toBe(true)

        const list = path.slice(0, -1)
        const isEntry = typeof path.at(-1) === 'number'
        const spared = leaves.filter((leaf) =>
          isEntry ? leaf.slice(0, -1).join() !== list.join() : leaf.join() !== path.join(),
        )
        for (const leaf of spared) expect(valueAt(parsed.settings, leaf)).toEqual(valueAt(settings, leaf))
        if (isEntry) {
          const others = (valueAt(settings, list) as readonly unknown[]).filter((_, index) => index !== path.at(-1))
          if (others.length > 0) expect(valueAt(parsed.settings, list)).toEqual(others)
        }
      }),
    )
  })
})

describe('whatever a file holds', () => {
  test('the settings are sound, and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, maxDepth: 6 }), (value) => {
        expect(settingsSchema.safeParse(parseSettings(value).settings).success).toBe(true)
      }),
    )
  })

  test('any byte of a good file may be another', () => {
    const file = new TextEncoder().encode(JSON.stringify(defaultSettings))
    let read = 0
    for (let place = 0; place < file.length; place += 1) {
      for (const byte of [0x20, 0x22, 0x2d, 0x30, 0x39, 0x5b, 0x7d, 0x78]) {
        const bytes = file.slice()
        bytes[place] = byte
        let document: unknown
        try {
          document = JSON.parse(new TextDecoder().decode(bytes))
        } catch {
          continue
        }
        read += 1
        const { settings } = parseSettings(document)
        expect(settingsSchema.safeParse(settings).success).toBe(true)
        expect(changedParts(settings)).toBeLessThanOrEqual(1)
      }
    }
    expect(read).toBeGreaterThan(500)
  })

  test('a text, a list or a number is no settings, and says so', () => {
    for (const value of ['settings', [1, 2], 42, true]) {
      const { settings, problems } = parseSettings(value)
      expect(settings).toEqual(defaultSettings)
      expect(problems).toHaveLength(1)
      expect(problems[0]?.message).toMatch(/^The stored “Settings” could not be used/)
    }
  })

  test('`__proto__` is a field like any other, and pollutes nothing', () => {
    const { settings, problems } = parseSettings(
      JSON.parse('{"__proto__": {"polluted": 1}, "hours": {"exceptions": {"__proto__": [], "constructor": []}}}'),
    )
    expect(settings).toEqual(defaultSettings)
    expect(Object.getPrototypeOf(settings.hours.exceptions)).toBe(Object.prototype)
    expect(problems.map(({ field }) => field)).toEqual([
      'hours.exceptions.__proto__',
      'hours.exceptions.constructor',
      '__proto__',
    ])
  })

  test('accessors are not called', () => {
    const trap = Object.defineProperty({ ...defaultSettings }, 'notifySeconds', {
      enumerable: true,
      get: () => {
        throw new Error('called')
      },
    })
    expect(parseSettings(trap).settings).toEqual(defaultSettings)
  })

  test('hundreds of thousands of entries cost no more work than reading the file, and few words', () => {
    const many = 200_000
    const dates = Object.fromEntries(Array.from({ length: many }, (_, index) => [`day ${String(index)}`, []]))
    const documents = [
      { notifySeconds: 45, ...dates },
      { notifySeconds: 45, hours: { exceptions: dates } },
      { notifySeconds: 45, hours: { week: { mon: Array.from({ length: many }, () => ['09:00', '09:00']) } } },
      { notifySeconds: 45, hours: { week: { mon: [Array.from({ length: many }, () => '09:00')] } } },
    ]
    for (const document of documents) {
      const file = JSON.stringify(document)
      const reading = quickest(() => JSON.parse(file) as unknown)
      expect(quickest(() => parseSettings(document))).toBeLessThan(3 * reading + 20)
      const { settings, problems } = parseSettings(document)
      expect(settings).toEqual({ ...defaultSettings, notifySeconds: 45 })
      expect(problems.length).toBeLessThanOrEqual(9)
    }
  })

  test('words about a hostile key stay short and plain', () => {
    const { problems } = parseSettings({ ['\u202e' + 'x'.repeat(1_000_000)]: 1 })
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message.length).toBeLessThan(200)
    expect(problems[0]?.message).not.toContain('\u202e')
  })
})

describe('settings of another version', () => {
  test('of the future: what is understood is kept, and it is said', () => {
    const { settings, problems } = parseSettings({
      version: 9,
      notifySeconds: 45,
      look: { theme: 'dark', sides: 'behind', font: 'large' },
      voice: true,
    })
    expect(settings).toEqual({ ...defaultSettings, notifySeconds: 45, look: { theme: 'dark', sides: 'behind' } })
    expect(problems).toEqual([
      {
        field: 'version',
        message: 'These settings were written by a newer Nape. What this version understands is kept.',
      },
    ])
  })

  test('of no version that makes sense: read as current ones', () => {
    for (const version of ['2', -1, 0, 1.5, NaN, 1e308, {}]) {
      const { settings, problems } = parseSettings({ version, notifySeconds: 45 })
      expect(settings).toEqual({ ...defaultSettings, notifySeconds: 45 })
      expect(problems.map(({ field }) => field)).toEqual(['version'])
    }
  })
})

function valueAt(document: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Readonly<Record<string | number, unknown>>)[step], document)
}

/** How many fields differ from the usual ones. */
function changedParts(settings: unknown): number {
  const paths = [['main'], ['notifySeconds'], ['look', 'theme'], ['look', 'sides'], ['hours', 'exceptions']]
  const days = Object.keys(hours.week).map((day) => ['hours', 'week', day])
  return [...paths, ...days].filter(
    (path) => JSON.stringify(valueAt(settings, path)) !== JSON.stringify(valueAt(defaultSettings, path)),
  ).length
}

/** Milliseconds of the best of three tries: a busy computer only ever makes things slower. */
function quickest(work: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  })
  return Math.min(...times)
}

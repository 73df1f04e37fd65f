import fc from 'fast-check'
import { languageTags } from '../../../shared/i18n/languages.ts'
import { conditions } from '../../../shared/exercises/vocabulary.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { weekdays } from '../../../shared/time/work-hours.ts'

const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const range = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1440 }))
  .filter(([start, end]) => start !== end)
  .map(([start, end]) => [timeOf(start), timeOf(end)] as const)

const ranges = fc.array(range, { maxLength: 12 })

const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

const ids = fc.array(fc.stringMatching(/^[a-z0-9-]{1,80}$/), { maxLength: 5 })

/** Keys of which no two are the same, or none. */
const shortcuts = fc
  .uniqueArray(
    fc.constantFrom('Ctrl+Alt+P', 'Ctrl+Shift+F5', 'Meta+F12', 'Alt+Shift+Left', 'Ctrl+Alt+0', 'Shift+Meta+B'),
    {
      minLength: 5,
      maxLength: 5,
    },
  )
  .chain((keys) => fc.tuple(...keys.map((each) => fc.option(fc.constant(each)))))
  .map(([pause = null, now = null, snooze = null, skip = null, library = null]) => ({
    pause,
    break: now,
    snooze,
    skip,
    library,
  }))

/** Any settings that a person could have made. */
export const arbitrarySettings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(3 as const),
  hours: fc.record({
    week: fc.record({ mon: ranges, tue: ranges, wed: ranges, thu: ranges, fri: ranges, sat: ranges, sun: ranges }),
    exceptions: fc.dictionary(date, ranges, { maxKeys: 8 }),
  }),
  micro: fc.record({ on: fc.boolean(), everyMinutes: fc.integer({ min: 5, max: 120 }) }),
  main: fc.record({ everyMinutes: fc.integer({ min: 10, max: 240 }) }),
  anchors: fc.array(fc.integer({ min: 0, max: 1439 }).map(timeOf), { maxLength: 12 }),
  notifySeconds: fc.integer({ min: 10, max: 120 }),
  waitForPause: fc.record({
    on: fc.boolean(),
    gapSeconds: fc.integer({ min: 1, max: 10 }),
    atMostSeconds: fc.integer({ min: 5, max: 120 }),
  }),
  interruptions: fc.record({
    microphone: fc.boolean(),
    camera: fc.boolean(),
    screenShare: fc.boolean(),
    fullscreen: fc.boolean(),
    dnd: fc.boolean(),
    apps: fc.array(fc.stringMatching(/^[a-z0-9]{1,20}( [A-Za-z.]{1,20})?$/), { maxLength: 5 }),
  }),
  leaveOut: fc.record({
    conditions: fc.subarray([...conditions]),
    exercises: ids,
    switchedOn: ids,
    asked: fc.boolean(),
  }),
  favourites: ids,
  play: fc.record({ speed: fc.integer({ min: 2, max: 8 }).map((quarters) => quarters / 4) }),
  sound: fc.record({ chimes: fc.constantFrom('off', 'quiet', 'normal'), voice: fc.boolean() }),
  language: fc.constantFrom('system', ...languageTags),
  look: fc.record({
    theme: fc.constantFrom('system', 'light', 'dark'),
    sides: fc.constantFrom('mirror', 'behind'),
  }),
  shortcuts,
  start: fc.record({ atLogin: fc.boolean() }),
})

/** Values that no setting can have, hostile ones among them. */
export const wrongValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    NaN,
    Infinity,
    -1,
    1e308,
    0.3,
    '',
    '__proto__',
    'NaN',
    '25:00',
    '9:00',
    null,
    () => 'x',
    Symbol('x'),
    10n,
  ),
  fc.constantFrom('x'.repeat(100_000), '\u202e<img src=x onerror=alert(1)>', '0'.repeat(50_000)),
  fc.constant(JSON.parse('{"__proto__": {"everyMinutes": 60}}') as unknown),
  fc.integer({ min: 1, max: 2_000 }).map(nested),
)

/** A list in a list in a list … */
function nested(depth: number): unknown {
  let value: unknown = 'deep'
  for (let level = 0; level < depth; level += 1) value = [value]
  return value
}

/** The paths of everything in settings that can be wrong by itself. */
export function leavesOf(settings: Settings): readonly (readonly (string | number)[])[] {
  return [
    ['micro', 'on'],
    ['micro', 'everyMinutes'],
    ['main', 'everyMinutes'],
    ...settings.anchors.map((_, index) => ['anchors', index]),
    ['waitForPause', 'on'],
    ['waitForPause', 'gapSeconds'],
    ['waitForPause', 'atMostSeconds'],
    ['notifySeconds'],
    ['interruptions', 'microphone'],
    ['interruptions', 'dnd'],
    ['leaveOut', 'asked'],
    ['play', 'speed'],
    ['sound', 'chimes'],
    ['look', 'theme'],
    ['look', 'sides'],
    ...weekdays.flatMap((day) => settings.hours.week[day].map((_, index) => ['hours', 'week', day, index])),
    ...Object.entries(settings.hours.exceptions).flatMap(([date, ranges]) =>
      ranges.map((_, index) => ['hours', 'exceptions', date, index]),
    ),
  ]
}

/** A copy with another value at a path. */
export function withValue(document: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (Array.isArray(document)) {
    return document.map((entry: unknown, index) => (index === step ? withValue(entry, rest, value) : entry))
  }
  const fields = document as Readonly<Record<string, unknown>>
  return { ...fields, [step]: withValue(fields[step], rest, value) }
}

import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { migrate, type Migration } from '../../../shared/settings/migrate.ts'
import { parseSettings } from '../../../shared/settings/parse.ts'

const secondsToMinutes: Migration = ({ every, ...rest }) => ({ ...rest, minutes: Number(every) / 60 })
const minutesInMain: Migration = ({ minutes, ...rest }) => ({ ...rest, main: { minutes } })
const steps = { 1: secondsToMinutes, 2: minutesInMain }

describe('settings of an earlier version', () => {
  test('go through every step to the current one', () => {
    expect(migrate({ version: 1, every: 3600, theme: 'dark' }, steps, 3)).toEqual({
      document: { version: 3, theme: 'dark', main: { minutes: 60 } },
      fromTheFuture: false,
    })
  })

  test('are themselves left as they were', () => {
    const document = Object.freeze({ version: 1, every: 3600 })
    migrate(document, steps, 3)
    expect(document).toEqual({ version: 1, every: 3600 })
  })

  test('get the new version where nothing else has to change', () => {
    expect(migrate({ version: 1, theme: 'dark' }, {}, 2).document).toEqual({ version: 2, theme: 'dark' })
  })
})

test('settings of the first version keep what they say, and get the rest of the rhythm', () => {
  const { settings, problems } = parseSettings({ version: 1, main: { everyMinutes: 45 }, notifySeconds: 20 })
  expect(problems).toEqual([])
  expect(settings).toEqual({ ...defaultSettings, main: { everyMinutes: 45 }, notifySeconds: 20 })
})

test('settings of the current version are taken as they are', () => {
  const document = { version: 3, main: { minutes: 60 } }
  expect(migrate(document, steps, 3)).toEqual({ document, fromTheFuture: false })
})

test('settings of a later version are read as current ones, and it is known', () => {
  expect(migrate({ version: 4, main: { minutes: 60 } }, steps, 3)).toEqual({
    document: { version: 3, main: { minutes: 60 } },
    fromTheFuture: true,
  })
})

test.each([null, 'text', 7, [1], {}, { version: '1' }, { version: 0.5 }, { version: Infinity }])(
  '%j is left for the reading to judge',
  (document) => {
    expect(migrate(document, steps, 3)).toEqual({ document, fromTheFuture: false })
  },
)

import process from 'node:process'
import { app } from 'electron'
import { afterEach, expect, test, vi } from 'vitest'
import { systemLocale } from '../../electron/system-locale.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

function onA(platform: NodeJS.Platform, environment: Readonly<Record<string, string>>) {
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform)
  for (const name of ['LC_ALL', 'LC_TIME', 'LANG']) vi.stubEnv(name, environment[name] ?? '')
  vi.spyOn(app, 'getSystemLocale').mockReturnValue('pl-PL')
}

test.each([
  [{ LANG: 'en_US.UTF-8' }, 'en-US'],
  [{ LANG: 'en_US.UTF-8', LC_TIME: 'de_AT.UTF-8' }, 'de-AT'],
  [{ LANG: 'en_US.UTF-8', LC_TIME: 'de_AT.UTF-8', LC_ALL: 'fr_CA' }, 'fr-CA'],
  [{ LANG: 'ca_ES@valencia' }, 'ca-ES'],
])('on Linux, %j means the dates of %s', (environment, tag) => {
  onA('linux', environment)
  expect(systemLocale()).toBe(tag)
})

test.each([{ LANG: 'C.UTF-8' }, { LANG: 'POSIX' }, { LANG: 'en' }, {}])(
  'where %j of the environment names no place, Electron is asked',
  (environment) => {
    onA('linux', environment)
    vi.spyOn(app, 'isReady').mockReturnValue(true)
    expect(systemLocale()).toBe('pl-PL')
  },
)

test('other systems tell Electron, whatever a terminal has in its environment', () => {
  onA('darwin', { LANG: 'en_US.UTF-8' })
  vi.spyOn(app, 'isReady').mockReturnValue(true)
  expect(systemLocale()).toBe('pl-PL')
})

test('before Electron is ready it is not asked', () => {
  onA('win32', {})
  vi.spyOn(app, 'isReady').mockReturnValue(false)
  expect(systemLocale()).toBe(Intl.DateTimeFormat().resolvedOptions().locale)
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { programsInPs, programsInTasklist } from '../../../electron/busy/app-rules.ts'
import { readSetting } from '../../../electron/busy/linux/do-not-disturb.ts'
import { activeWindow, fillsScreen, fullOnSway } from '../../../electron/busy/linux/full-screen.ts'
import { monitorsIn, recordingsIn } from '../../../electron/busy/linux/microphone.ts'
import { videosIn } from '../../../electron/busy/linux/pipewire.ts'
import { assertionsIn } from '../../../electron/busy/mac/assertions.ts'
import { isInFocus } from '../../../electron/busy/mac/focus.ts'
import { busyBy } from '../../../electron/busy/tools.ts'
import { usersIn } from '../../../electron/busy/windows/consent-store.ts'
import { bannersAreOff } from '../../../electron/busy/windows/focus.ts'

const sample = (name: string) => readFileSync(join(import.meta.dirname, 'samples', name), 'utf8')

describe('PulseAudio', () => {
  test('names who records; not level meters, those who stopped, and what the server does for itself', () => {
    expect(recordingsIn(sample('pactl-source-outputs.json'))).toEqual([
      { source: 1, app: 'Firefox' },
      { source: 0, app: 'OBS' },
    ])
  })

  test('tells microphones from what only repeats the speakers', () => {
    expect([...monitorsIn(sample('pactl-sources.json'))]).toEqual([0])
  })
})

describe('PipeWire', () => {
  test('carries the picture of a screen, and says who looks at it', () => {
    expect(videosIn(sample('pw-dump.json'))).toEqual([{ what: 'screen', app: 'Chromium input' }])
  })

  test('carries the picture of a camera once it runs', () => {
    const running = sample('pw-dump.json').replace('"suspended"', '"running"')
    expect(videosIn(running).map(({ what }) => what)).toEqual(['camera', 'screen'])
  })
})

describe('Windows', () => {
  test('notes who uses the microphone and has not stopped', () => {
    expect(usersIn(sample('reg-microphone.txt'))).toEqual(['MSTeams', 'Zoom'])
    expect(usersIn(sample('reg-microphone.txt').replaceAll('\n', '\r\n'))).toEqual(['MSTeams', 'Zoom'])
  })

  test('notes that banners are off', () => {
    expect(bannersAreOff(sample('reg-notifications.txt'))).toBe(true)
    expect(bannersAreOff(sample('reg-notifications.txt').replace('0x0', '0x1'))).toBe(false)
  })

  test('lists its programs', () => {
    expect(programsInTasklist(sample('tasklist.csv'))).toEqual(['System Idle Process', 'explorer.exe', 'Zoom.exe'])
  })
})

describe('macOS', () => {
  test('lists what keeps it awake, with the sound devices it is about', () => {
    const list = assertionsIn(sample('pmset.txt'))
    expect(list.map(({ app, kind }) => `${app} ${kind}`)).toEqual([
      'caffeinate PreventUserIdleDisplaySleep',
      'coreaudiod PreventUserIdleSystemSleep',
      'zoom.us NoDisplaySleepAssertion',
      'WindowServer UserIsActive',
    ])
    expect(list[1]?.about).toContain('audio-in')
  })

  test('keeps a list of the focus that is on', () => {
    expect(isInFocus(sample('mac-focus.json'))).toBe(true)
    expect(isInFocus('{"data": [{"storeInvalidationRecords": []}]}')).toBe(false)
  })

  test('lists its programs, and the apps that they are part of', () => {
    const programs = programsInPs(sample('ps-mac.txt'))
    for (const name of ['launchd', 'Finder', 'zoom.us', 'Microsoft Teams']) expect(programs).toContain(name)
  })
})

describe('The window in use', () => {
  test('is the one that the X server names, if there is one', () => {
    expect(activeWindow('_NET_ACTIVE_WINDOW(WINDOW): window id # 0x3a00007')).toBe('0x3a00007')
    expect(activeWindow('_NET_ACTIVE_WINDOW(WINDOW): window id # 0x0')).toBeNull()
    expect(activeWindow('_NET_ACTIVE_WINDOW:  no such atom on any window.')).toBeNull()
  })

  test('fills the screen, unless it is our own', () => {
    expect(fillsScreen(sample('xprop-full-screen.txt'), 1)).toEqual({ found: 'busy', by: 'libreoffice-impress' })
    expect(fillsScreen(sample('xprop-full-screen.txt'), 4242)).toEqual({ found: 'free' })
    expect(fillsScreen('_NET_WM_STATE(ATOM) = _NET_WM_STATE_FOCUSED', 1)).toEqual({ found: 'free' })
  })

  test('is somewhere in the tree of Sway, however deep', () => {
    expect(fullOnSway(sample('sway-tree.json'))).toEqual({ found: 'busy', by: 'mpv' })
    expect(fullOnSway(sample('sway-tree.json').replace('"focused": true', '"focused": false'))).toEqual({
      found: 'free',
    })
    const deep = `${'{"nodes":['.repeat(3000)}{"focused":true,"fullscreen_mode":1,"name":"x"}${']}'.repeat(3000)}`
    expect(fullOnSway(deep)).toEqual({ found: 'busy', by: 'x' })
  })
})

test('A name is a stranger’s words: short, on one line, with nothing hidden', () => {
  expect(busyBy('Zoom\n\u202emeeting\u0007 ')).toEqual({ found: 'busy', by: 'Zoom meeting' })
  expect(busyBy('x'.repeat(500))).toEqual({ found: 'busy', by: 'x'.repeat(60) })
  for (const nothing of ['', ' ', null, undefined, 7, {}]) expect(busyBy(nothing)).toEqual({ found: 'busy', by: null })
})

test('A setting is true or false', () => {
  expect(readSetting('false\n')).toBe(false)
  expect(() => readSetting('')).toThrow()
})

describe('Whatever a system says,', () => {
  const parsers = {
    'pactl-source-outputs.json': recordingsIn,
    'pactl-sources.json': monitorsIn,
    'pw-dump.json': videosIn,
    'sway-tree.json': fullOnSway,
    'mac-focus.json': isInFocus,
    'reg-microphone.txt': usersIn,
    'reg-notifications.txt': bannersAreOff,
    'tasklist.csv': programsInTasklist,
    'ps-mac.txt': programsInPs,
    'pmset.txt': assertionsIn,
    'xprop-full-screen.txt': (text: string) => fillsScreen(text, 1),
  }

  /** An answer or an honest error, and soon. */
  function isRead(parse: (text: string) => unknown, text: string) {
    try {
      parse(text)
    } catch (error) {
      expect(error).toBeInstanceOf(Error)
      expect(error).not.toBeInstanceOf(TypeError)
      expect(error).not.toBeInstanceOf(RangeError)
    }
  }

  test.each(Object.entries(parsers))('%s cut anywhere is read or refused', (name, parse) => {
    const whole = sample(name)
    for (let length = 0; length < whole.length; length += 7) isRead(parse, whole.slice(0, length))
  })

  test.each(Object.entries(parsers))('in the place of %s, anything at all is read or refused', (_name, parse) => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.json()).map((all) => `[${all.join()}]`),
    )
    fc.assert(fc.property(text, (words) => isRead(parse, words)))
  })
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { linuxSession } from '../../electron/linux-session.ts'
import { messageBus } from '../../electron/message-bus.ts'
import { ownBus } from './buses.ts'

let desktop: Awaited<ReturnType<typeof ownBus>>
beforeEach(async () => {
  desktop = await ownBus()
})
afterEach(() => desktop.close())

const screenSaver = (active: () => boolean, idle = 0) => ({
  name: 'org.freedesktop.ScreenSaver',
  methods: {
    GetActive: { out: { active: 'b' }, handler: active },
    GetSessionIdleTime: { out: { idle: 'u' }, handler: () => idle },
  },
  signals: { ActiveChanged: { args: { active: 'b' } } },
})

const logind = { name: 'org.freedesktop.login1.Manager' as const, path: '/org/freedesktop/login1/session/_32' }

async function serveLogind(state: { locked: boolean; active: boolean }) {
  await desktop.serve('org.freedesktop.login1', '/org/freedesktop/login1', {
    name: logind.name,
    methods: { GetSession: { in: { id: 's' }, out: { path: 'o' }, handler: () => logind.path } },
  })
  return desktop.serve('org.test.session', logind.path, {
    name: 'org.freedesktop.login1.Session',
    properties: { LockedHint: { type: 'b', get: () => state.locked }, Active: { type: 'b', get: () => state.active } },
  })
}

function locks(session = linuxSession(desktop.bus, {})) {
  const heard: string[] = []
  return { heard, listening: session.onLock(({ type }) => heard.push(type)) }
}

describe('How long nobody touched anything', () => {
  test('is asked of GNOME, in milliseconds', async () => {
    await desktop.serve('org.gnome.Mutter.IdleMonitor', '/org/gnome/Mutter/IdleMonitor/Core', {
      name: 'org.gnome.Mutter.IdleMonitor',
      methods: { GetIdletime: { out: { idletime: 't' }, handler: () => 125_000n } },
    })
    expect(await linuxSession(desktop.bus, {}).askIdle()).toBe(125_000)
  })

  test.each([
    ['KDE in milliseconds', 'KDE', 7_000],
    ['others in seconds', 'Budgie', 7_000_000],
  ])('is told by %s', async (_who, name, length) => {
    await desktop.serve(
      'org.freedesktop.ScreenSaver',
      '/org/freedesktop/ScreenSaver',
      screenSaver(() => false, 7_000),
    )
    expect(await linuxSession(desktop.bus, { XDG_CURRENT_DESKTOP: name }).askIdle()).toBe(length)
  })

  test('is not known where the answer is always 0, and where there is nobody to ask', async () => {
    expect(await linuxSession(desktop.bus, {}).askIdle()).toBeNull()
    await desktop.serve(
      'org.freedesktop.ScreenSaver',
      '/org/freedesktop/ScreenSaver',
      screenSaver(() => false, 0),
    )
    expect(await linuxSession(desktop.bus, {}).askIdle()).toBeNull()
    const none = messageBus(() => ({ session: null, system: 'unix:path=/nowhere/at/all' }))
    expect(await linuxSession(none, {}).askIdle()).toBeNull()
  })
})

describe('The lock of the screen', () => {
  test('is heard of the screen saver, when it comes and when it goes', async () => {
    const saver = await desktop.serve(
      'org.freedesktop.ScreenSaver',
      '/org/freedesktop/ScreenSaver',
      screenSaver(() => false),
    )
    const { heard, listening } = locks()
    await listening
    expect(heard).toEqual([])
    saver.signal('org.freedesktop.ScreenSaver', 'ActiveChanged', 'b', [true])
    await expect.poll(() => heard).toEqual(['locked'])
    saver.signal('org.freedesktop.ScreenSaver', 'ActiveChanged', 'b', [false])
    await expect.poll(() => heard).toEqual(['locked', 'unlocked'])
  })

  test('that was there before is known at the start', async () => {
    await desktop.serve(
      'org.freedesktop.ScreenSaver',
      '/org/freedesktop/ScreenSaver',
      screenSaver(() => true),
    )
    const { heard, listening } = locks()
    await listening
    expect(heard).toEqual(['locked'])
  })

  test('is over when nobody says any more that it lasts, though nobody said that it is over', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const saver = await desktop.serve(
      'org.freedesktop.ScreenSaver',
      '/org/freedesktop/ScreenSaver',
      screenSaver(() => true),
    )
    const { heard, listening } = locks()
    await listening
    await saver.leave()
    vi.advanceTimersByTime(60_000)
    vi.useRealTimers()
    await expect.poll(() => heard).toEqual(['locked', 'unlocked'])
  })

  test('is over with the bus itself', async () => {
    await desktop.serve(
      'org.freedesktop.ScreenSaver',
      '/org/freedesktop/ScreenSaver',
      screenSaver(() => true),
    )
    const { heard, listening } = locks()
    await listening
    await desktop.close()
    await expect.poll(() => heard).toEqual(['locked', 'unlocked'])
  })

  test('needs nobody to be there', async () => {
    const { heard, listening } = locks()
    await listening
    expect(heard).toEqual([])
  })
})

test('Another person’s session in front of this one is as good as a lock', async () => {
  const state = { locked: false, active: true }
  const session = await serveLogind(state)
  const bus = { ...desktop.bus, ask: toSession }
  const { heard, listening } = locks(linuxSession(bus, {}))
  await listening
  session.client.emitPropertiesChanged(logind.path, 'org.freedesktop.login1.Session', { Active: false })
  await expect.poll(() => heard).toEqual(['locked'])
  session.client.emitPropertiesChanged(logind.path, 'org.freedesktop.login1.Session', { Active: true })
  await expect.poll(() => heard).toEqual(['locked', 'unlocked'])
  session.client.emitPropertiesChanged(logind.path, 'org.freedesktop.login1.Session', { LockedHint: true })
  await expect.poll(() => heard).toEqual(['locked', 'unlocked', 'locked'])
})

/** The session of this test is served by a neighbour of logind. */
function toSession(question: Parameters<typeof desktop.bus.ask>[0]) {
  const to = question.path === logind.path ? 'org.test.session' : question.to
  return desktop.bus.ask({ ...question, to })
}

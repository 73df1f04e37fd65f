import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { doNotDisturb } from '../../../electron/busy/linux/do-not-disturb.ts'
import { fullScreen } from '../../../electron/busy/linux/full-screen.ts'
import type { Tools } from '../../../electron/busy/tools.ts'
import { messageBus } from '../../../electron/message-bus.ts'
import { Missing } from '../../../shared/busy/missing.ts'
import { ownBus } from '../buses.ts'

let desktop: Awaited<ReturnType<typeof ownBus>>
beforeEach(async () => {
  desktop = await ownBus()
})
afterEach(() => desktop.close())

const none = () => Promise.reject(new Missing('There is no such program.'))
const tools = (more: Partial<Tools> = {}): Tools => ({ env: {}, run: none, ask: desktop.bus.ask, ...more })
const notifications = ['org.freedesktop.Notifications', '/org/freedesktop/Notifications'] as const

describe('Do not disturb', () => {
  test.each([
    ['KDE', 'org.freedesktop.Notifications', 'Inhibited'],
    ['dunst', 'org.dunstproject.cmd0', 'paused'],
  ])('is asked of %s', async (_who, name, property) => {
    let quiet = false
    await desktop.serve(...notifications, { name, properties: { [property]: { type: 'b', get: () => quiet } } })
    const detect = doNotDisturb(tools())
    expect(await detect([])).toEqual({ found: 'free' })
    quiet = true
    expect(await detect([])).toEqual({ found: 'busy', by: null })
  })

  test('is asked of swaync, and of mako', async () => {
    await desktop.serve('org.erikreider.swaync.cc', '/org/erikreider/swaync/cc', {
      name: 'org.erikreider.swaync.cc',
      methods: { GetDnd: { out: { dnd: 'b' }, handler: () => false } },
    })
    expect(await doNotDisturb(tools())([])).toEqual({ found: 'free' })
    await desktop.serve('fr.emersion.Mako', '/fr/emersion/Mako', {
      name: 'fr.emersion.Mako',
      methods: { ListModes: { out: { modes: 'as' }, handler: () => ['default', 'do-not-disturb'] } },
    })
    expect(await doNotDisturb(tools())([])).toEqual({ found: 'busy', by: null })
  })

  test('is a setting of GNOME', async () => {
    const gnome = (said: string) =>
      tools({ env: { XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' }, run: () => Promise.resolve(said) })
    expect(await doNotDisturb(gnome('false\n'))([])).toEqual({ found: 'busy', by: null })
    expect(await doNotDisturb(gnome('true\n'))([])).toEqual({ found: 'free' })
  })

  test('cannot be told where nobody knows of it, nor where there is no bus', async () => {
    await desktop.serve(...notifications, { name: 'org.freedesktop.Notifications', methods: {} })
    await expect(doNotDisturb(tools())([])).rejects.toBeInstanceOf(Missing)
    const noBus = messageBus(() => ({ session: null, system: null }))
    await expect(doNotDisturb(tools({ ask: noBus.ask }))([])).rejects.toBeInstanceOf(Missing)
  })
})

describe('Slides, as GNOME knows them:', () => {
  const gnome = ['org.gnome.SessionManager', '/org/gnome/SessionManager'] as const

  async function held(app: string, flags = 8) {
    await desktop.serve(...gnome, {
      name: 'org.gnome.SessionManager',
      methods: {
        IsInhibited: { in: { flags: 'u' }, out: { is: 'b' }, handler: () => true },
        GetInhibitors: { out: { paths: 'ao' }, handler: () => ['/org/gnome/SessionManager/Inhibitor1'] },
      },
    })
    const inhibitor = await desktop.serve('org.test.inhibitor', '/org/gnome/SessionManager/Inhibitor1', {
      name: 'org.gnome.SessionManager.Inhibitor',
      methods: {
        GetFlags: { out: { flags: 'u' }, handler: () => flags },
        GetAppId: { out: { app: 's' }, handler: () => app },
      },
    })
    const ask: Tools['ask'] = (question) =>
      desktop.bus.ask(question.path.includes('Inhibitor') ? { ...question, to: 'org.test.inhibitor' } : question)
    return { inhibitor, find: () => fullScreen(tools({ ask }))([]) }
  }

  test('an app that keeps the session from being idle presents', async () => {
    const { find } = await held('libreoffice-impress')
    expect(await find()).toEqual({ found: 'busy', by: 'libreoffice-impress' })
  })

  test('one that only keeps the screen awake for ever does not', async () => {
    const { find } = await held('caffeine-ng')
    expect(await find()).toEqual({ found: 'free' })
  })
})

test('KDE says whose film it is', async () => {
  const name = 'org.kde.Solid.PowerManagement.PolicyAgent'
  await desktop.serve(name, '/org/kde/Solid/PowerManagement/PolicyAgent', {
    name,
    methods: {
      HasInhibition: { in: { types: 'u' }, out: { has: 'b' }, handler: ({ types }: { types: number }) => types === 4 },
      ListInhibitions: { out: { all: 'a(ss)' }, handler: () => [['mpv', 'Playing video']] },
    },
  })
  expect(await fullScreen(tools())([])).toEqual({ found: 'busy', by: 'mpv' })
})

test('A service that never answers costs its time limit, and no more', async () => {
  await desktop.serve('org.erikreider.swaync.cc', '/org/erikreider/swaync/cc', {
    name: 'org.erikreider.swaync.cc',
    methods: { GetDnd: { out: { dnd: 'b' }, handler: () => new Promise(() => undefined) } },
  })
  const began = performance.now()
  await expect(doNotDisturb(tools())([])).rejects.toThrow()
  expect(performance.now() - began).toBeLessThan(10_000)
})

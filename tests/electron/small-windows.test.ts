import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createHeadsUp } from '../../electron/heads-up.ts'
import { overlayWindows } from '../../electron/overlay-window.ts'
import { createPageWindow } from '../../electron/page-window.ts'
import { whenReady } from '../../electron/when-ready.ts'
import { createWindows } from '../../electron/windows.ts'
import type { HeadsUpView } from '../../shared/ipc.ts'
import { FakeContents, FakeWindow } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

beforeEach(() => {
  FakeWindow.all = []
})

const open = (options: object) => new FakeWindow(options as Record<string, unknown>) as unknown as BrowserWindow
const only = () => FakeWindow.all[0]

describe('the heads-up', () => {
  const headsUp = () => createHeadsUp({ open, whenReady, corner: (card) => ({ x: 2784, y: 46, ...card }) })
  const view = {} as HeadsUpView

  test('lies in the corner that it is given', () => {
    headsUp().showHeadsUp(view)
    expect(only()?.bounds).toMatchObject({ x: 2784, y: 46 })
  })

  test('is shown without taking the keyboard, once it is painted', () => {
    headsUp().showHeadsUp(view)
    expect(only()?.done).not.toContain('showInactive')
    only()?.emit('ready-to-show')
    expect(only()?.done).toEqual(['on top: pop-up-menu', 'showInactive'])
  })

  test('is one card, however often it is shown', () => {
    const card = headsUp()
    card.showHeadsUp(view)
    card.showHeadsUp(view)
    expect(FakeWindow.all).toHaveLength(1)
    card.hideHeadsUp()
    expect(FakeWindow.all).toEqual([])
    card.hideHeadsUp()
  })

  test('comes again after it was closed by hand, or died', () => {
    const card = headsUp()
    card.showHeadsUp(view)
    only()?.close()
    card.showHeadsUp(view)
    only()?.webContents.emit('render-process-gone')
    expect(FakeWindow.all).toEqual([])
    card.showHeadsUp(view)
    expect(FakeWindow.all).toHaveLength(1)
  })
})

describe('an ordinary window, such as that of the settings,', () => {
  test('is opened once and brought to the front after that', () => {
    const openSettings = createPageWindow({ open, whenReady }, { width: 960, height: 760 })
    openSettings()
    only()?.emit('ready-to-show')
    openSettings()
    expect(FakeWindow.all).toHaveLength(1)
    expect(only()?.done).toEqual(['show', 'show'])
  })

  test('ends with its page, and can be opened again', () => {
    const openSettings = createPageWindow({ open, whenReady }, { width: 960, height: 760 })
    openSettings()
    only()?.close()
    expect(FakeWindow.all).toEqual([])
    openSettings()
    only()?.webContents.emit('render-process-gone')
    expect(FakeWindow.all).toEqual([])
    openSettings()
    expect(FakeWindow.all).toHaveLength(1)
  })

  test('can be asked for again before the news of its end has come', () => {
    const openSettings = createPageWindow({ open, whenReady }, { width: 960, height: 760 })
    openSettings()
    const first = only()
    first?.removeAllListeners('closed')
    first?.close()
    openSettings()
    expect(FakeWindow.all).toHaveLength(1)
    expect(first?.done).toEqual([])
  })
})

describe('an overlay window', () => {
  const bounds = { x: 0, y: 0, width: 1921, height: 1081 }
  const places: string[] = []
  const openOn = (role: 'guide' | 'card' | 'backdrop', platform: string, session = 'x11') => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue(platform as NodeJS.Platform)
    vi.stubEnv('XDG_SESSION_TYPE', session)
    overlayWindows((options, place) => {
      places.push(place)
      return open(options)
    })(role, bounds)
  }

  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
    places.length = 0
  })

  test('lies over everything, without a frame and without a place in the task bar', () => {
    openOn('guide', 'linux')
    expect(only()?.options).toMatchObject({ ...bounds, frame: false, skipTaskbar: true, focusable: true })
    expect(only()?.done).toEqual(['on top: screen-saver'])
    expect(places).toEqual([''])
  })

  test('that is a backdrop never takes the keyboard, and loads its own side of the page', () => {
    openOn('backdrop', 'linux')
    expect(only()?.options).toMatchObject({ focusable: false })
    expect(places).toEqual(['backdrop'])
  })

  test('fills the screen on Linux only when it gets the keyboard, because filling it takes the keyboard', () => {
    openOn('guide', 'linux')
    only()?.emit('show')
    expect(only()?.done).not.toContain('fill')
    only()?.emit('focus')
    only()?.emit('focus')
    expect(only()?.done.filter((deed) => deed === 'fill')).toHaveLength(1)
  })

  test('that is a card never fills the screen, and may have the keyboard', () => {
    openOn('card', 'linux', 'wayland')
    only()?.emit('show')
    only()?.emit('focus')
    expect(only()?.done).not.toContain('fill')
    expect(only()?.options).toMatchObject({ focusable: true, resizable: false })
    expect(places).toEqual([''])
  })

  test('fills the screen at once on Wayland, where windows have no place', () => {
    openOn('backdrop', 'linux', 'wayland')
    only()?.emit('show')
    expect(only()?.done).toContain('fill')
  })

  test('follows the person to every space on macOS, and is never in full screen there', () => {
    openOn('guide', 'darwin')
    only()?.emit('focus')
    expect(only()?.done).toEqual(['on top: screen-saver', 'on all workspaces'])
  })
})

describe('every window', () => {
  const create = () => createWindows('app://nape', '/preload.cjs')

  test('is walled in the same way, whatever its options say', () => {
    create().open('settings', { webPreferences: { nodeIntegration: true, sandbox: false } })
    expect(only()?.options['webPreferences']).toMatchObject({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    })
  })

  test('is hidden at first and loads the page of its kind', () => {
    create().open('overlay', { frame: false }, 'backdrop')
    expect(only()?.options).toMatchObject({ show: false, frame: false })
    expect(only()?.address).toBe('app://nape/overlay/index.html#backdrop')
  })

  test('is known by its kind for as long as it lives', () => {
    const windows = create()
    const settings = windows.open('settings', {})
    windows.open('overlay', {})
    expect(windows.kindOf(settings.webContents)).toBe('settings')
    expect(windows.pagesOf('settings')).toEqual([settings.webContents])
    const { webContents } = settings
    settings.destroy()
    expect(windows.kindOf(webContents)).toBeUndefined()
    expect(windows.pagesOf('settings')).toEqual([])
    expect(windows.kindOf(new FakeContents() as never)).toBeUndefined()
  })
})

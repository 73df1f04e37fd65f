import type { MenuItemConstructorOptions } from 'electron'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { drawMark } from '../../electron/tray-icon.ts'
import { desktopTray, menuOf } from '../../electron/tray.ts'
import type { TrayAction, TrayItem } from '../../shared/app/ports.ts'
import { FakeTray, screen } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

const bounds = { x: 0, y: 0, width: 1920, height: 1080 }
const displayOf = (id: number, scaleFactor: number) => ({ id, scaleFactor, bounds, workArea: bounds })

afterEach(() => {
  screen.displays = [displayOf(1, 1)]
})

/** The tray of a system, with what it was told and what was chosen in it. */
function trayOn(platform: NodeJS.Platform) {
  const tray = desktopTray(drawMark, platform)
  const chosen: TrayAction[] = []
  tray.onChoice((action) => chosen.push(action))
  const show = (headline: string, progress: number | null = null) => {
    const items: readonly TrayItem[] = [{ type: 'label', label: headline }]
    tray.show({ status: { headline, progress, pausedUntil: null, phase: 'waiting' }, tooltip: headline, items })
  }
  const deeds = (kind: string) => FakeTray.latest.done.filter(([deed]) => deed === kind).map(([, what]) => what)
  return { tray, show, deeds, chosen, click: (event: string) => FakeTray.latest.emit(event) }
}

describe('the tray', () => {
  test('is told only what is new', () => {
    const { show, deeds } = trayOn('linux')
    show('in 12 min', 0.5)
    show('in 12 min', 0.5)
    show('in 11 min', 0.51)
    expect(deeds('words')).toEqual(['in 12 min', 'in 11 min'])
    expect(deeds('menu')).toHaveLength(2)
    expect(deeds('icon')).toHaveLength(1)
  })

  test('is made anew, with all it showed, for a host that comes late', () => {
    const { tray, show, deeds } = trayOn('linux')
    tray.renew()
    show('in 12 min', 0.5)
    const before = FakeTray.latest
    tray.renew()
    expect(before.done.at(-1)).toEqual(['gone', null])
    expect(FakeTray.latest).not.toBe(before)
    expect([deeds('icon').length, deeds('words'), deeds('menu').length]).toEqual([1, ['in 12 min'], 1])
  })

  test('builds no menu twice, because Electron keeps every one', () => {
    const { show, deeds } = trayOn('linux')
    for (const words of ['in 12 min', 'in a break', 'in 12 min', 'in a break']) show(words)
    const [first, second, third, fourth] = deeds('menu')
    expect([third, fourth]).toEqual([first, second])
    expect(third).toBe(first)
    expect(fourth).toBe(second)
    for (let count = 0; count < 100; count += 1) show(`in ${String(count)} s`)
    show('in a break')
    expect(deeds('menu').at(-1)).not.toBe(second)
  })

  test('has its icon drawn anew as the ring moves on', () => {
    const { show, deeds } = trayOn('linux')
    for (let step = 0; step <= 100; step += 1) show('soon', step / 100)
    show('paused', null)
    expect(deeds('icon')).toHaveLength(14)
  })

  test('opens the settings on a click where the host opens the menu by another one', () => {
    const { show, chosen, click } = trayOn('linux')
    show('in 12 min')
    click('click')
    expect(chosen).toEqual([{ type: 'open-settings' }])
  })

  for (const platform of ['darwin', 'win32'] as const) {
    for (const event of ['click', 'right-click']) {
      test(`opens a menu with fresh words on a ${event} on ${platform}`, () => {
        const { tray, show, deeds, click } = trayOn(platform)
        show('in 12 min')
        tray.onOpen(() => show('in 11 min'))
        click(event)
        expect(deeds('menu')).toEqual([])
        expect(deeds('open')).toEqual([[{ label: 'in 11 min', enabled: false }]])
      })
    }
  }

  test('has an icon for each scale of the screens; on Linux one that is sharp on all', () => {
    screen.displays = [1, 1.5, 1.5].map((scaleFactor, id) => displayOf(id, scaleFactor))
    const sizes = (platform: NodeJS.Platform) => {
      const { show, deeds } = trayOn(platform)
      show('in 12 min')
      return (deeds('icon')[0] as { sizes: number[] }).sizes
    }
    expect(sizes('linux')).toEqual([33])
    expect(sizes('win32')).toEqual([16, 24])
  })

  test('goes when the application does', () => {
    const { tray, show, deeds } = trayOn('linux')
    show('in 12 min')
    tray.remove()
    tray.remove()
    expect(deeds('gone')).toHaveLength(1)
  })
})

test('the menu has the lines of the view, and a choice is passed on', () => {
  const chosen: TrayAction[] = []
  const menu = menuOf(
    [
      { type: 'label', label: 'Next break in 12 min' },
      { type: 'separator' },
      {
        type: 'menu',
        label: 'Pause',
        items: [{ type: 'action', label: 'For 1 hour', action: { type: 'pause', choice: 'hour' } }],
      },
      { type: 'action', label: 'Quit', action: { type: 'quit' } },
    ],
    (action) => chosen.push(action),
  )
  expect(menu.map(({ label, type, enabled }) => [label, type, enabled])).toEqual([
    ['Next break in 12 min', undefined, false],
    [undefined, 'separator', undefined],
    ['Pause', undefined, undefined],
    ['Quit', undefined, undefined],
  ])
  const [pause] = menu[2]?.submenu as MenuItemConstructorOptions[]
  for (const item of [pause, menu[3]]) (item?.click as () => void)()
  expect(chosen).toEqual([{ type: 'pause', choice: 'hour' }, { type: 'quit' }])
})

test('an ampersand in a label stays an ampersand', () => {
  expect(menuOf([{ type: 'label', label: 'Neck & shoulders' }], () => undefined)[0]?.label).toBe('Neck && shoulders')
})

/** How much ink is in the part of a mark where `where` holds. */
function ink(size: number, progress: number | null, where: (x: number, y: number) => boolean = () => true): number {
  const { pixels } = drawMark(size, progress, false)
  let sum = 0
  for (let at = 0; at < size * size; at += 1) {
    if (where(at % size, Math.floor(at / size))) sum += pixels[at * 4 + 3] ?? 0
  }
  return sum / 255
}

test('the ring fills clockwise from the top', () => {
  const size = 44
  const right = (x: number) => x >= size / 2
  const left = (x: number) => x < size / 2
  expect(ink(size, 0.5, right)).toBeGreaterThan(ink(size, 0, right) * 1.3)
  expect(ink(size, 0.5, left)).toBeCloseTo(ink(size, 0, left), 0)
  expect(ink(size, 1)).toBeGreaterThan(ink(size, 0.5))
})

test('colours are premultiplied, so that edges have no halo on any panel', () => {
  const { pixels } = drawMark(22, 0.4, false)
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3] ?? 0
    for (const channel of [0, 1, 2]) expect(pixels[at + channel]).toBeLessThanOrEqual(alpha)
  }
})

test('a template is black, as macOS wants it', () => {
  const { pixels } = drawMark(16, null, true)
  for (let at = 0; at < pixels.length; at += 4) expect([...pixels.slice(at, at + 3)]).toEqual([0, 0, 0])
})

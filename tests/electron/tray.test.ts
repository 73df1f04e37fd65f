import type { MenuItemConstructorOptions } from 'electron'
import { expect, test, vi } from 'vitest'
import { drawMark } from '../../electron/tray-icon.ts'
import { menuOf } from '../../electron/tray.ts'
import type { TrayAction } from '../../shared/app/ports.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

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

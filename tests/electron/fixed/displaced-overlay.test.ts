import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { coverDisplays } from '../../../electron/displays.ts'
import { FakeWindow, screen } from '../fake-electron.ts'

vi.mock('electron', () => import('../fake-electron.ts'))

const display = (id: number, x: number) => {
  const bounds = { x, y: 0, width: 640, height: 480 }
  return { id, scaleFactor: 1, bounds, workArea: bounds }
}

beforeEach(() => {
  vi.useFakeTimers()
  FakeWindow.all = []
  screen.removeAllListeners()
  screen.displays = [display(1, 0), display(2, 640)]
  screen.cursor = { x: 100, y: 100 }
})

afterEach(() => vi.useRealTimers())

test.each([
  ['a window', false],
  ['a window in full screen', true],
])('%s that the desktop moves while displays change places goes back to its own', (_name, fullscreen) => {
  const cover = coverDisplays(
    (_role, bounds) => new FakeWindow({ ...bounds, fullscreen }) as unknown as BrowserWindow,
    () => undefined,
  )
  screen.displays = [display(1, 640), display(2, 0)]
  screen.emit('display-metrics-changed')
  // The X server makes room for the first display by moving everything to the second.
  for (const window of FakeWindow.all) window.bounds = { ...window.bounds, x: 0 }
  vi.advanceTimersByTime(500)
  expect(cover.guide.getBounds().x).toBe(640)
  expect(FakeWindow.all.map(({ bounds }) => bounds.x).sort()).toEqual([0, 640])
  cover.remove()
  expect(vi.getTimerCount()).toBe(0)
})

test('a window that a slow computer moves seconds later goes back as well', () => {
  const cover = coverDisplays(
    (_role, bounds) => new FakeWindow({ ...bounds }) as unknown as BrowserWindow,
    () => undefined,
  )
  screen.displays = [display(1, 0)]
  screen.emit('display-removed')
  vi.advanceTimersByTime(3000)
  for (const window of FakeWindow.all) window.bounds = { ...window.bounds, x: 640 }
  vi.advanceTimersByTime(5000)
  expect(FakeWindow.all.map(({ bounds }) => bounds.x)).toEqual([0])
  cover.remove()
  expect(vi.getTimerCount()).toBe(0)
})

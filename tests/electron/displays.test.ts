import type { BrowserWindow } from 'electron'
import { beforeEach, expect, test, vi } from 'vitest'
import { coverDisplays, placeCard } from '../../electron/displays.ts'
import { FakeWindow, screen, type Rectangle } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

const left = {
  id: 1,
  scaleFactor: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1080 },
}
const right = {
  id: 2,
  scaleFactor: 2,
  bounds: { x: 1920, y: 0, width: 2560, height: 1440 },
  workArea: { x: 1920, y: 32, width: 2560, height: 1408 },
}
const above = {
  id: 3,
  scaleFactor: 1,
  bounds: { x: 0, y: -1080, width: 1920, height: 1080 },
  workArea: { x: 0, y: -1080, width: 1920, height: 1080 },
}
let added: BrowserWindow[]

/** Windows may be a pixel larger than their display, never smaller. */
const displayOf = (place: Rectangle) =>
  screen.displays.find(({ bounds: { x, y, width, height } }) => {
    const more = [place.width - width, place.height - height]
    return place.x === x && place.y === y && more.every((pixels) => pixels === 0 || pixels === 1)
  })?.bounds

beforeEach(() => {
  FakeWindow.all = []
  added = []
  screen.removeAllListeners()
  screen.displays = [left, right]
  screen.cursor = { x: 2000, y: 100 }
})

function cover() {
  const roles = new Map<unknown, string>()
  const covered = coverDisplays(
    (role, bounds) => {
      const window = new FakeWindow({ ...bounds, fullscreen: true }) as unknown as BrowserWindow
      roles.set(window, role)
      return window
    },
    (backdrop) => added.push(backdrop),
  )
  const places = () => FakeWindow.all.map((window) => [roles.get(window), displayOf(window.bounds)])
  return { ...covered, places }
}

test('the guide is where the pointer is, and every other display has a backdrop', () => {
  expect(cover().places()).toEqual([
    ['guide', right.bounds],
    ['backdrop', left.bounds],
  ])
})

test('a card is in the corner of the display in use, inside what panels leave free', () => {
  const card = placeCard((role, bounds) => new FakeWindow({ ...bounds, title: role }) as unknown as BrowserWindow)
  const [window] = FakeWindow.all
  expect(FakeWindow.all).toHaveLength(1)
  expect(window?.options['title']).toBe('card')
  const { x = 0, y = 0, width = 0, height = 0 } = window?.bounds ?? {}
  expect([x + width, y]).toEqual([right.workArea.x + right.workArea.width - 16, right.workArea.y + 16])
  expect([width, height]).toEqual([440, 600])
  card.remove()
  expect(FakeWindow.all).toEqual([])
})

test('a card on a small display takes the room there is', () => {
  screen.displays = [{ ...right, workArea: { x: 1920, y: 40, width: 400, height: 300 } }]
  placeCard((_role, bounds) => new FakeWindow({ ...bounds }) as unknown as BrowserWindow)
  expect(FakeWindow.all[0]?.bounds).toEqual({ x: 1936, y: 56, width: 368, height: 268 })
})

test('a display that is plugged in is covered too', () => {
  const { places } = cover()
  screen.displays = [left, right, above]
  screen.emit('display-added')
  expect(places()).toContainEqual(['backdrop', above.bounds])
  expect(added).toHaveLength(1)
})

test('a display that is unplugged takes its backdrop with it', () => {
  const { places } = cover()
  screen.displays = [right]
  screen.emit('display-removed')
  expect(places()).toEqual([['guide', right.bounds]])
})

test('the guide moves when its own display is unplugged, out of full screen and back', () => {
  const { places, guide } = cover()
  screen.displays = [left]
  screen.emit('display-removed')
  expect(places()).toEqual([['guide', left.bounds]])
  expect((guide as unknown as FakeWindow).done).toEqual(['unfill', 'fill'])
})

test('a display that is turned or scaled stays covered, the others are left alone', () => {
  const { places, guide } = cover()
  const turned = { ...left, bounds: { x: 840, y: 0, width: 1080, height: 1920 } }
  screen.displays = [turned, right]
  screen.emit('display-metrics-changed')
  expect(places()).toContainEqual(['backdrop', turned.bounds])
  expect((guide as unknown as FakeWindow).done).toEqual([])
})

test('with all displays gone the windows wait for one to come back', () => {
  const { places } = cover()
  screen.displays = []
  screen.emit('display-removed')
  screen.displays = [above]
  screen.emit('display-added')
  expect(places()).toEqual([['guide', above.bounds]])
})

test('removing it leaves no window and no listener', () => {
  const { remove } = cover()
  remove()
  expect(FakeWindow.all).toEqual([])
  expect(screen.eventNames()).toEqual([])
})

import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createOverlay } from '../../electron/overlay.ts'
import { createStandby } from '../../electron/standby.ts'
import type { BreakView } from '../../shared/ipc.ts'
import { routineById } from '../../shared/routines/catalogue.ts'
import { FakeWindow } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

const bounds = { x: 0, y: 0, width: 1920, height: 1080 }
const view = (breakId = 'b1'): BreakView => ({
  breakId,
  kind: 'main',
  routine: routineById('two-minute-neck'),
  exercises: [],
  easier: [],
  maySnooze: true,
  position: 0,
})
const unasked = { focus: false }

let lost: string[]
let gaps: { act: () => void; stopped: boolean }[]
let pulses: { dead: () => void; stopped: boolean }[]
let fits: boolean

beforeEach(() => {
  vi.useFakeTimers()
  FakeWindow.all = []
  lost = []
  gaps = []
  pulses = []
  fits = true
})

afterEach(() => {
  expect(vi.getTimerCount(), 'a timer was left behind').toBe(0)
  vi.useRealTimers()
})

function create() {
  const overlay = createOverlay({
    open: () => new FakeWindow() as unknown as BrowserWindow,
    cover: (_kind, open) => {
      const windows = [open('backdrop', bounds), open('guide', bounds)]
      return {
        guide: windows[1] as BrowserWindow,
        windows: () => windows,
        fits: () => fits,
        remove: () => {
          for (const window of windows) window.destroy()
        },
      }
    },
    standBy: createStandby,
    pulse: (_guide, dead) => {
      const pulse = { dead, stopped: false }
      pulses.push(pulse)
      return () => {
        pulse.stopped = true
      }
    },
    atTypingGap: (act) => {
      const gap = { act, stopped: false }
      gaps.push(gap)
      return () => {
        gap.stopped = true
      }
    },
  })
  overlay.onLost((breakId) => lost.push(breakId))
  return overlay
}

const [backdrop, guide] = [() => FakeWindow.all[0], () => FakeWindow.all[1]]

/** An overlay that is up, on two displays. */
function shown(how = unasked) {
  const overlay = create()
  overlay.openOverlay(view(), how)
  overlay.showOverlay('b1')
  return overlay
}

describe('opening', () => {
  test('a short break beside which one can go on typing never takes the keyboard by itself', () => {
    const overlay = create()
    overlay.openOverlay({ ...view(), kind: 'micro' }, unasked)
    overlay.showOverlay('b1')
    expect(guide()?.done).toEqual(['showInactive'])
    expect(gaps).toEqual([])
    overlay.closeOverlay('b1', 0)
  })

  test('nothing is seen before the page has painted', () => {
    const overlay = create()
    overlay.openOverlay(view(), unasked)
    expect(FakeWindow.all.map(({ done }) => done)).toEqual([[], []])
    overlay.closeOverlay('b1', 0)
  })

  test('a break that nobody asked for takes no keystroke before the next typing gap', () => {
    const overlay = shown()
    expect(guide()?.done).toEqual(['showInactive'])
    gaps[0]?.act()
    expect(guide()?.done).toContain('focus')
    overlay.closeOverlay('b1', 0)
    expect(gaps).toEqual([expect.objectContaining({ stopped: true })])
  })

  test('a break that was asked for has the keyboard at once', () => {
    const overlay = shown({ focus: true })
    expect(guide()?.done).toContain('focus')
    expect(backdrop()?.done).not.toContain('focus')
    expect(gaps).toEqual([])
    overlay.closeOverlay('b1', 0)
  })

  test('a page that paints nothing within 15 seconds is given up', () => {
    create().openOverlay(view(), unasked)
    vi.advanceTimersByTime(14_999)
    expect(lost).toEqual([])
    vi.advanceTimersByTime(1)
    expect(lost).toEqual(['b1'])
    expect(FakeWindow.all).toEqual([])
  })

  test('opening the same break again changes nothing; another break takes its place', () => {
    const overlay = shown()
    const before = FakeWindow.all
    overlay.openOverlay(view(), unasked)
    expect(FakeWindow.all).toEqual(before)
    overlay.openOverlay(view('b2'), unasked)
    overlay.showOverlay('b1')
    expect(FakeWindow.all).toHaveLength(2)
    expect(guide()?.done).not.toContain('showInactive')
    overlay.closeOverlay('b2', 0)
    expect(lost).toEqual([])
  })
})

describe('closing', () => {
  test('at once, or after the closing screen, whatever the page does', () => {
    const overlay = shown()
    overlay.closeOverlay('b1', 8000)
    vi.advanceTimersByTime(7999)
    expect(FakeWindow.all).toHaveLength(2)
    vi.advanceTimersByTime(1)
    expect(FakeWindow.all).toEqual([])
    expect(lost).toEqual([])
  })

  test('a later limit replaces an earlier one', () => {
    const overlay = shown()
    overlay.closeOverlay('b1', 8000)
    overlay.closeOverlay('b1', 120_000)
    vi.advanceTimersByTime(60_000)
    expect(FakeWindow.all).toHaveLength(2)
    overlay.closeOverlay('b1', 0)
    expect(FakeWindow.all).toEqual([])
  })

  test('what was never shown says no farewell', () => {
    const overlay = create()
    overlay.openOverlay(view(), unasked)
    overlay.closeOverlay('b1', 8000)
    expect(FakeWindow.all).toEqual([])
  })

  test('closing another break does nothing', () => {
    const overlay = shown()
    overlay.closeOverlay('b0', 0)
    expect(FakeWindow.all).toHaveLength(2)
    overlay.closeOverlay('b1', 0)
  })
})

describe('a page that fails', () => {
  const failures: Readonly<Record<string, () => void>> = {
    dies: () => guide()?.webContents.emit('render-process-gone'),
    hangs: () => guide()?.emit('unresponsive'),
    'has no pulse': () => pulses.at(-1)?.dead(),
    'cannot be loaded': () => guide()?.webContents.emit('did-fail-load'),
    'is closed by the window manager': () => guide()?.close(),
  }
  for (const [failure, happen] of Object.entries(failures)) {
    test(`(${failure}) is removed from every display, and its break reported lost once`, () => {
      shown()
      happen()
      expect(FakeWindow.all).toEqual([])
      expect(lost).toEqual(['b1'])
      expect(gaps[0]?.stopped).toBe(true)
      expect(pulses).toEqual([expect.objectContaining({ stopped: true })])
    })

    test(`(${failure}) after the end is removed without a word`, () => {
      const overlay = shown()
      overlay.closeOverlay('b1', 8000)
      happen()
      expect(FakeWindow.all).toEqual([])
      expect(lost).toEqual([])
    })
  }
})

describe('Esc', () => {
  test('is left to the page, if the page acts on it', () => {
    const overlay = shown()
    guide()?.webContents.press('Escape')
    vi.advanceTimersByTime(300)
    overlay.closeOverlay('b1', 8000)
    vi.advanceTimersByTime(2000)
    expect(FakeWindow.all).toHaveLength(2)
    overlay.closeOverlay('b1', 0)
    expect(lost).toEqual([])
  })

  for (const [place, window] of [
    ['guide', guide],
    ['backdrop', backdrop],
  ] as const) {
    test(`on the ${place} leaves within a second when the page does nothing`, () => {
      shown()
      window()?.webContents.press('Escape')
      vi.advanceTimersByTime(1000)
      expect(FakeWindow.all).toEqual([])
      expect(lost).toEqual(['b1'])
    })
  }

  test('leaves a closing screen that hangs', () => {
    const overlay = shown()
    overlay.closeOverlay('b1', 120_000)
    guide()?.webContents.press('Escape')
    vi.advanceTimersByTime(1000)
    expect(FakeWindow.all).toEqual([])
    expect(lost).toEqual([])
  })

  test('does not reach over to the next break', () => {
    const overlay = shown()
    guide()?.webContents.press('Escape')
    overlay.openOverlay(view('b2'), unasked)
    vi.advanceTimersByTime(1000)
    expect(FakeWindow.all).toHaveLength(2)
    overlay.closeOverlay('b2', 0)
  })

  test('is the only key that does', () => {
    const overlay = shown()
    guide()?.webContents.press('a')
    vi.advanceTimersByTime(3000)
    expect(FakeWindow.all).toHaveLength(2)
    overlay.closeOverlay('b1', 0)
  })
})

describe('a break that should be over', () => {
  test('is closed 5 seconds later, should nobody say that it is', () => {
    const overlay = shown()
    overlay.boundOverlay('b1', 60_000)
    vi.advanceTimersByTime(64_999)
    expect(lost).toEqual([])
    vi.advanceTimersByTime(1)
    expect(lost).toEqual(['b1'])
    expect(FakeWindow.all).toEqual([])
  })

  test('may take longer when it was slowed or paused', () => {
    const overlay = shown()
    overlay.boundOverlay('b1', 10_000)
    overlay.boundOverlay('b0', 0)
    vi.advanceTimersByTime(8000)
    overlay.boundOverlay('b1', 600_000)
    vi.advanceTimersByTime(600_000)
    expect(lost).toEqual([])
    overlay.closeOverlay('b1', 0)
  })

  test('does not cut the closing screen short', () => {
    const overlay = shown()
    overlay.boundOverlay('b1', 1000)
    overlay.closeOverlay('b1', 120_000)
    overlay.boundOverlay('b1', 0)
    vi.advanceTimersByTime(60_000)
    expect(FakeWindow.all).toHaveLength(2)
    overlay.closeOverlay('b1', 0)
    expect(lost).toEqual([])
  })

  test('is closed in the end, whatever its page says', () => {
    const overlay = shown()
    for (let minutes = 0; minutes < 60; minutes += 1) {
      overlay.boundOverlay('b1', 120_000)
      vi.advanceTimersByTime(60_000)
    }
    expect(lost).toEqual(['b1'])
  })
})

describe('a break that is coming', () => {
  const inAMinute = () => ({ kind: 'main', opensAt: Date.now() + 60_000 }) as const

  test('has its windows ready three seconds before, hidden, and opens in them', () => {
    const overlay = create()
    overlay.expectOverlay(inAMinute())
    vi.advanceTimersByTime(56_999)
    expect(FakeWindow.all).toEqual([])
    vi.advanceTimersByTime(1)
    const [ready] = FakeWindow.all
    expect(FakeWindow.all.map(({ done }) => done)).toEqual([[], []])

    vi.advanceTimersByTime(3000)
    overlay.expectOverlay(null)
    overlay.openOverlay(view(), unasked)
    vi.advanceTimersByTime(100)
    expect(FakeWindow.all).toHaveLength(2)
    expect(FakeWindow.all[0]).toBe(ready)
    overlay.showOverlay('b1')
    expect(guide()?.done).toEqual(['showInactive'])
    overlay.closeOverlay('b1', 0)
  })

  test('that is called off leaves nothing', () => {
    const overlay = create()
    overlay.expectOverlay(inAMinute())
    vi.advanceTimersByTime(58_000)
    overlay.expectOverlay(null)
    vi.advanceTimersByTime(1)
    expect(FakeWindow.all).toEqual([])
  })

  test('that is put off has its windows at its new time', () => {
    const overlay = create()
    overlay.expectOverlay(inAMinute())
    vi.advanceTimersByTime(30_000)
    overlay.expectOverlay(inAMinute())
    vi.advanceTimersByTime(50_000)
    expect(FakeWindow.all).toEqual([])
    vi.advanceTimersByTime(7000)
    expect(FakeWindow.all).toHaveLength(2)
    overlay.expectOverlay(null)
    vi.advanceTimersByTime(1)
  })

  test('opens in new windows when it is of another kind, or the pointer is on another display by now', () => {
    for (const [kind, stillFits] of [
      ['anchor', true],
      ['main', false],
    ] as const) {
      const overlay = create()
      overlay.expectOverlay({ kind: 'main', opensAt: Date.now() })
      vi.advanceTimersByTime(1)
      const ready = FakeWindow.all
      fits = stillFits
      overlay.openOverlay({ ...view(), kind }, unasked)
      expect(FakeWindow.all).toHaveLength(2)
      expect(ready.every(({ destroyed }) => destroyed)).toBe(true)
      overlay.closeOverlay('b1', 0)
    }
  })

  test('opens in new windows when a page died that stood by', () => {
    const overlay = create()
    overlay.expectOverlay({ kind: 'main', opensAt: Date.now() })
    vi.advanceTimersByTime(1)
    guide()?.webContents.emit('render-process-gone')
    expect(FakeWindow.all).toEqual([])
    overlay.openOverlay(view(), unasked)
    expect(FakeWindow.all).toHaveLength(2)
    overlay.closeOverlay('b1', 0)
    expect(lost).toEqual([])
  })
})

import { screen, type BrowserWindow, type Display, type Rectangle } from 'electron'
import { second, type Milliseconds } from '../shared/time/moment.ts'

/**
 * While displays come and go, desktops move windows of their own accord, and say where a display is before it is there.
 * So long after the last word of it we look again, and once more, and once more for a computer that is busy or slow.
 */
const looksAgainAfter: readonly Milliseconds[] = [0.5 * second, 2 * second, 8 * second]

interface Size {
  readonly width: number
  readonly height: number
}

/** What a window of a break is: the one that guides, full-screen or as a card, or a calm backdrop beside it. */
type OverlayRole = 'guide' | 'card' | 'backdrop'

/** Opens a hidden window with these bounds. */
type OpenOverlay = (role: OverlayRole, bounds: Rectangle) => BrowserWindow

/** The windows of a break, where they belong. */
export interface Cover {
  /** The window that guides and may have the keyboard. */
  readonly guide: BrowserWindow
  /** All windows there are now, the guide last. */
  windows(): readonly BrowserWindow[]
  /** Whether the guide is on the display that the person is using. */
  fits(): boolean
  /** Destroys the windows and stops following the displays. */
  remove(): void
}

/** The display that the person is using, as far as the pointer tells. */
function displayInUse(): Display {
  return screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
}

/**
 * Covers the displays there are, and goes on covering exactly those while they are plugged, unplugged, turned or scaled.
 * `open` makes a window with these bounds; `added` hears of one that came with a new display.
 */
export function coverDisplays(open: OpenOverlay, added: (backdrop: BrowserWindow) => void): Cover {
  let home = displayInUse()
  const guide = open('guide', over(home))
  const places = new Map<BrowserWindow, Rectangle>([[guide, home.bounds]])
  const backdrops = new Map<Display['id'], BrowserWindow>()
  for (const display of screen.getAllDisplays()) if (display.id !== home.id) addBackdrop(display)

  function addBackdrop(display: Display): BrowserWindow {
    const backdrop = open('backdrop', over(display))
    places.set(backdrop, display.bounds)
    backdrops.set(display.id, backdrop)
    return backdrop
  }

  function arrange() {
    const displays = screen.getAllDisplays()
    // With no display at all there is nothing to cover; the windows stay for the display that comes back.
    if (displays.length === 0) return
    home = displays.find(({ id }) => id === home.id) ?? displayInUse()
    for (const [id, backdrop] of backdrops) {
      if (id !== home.id && displays.some((display) => display.id === id)) continue
      backdrops.delete(id)
      backdrop.destroy()
    }
    move(guide, home)
    for (const display of displays) {
      if (display.id === home.id) continue
      const backdrop = backdrops.get(display.id)
      if (backdrop === undefined) added(addBackdrop(display))
      else move(backdrop, display)
    }
  }

  function move(window: BrowserWindow, display: Display) {
    if (isEqual(places.get(window), display.bounds)) return
    places.set(window, display.bounds)
    put(window, display)
  }

  /** A window in full screen has to leave it before it can move to another display. */
  function put(window: BrowserWindow, display: Display) {
    const full = window.isFullScreen()
    if (full) window.setFullScreen(false)
    window.setBounds(over(display))
    if (full) window.setFullScreen(true)
  }

  let looks: readonly NodeJS.Timeout[] = []

  function follow() {
    arrange()
    stopLooking()
    looks = looksAgainAfter.map((delay) => setTimeout(insist, delay))
  }

  function stopLooking() {
    for (const look of looks) clearTimeout(look)
  }

  /** Puts every window where its display is by now. */
  function insist() {
    arrange()
    for (const display of screen.getAllDisplays()) {
      const window = display.id === home.id ? guide : backdrops.get(display.id)
      if (window !== undefined && !covers(window, display)) put(window, display)
    }
  }

  screen.on('display-added', follow)
  screen.on('display-removed', follow)
  screen.on('display-metrics-changed', follow)

  return {
    guide,
    windows: () => [...backdrops.values(), guide],
    fits: () => displayInUse().id === home.id,
    remove() {
      stopLooking()
      screen.off('display-added', follow)
      screen.off('display-removed', follow)
      screen.off('display-metrics-changed', follow)
      for (const window of [...backdrops.values(), guide]) window.destroy()
    },
  }
}

/** Room for the figure, three lines and the buttons of a short break. */
const card = { width: 440, height: 600 } as const

/** A card in the corner of the display in use: a short break leaves the rest of the screen alone. */
export function placeCard(open: OpenOverlay): Cover {
  const place = cornerInUse(card)
  const guide = open('card', place)
  // When displays come and go, desktops move the windows of their own accord, and none out of sight.
  return {
    guide,
    windows: () => [guide],
    fits: () => isEqual(place, cornerInUse(card)),
    remove: () => guide.destroy(),
  }
}

/** The place of a card in the corner of the display in use. */
export function cornerInUse(card: Size): Rectangle {
  return corner(displayInUse().workArea, card)
}

/** How far a card stays from the edges of the screen. */
const margin = 16

/**
 * Where the desktop shows its own messages: below right on Windows, above right elsewhere. A card that is larger than
 * the room there is takes all of it.
 */
function corner(area: Rectangle, card: Size): Rectangle {
  const width = Math.min(card.width, area.width - 2 * margin)
  const height = Math.min(card.height, area.height - 2 * margin)
  return {
    x: area.x + area.width - width - margin,
    y: process.platform === 'win32' ? area.y + area.height - height - margin : area.y + margin,
    width,
    height,
  }
}

/** Linux leaves an edge of one pixel free when a window is exactly as large as its display. */
function over({ bounds }: Display): Rectangle {
  const more = process.platform === 'linux' ? 1 : 0
  return { ...bounds, width: bounds.width + more, height: bounds.height + more }
}

/** What a system leaves free around a window in full screen is its own affair. */
function covers(window: BrowserWindow, display: Display): boolean {
  const bounds = window.getBounds()
  return window.isFullScreen() ? screen.getDisplayMatching(bounds).id === display.id : isEqual(bounds, over(display))
}

function isEqual(one: Rectangle | undefined, other: Rectangle): boolean {
  const { x, y, width, height } = one ?? {}
  return x === other.x && y === other.y && width === other.width && height === other.height
}

import { screen, type BrowserWindow, type Display, type Rectangle } from 'electron'

/** Windows over every display: the guide where the person is, a calm backdrop on each of the others. */
export interface Cover {
  readonly guide: BrowserWindow
  /** All windows there are now, the guide last. */
  windows(): readonly BrowserWindow[]
  /** Destroys the windows and stops following the displays. */
  remove(): void
}

/** The display that the person is using, as far as the pointer tells. */
export function displayInUse(): Display {
  return screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
}

/**
 * Covers the displays there are, and goes on covering exactly those while they are plugged, unplugged, turned or scaled.
 * `open` makes a window with these bounds; `added` hears of one that came with a new display.
 */
export function coverDisplays(
  open: (role: 'guide' | 'backdrop', bounds: Rectangle) => BrowserWindow,
  added: (backdrop: BrowserWindow) => void,
): Cover {
  let home = displayInUse()
  const guide = open('guide', home.bounds)
  const backdrops = new Map<Display['id'], BrowserWindow>()
  for (const display of screen.getAllDisplays()) {
    if (display.id !== home.id) backdrops.set(display.id, open('backdrop', display.bounds))
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
    fit(guide, home.bounds)
    for (const { id, bounds } of displays) {
      if (id === home.id) continue
      const backdrop = backdrops.get(id)
      if (backdrop !== undefined) {
        fit(backdrop, bounds)
        continue
      }
      const fresh = open('backdrop', bounds)
      backdrops.set(id, fresh)
      added(fresh)
    }
  }

  screen.on('display-added', arrange)
  screen.on('display-removed', arrange)
  screen.on('display-metrics-changed', arrange)

  return {
    guide,
    windows: () => [...backdrops.values(), guide],
    remove() {
      screen.off('display-added', arrange)
      screen.off('display-removed', arrange)
      screen.off('display-metrics-changed', arrange)
      for (const window of [...backdrops.values(), guide]) window.destroy()
    },
  }
}

/** A window that fills a display has to leave full screen before it can move to another. */
function fit(window: BrowserWindow, bounds: Rectangle): void {
  const { x, y, width, height } = window.getBounds()
  if (x === bounds.x && y === bounds.y && width === bounds.width && height === bounds.height) return
  const full = window.isFullScreen()
  if (full) window.setFullScreen(false)
  window.setBounds(bounds)
  if (full) window.setFullScreen(true)
}

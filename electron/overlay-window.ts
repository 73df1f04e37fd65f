import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron'

type OverlayRole = 'guide' | 'card' | 'backdrop'

/**
 * Opens the windows of a break, hidden. The `guide` and the `card` take the keyboard when it is given to them; a
 * `backdrop` never does, and loads the side of the page that is made for it.
 */
export function overlayWindows(open: (options: BrowserWindowConstructorOptions, place: string) => BrowserWindow) {
  return (role: OverlayRole, bounds: Rectangle): BrowserWindow => {
    const window = open(shapeOf(role, bounds), role === 'backdrop' ? role : '')
    putOnTop(window)
    if (role === 'card') return window
    const fill = () => {
      if (!window.isFullScreen()) window.setFullScreen(true)
    }
    if (process.platform !== 'linux') return window
    // The panels of some desktops stay above everything but a window in full screen.
    window.on('focus', fill)
    // A Wayland window has no place of its own: it covers a display in full screen or not at all.
    if (process.env['XDG_SESSION_TYPE'] === 'wayland') window.once('show', fill)
    return window
  }
}

/**
 * Opaque, without a frame, exactly over its display or in its corner; a backdrop never takes the keyboard. It is not opened in full screen:
 * Linux shows such a window and gives it the keyboard at once, and macOS moves it to a space of its own.
 */
function shapeOf(role: OverlayRole, bounds: Rectangle): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    frame: false,
    // Some window managers on Linux refuse full screen to a window that cannot be resized.
    resizable: process.platform === 'linux' && role !== 'card',
    movable: false,
    minimizable: false,
    maximizable: false,
    focusable: role !== 'backdrop',
    alwaysOnTop: true,
    skipTaskbar: true,
    hasShadow: role === 'card',
    roundedCorners: role === 'card',
    enableLargerThanScreen: true,
    acceptFirstMouse: true,
  }
}

function putOnTop(window: BrowserWindow): void {
  window.setAlwaysOnTop(true, 'screen-saver')
  if (process.platform !== 'darwin') return
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true })
}

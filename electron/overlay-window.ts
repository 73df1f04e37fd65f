import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron'

/**
 * Opens the windows of a break, hidden. The `guide` takes the keyboard when it is given to it; a `backdrop` never does,
 * and loads the side of the page that is made for it.
 */
export function overlayWindows(open: (options: BrowserWindowConstructorOptions, place: string) => BrowserWindow) {
  return (role: 'guide' | 'backdrop', bounds: Rectangle): BrowserWindow => {
    const window = open(shapeOf(role, bounds), role === 'guide' ? '' : role)
    putOnTop(window)
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
 * Opaque, without a frame, exactly over its display; only the guide takes the keyboard. It is not opened in full screen:
 * Linux shows such a window and gives it the keyboard at once, and macOS moves it to a space of its own.
 */
function shapeOf(role: 'guide' | 'backdrop', bounds: Rectangle): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    frame: false,
    // Some window managers on Linux refuse full screen to a window that cannot be resized.
    resizable: process.platform === 'linux',
    movable: false,
    minimizable: false,
    maximizable: false,
    focusable: role === 'guide',
    alwaysOnTop: true,
    skipTaskbar: true,
    hasShadow: false,
    roundedCorners: false,
    enableLargerThanScreen: true,
    acceptFirstMouse: true,
  }
}

function putOnTop(window: BrowserWindow): void {
  window.setAlwaysOnTop(true, 'screen-saver')
  if (process.platform !== 'darwin') return
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true })
}

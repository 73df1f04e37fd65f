import type { BrowserWindow } from 'electron'

/**
 * Acts once the page of a window has something to show. The news of that comes a moment late: by then the window, or the
 * page in it, may be gone, as when Nape is quit while a window opens. Then nothing is done.
 */
export function whenReady(window: BrowserWindow, act: () => void): void {
  const { webContents } = window
  window.once('ready-to-show', () => {
    if (!window.isDestroyed() && !webContents.isDestroyed()) act()
  })
}

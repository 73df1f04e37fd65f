import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'

/**
 * An ordinary window, opened at most once: asked for again, it comes to the front. Closing it ends its page.
 *
 * @param open opens the window, hidden, on its page
 */
export function createPageWindow(
  open: (options: BrowserWindowConstructorOptions) => BrowserWindow,
  size: { readonly width: number; readonly height: number },
): () => void {
  let window: BrowserWindow | null = null

  return () => {
    // Between its end and the news of it a window is there and cannot be shown any more.
    if (window !== null && !window.isDestroyed()) {
      if (window.isMinimized()) window.restore()
      window.show()
      return
    }
    const opened = open({ ...size, minWidth: 340, minHeight: 480, center: true })
    window = opened
    opened.once('ready-to-show', () => opened.show())
    opened.once('closed', () => {
      window = null
    })
    opened.webContents.once('render-process-gone', () => opened.destroy())
  }
}

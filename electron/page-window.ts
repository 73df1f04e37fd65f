import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'

/** What an ordinary window is made of. */
export interface PageWindowParts {
  /** Opens a hidden window on its page. */
  readonly open: (options: BrowserWindowConstructorOptions) => BrowserWindow
  /** Acts once the page of a window has something to show, unless it has gone by then. */
  readonly whenReady: (window: BrowserWindow, act: () => void) => void
}

/** An ordinary window, opened at most once: asked for again, it comes to the front. Closing it ends its page. */
export function createPageWindow(
  { open, whenReady }: PageWindowParts,
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
    whenReady(opened, () => opened.show())
    opened.once('closed', () => {
      window = null
    })
    opened.webContents.once('render-process-gone', () => opened.destroy())
  }
}

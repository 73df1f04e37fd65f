import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron'
import type { WindowsPort } from '../shared/app/ports.ts'

const card = { width: 400, height: 172 } as const

/** What the heads-up is made of. */
export interface HeadsUpParts {
  /** Opens a hidden window on the heads-up's page. */
  readonly open: (options: BrowserWindowConstructorOptions) => BrowserWindow
  /** Acts once the page of a window has something to show, unless it has gone by then. */
  readonly whenReady: (window: BrowserWindow, act: () => void) => void
  /** Where a card of this size belongs. */
  readonly corner: (card: { readonly width: number; readonly height: number }) => Rectangle
}

/** The card that announces a break: above everything else, in a corner, and never taking the keyboard by itself. */
export function createHeadsUp({
  open,
  whenReady,
  corner,
}: HeadsUpParts): Pick<WindowsPort, 'showHeadsUp' | 'hideHeadsUp'> {
  let window: BrowserWindow | null = null

  function hideHeadsUp() {
    window?.destroy()
    window = null
  }

  return {
    showHeadsUp() {
      // The page of an open card hears of the change itself.
      if (window !== null) return
      const opened = open({
        ...corner(card),
        frame: false,
        resizable: false,
        minimizable: false,
        maximizable: false,
        fullscreenable: false,
        skipTaskbar: true,
        alwaysOnTop: true,
        acceptFirstMouse: true,
      })
      window = opened
      opened.setAlwaysOnTop(true, 'pop-up-menu')
      whenReady(opened, () => opened.showInactive())
      // Closed by hand or by a crash: the break itself is not touched by that.
      opened.once('closed', () => {
        if (window === opened) window = null
      })
      opened.webContents.once('render-process-gone', hideHeadsUp)
    },
    hideHeadsUp,
  }
}

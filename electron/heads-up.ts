import type { BrowserWindow, BrowserWindowConstructorOptions, Display, Rectangle } from 'electron'
import type { WindowsPort } from '../shared/app/ports.ts'

/** The card, and how far it stays from the edges of the screen. */
const card = { width: 400, height: 172, margin: 16 } as const

/** What the heads-up is made of. */
export interface HeadsUpParts {
  /** Opens a hidden window on the heads-up's page. */
  readonly open: (options: BrowserWindowConstructorOptions) => BrowserWindow
  readonly displayInUse: () => Pick<Display, 'workArea'>
}

/** The card that announces a break: above everything else, in a corner, and never taking the keyboard by itself. */
export function createHeadsUp({ open, displayInUse }: HeadsUpParts): Pick<WindowsPort, 'showHeadsUp' | 'hideHeadsUp'> {
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
        ...corner(displayInUse().workArea),
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
      opened.once('ready-to-show', () => opened.showInactive())
      // Closed by hand or by a crash: the break itself is not touched by that.
      opened.once('closed', () => {
        if (window === opened) window = null
      })
      opened.webContents.once('render-process-gone', hideHeadsUp)
    },
    hideHeadsUp,
  }
}

/** Where the desktop shows its own messages: below right on Windows, above right elsewhere. */
function corner(area: Rectangle): Rectangle {
  const { width, height, margin } = card
  return {
    x: area.x + area.width - width - margin,
    y: process.platform === 'win32' ? area.y + area.height - height - margin : area.y + margin,
    width,
    height,
  }
}

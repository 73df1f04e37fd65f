import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import type { WindowsPort } from '../shared/app/ports.ts'

/** Opens the settings in an ordinary window, once; closing it ends its page. */
export function createSettingsWindow(
  open: (options: BrowserWindowConstructorOptions) => BrowserWindow,
): Pick<WindowsPort, 'openSettings'> {
  let window: BrowserWindow | null = null

  return {
    openSettings() {
      if (window !== null) {
        if (window.isMinimized()) window.restore()
        window.show()
        return
      }
      const opened = open({ width: 960, height: 760, minWidth: 340, minHeight: 480, center: true })
      window = opened
      opened.once('ready-to-show', () => opened.show())
      opened.once('closed', () => {
        window = null
      })
      opened.webContents.once('render-process-gone', () => opened.destroy())
    },
  }
}

import { app, BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions, type WebContents } from 'electron'
import type { WindowKind } from '../shared/ipc.ts'

/** The paper of the design, so that nothing flashes before the first frame: oklch(0.975 0.008 85), oklch(0.2 0.008 75). */
const paper = { light: '#f9f6f1', dark: '#181512' } as const

/** Opens windows of the application, and knows what each one is. */
export interface Windows {
  /** Opens a hidden window on the page of its kind; `place` is what follows the `#` of its address. */
  open(kind: WindowKind, options: BrowserWindowConstructorOptions, place?: string): BrowserWindow
  /** Which kind of window a page belongs to; undefined for a page that is none of ours. */
  kindOf(contents: WebContents): WindowKind | undefined
  /** The pages of one kind that are open now. */
  pagesOf(kind: WindowKind): readonly WebContents[]
}

/** Every window has the same walls around it, whatever its kind and shape. */
export function createWindows(origin: string, preload: string): Windows {
  const kinds = new Map<WebContents, WindowKind>()

  return {
    open(kind, options, place = '') {
      const window = new BrowserWindow({
        title: app.name,
        show: false,
        backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
        ...options,
        webPreferences: {
          preload,
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          webSecurity: true,
          webviewTag: false,
          spellcheck: false,
          devTools: !app.isPackaged,
          // A break must go on in a window that nobody has clicked yet.
          backgroundThrottling: kind !== 'overlay',
        },
      })
      const contents = window.webContents
      kinds.set(contents, kind)
      contents.once('destroyed', () => kinds.delete(contents))
      // A page that cannot be loaded is reported by the window's owner, through the events of its contents.
      window.loadURL(`${origin}/${kind}/index.html${place === '' ? '' : `#${place}`}`).catch(() => undefined)
      return window
    },
    kindOf: (contents) => kinds.get(contents),
    pagesOf: (kind) => [...kinds].filter(([, ofThis]) => ofThis === kind).map(([contents]) => contents),
  }
}

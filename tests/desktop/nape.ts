import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { t } from '../../shared/i18n/translate.ts'
import type { WindowKind } from '../../shared/ipc.ts'

/** What tests see of the main process; `stand-ins.cjs` puts the global values there. */
interface DeskGlobals {
  idleSeconds: number
  trayMenu: Electron.Menu | null
  shownAt: number | null
  spawned: string[]
}

/** The application while it runs. */
export class Nape {
  readonly electron: ElectronApplication
  readonly #closed: Promise<unknown>

  constructor(electron: ElectronApplication) {
    this.electron = electron
    this.#closed = electron.waitForEvent('close', { timeout: 0 })
  }

  /** The page of a window that is open or about to be. `#backdrop` pages do not count. */
  async page(kind: WindowKind, { within }: { readonly within?: number } = {}): Promise<Page> {
    const pages = () => this.electron.windows().filter((page) => page.url() === `app://nape/${kind}/index.html`)
    const message = `There is no ${kind} page.`
    await expect.poll(() => pages().length, { message, ...(within === undefined ? {} : { timeout: within }) }).toBe(1)
    return pages()[0] ?? this.page(kind)
  }

  /** The lines of the tray's menu, with those of its submenus. */
  async menu(): Promise<readonly string[]> {
    return answerOf(() =>
      this.electron.evaluate(() => {
        const linesOf = (menu: Electron.Menu | null): string[] =>
          menu?.items.flatMap((item) => [item.label, ...linesOf(item.submenu ?? null)]) ?? []
        return linesOf((globalThis as unknown as DeskGlobals).trayMenu)
      }),
    )
  }

  /** Chooses a line of the tray's menu, wherever it is in it. */
  async choose(label: string) {
    await done(
      this.electron.evaluate((_electron, wanted) => {
        const find = (menu: Electron.Menu | null): Electron.MenuItem | undefined =>
          menu?.items.find((item) => item.label === wanted) ??
          menu?.items.map((item) => find(item.submenu ?? null)).find((item) => item !== undefined)
        const click = find((globalThis as unknown as DeskGlobals).trayMenu)?.click as (() => void) | undefined
        if (click === undefined) throw new Error(`The tray's menu has no line "${wanted}".`)
        click()
      }, label),
    )
  }

  /** Chooses to quit, and waits until it has ended. */
  async quit() {
    await unlessGone(this.choose(t('tray.quit')))
    await this.#closed
  }

  /** The person has not touched anything for so many seconds. */
  async idle(seconds: number) {
    await done(
      this.electron.evaluate((_electron, idle) => {
        ;(globalThis as unknown as DeskGlobals).idleSeconds = idle
      }, seconds),
    )
  }

  /** When the window that opened last came to be seen, on the wall clock; null before that. */
  async shownAt(): Promise<number | null> {
    return answerOf(() => this.electron.evaluate(() => (globalThis as unknown as DeskGlobals).shownAt))
  }

  /** The programs that it has started so far. */
  async spawned(): Promise<readonly string[]> {
    return answerOf(() => this.electron.evaluate(() => (globalThis as unknown as DeskGlobals).spawned))
  }

  /** How many processes show pages. */
  async renderers(): Promise<number> {
    return answerOf(() =>
      this.electron.evaluate(({ app }) => app.getAppMetrics().filter(({ type }) => type === 'Tab').length),
    )
  }

  /** What there is to be seen of each window. */
  async windows() {
    return answerOf(() =>
      this.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => ({
          address: window.webContents.getURL(),
          visible: window.isVisible(),
          focused: window.isFocused(),
          bounds: window.getBounds(),
        })),
      ),
    )
  }

  /** Has the application believe in displays that lie like this; the pointer is on the first one. */
  async plugIn(displays: readonly Electron.Rectangle[]) {
    await done(
      this.electron.evaluate(({ screen }, places) => {
        const whole = screen.getPrimaryDisplay()
        const plugged = places.map((bounds, index) => ({ ...whole, id: index + 1, bounds, workArea: bounds }))
        screen.getAllDisplays = () => plugged
        screen.getDisplayNearestPoint = () => plugged[0] ?? whole
        screen.emit('display-added')
      }, displays),
    )
  }

  /** Presses a key in the window of a page, through the window and not through the page, which may hang. */
  async pressKey(kind: WindowKind, keyCode: string) {
    await done(
      this.electron.evaluate(
        ({ BrowserWindow }, { address, key }) => {
          const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === address)
          window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: key })
          window?.webContents.sendInputEvent({ type: 'keyUp', keyCode: key })
        },
        { address: `app://nape/${kind}/index.html`, key: keyCode },
      ),
    )
  }

  /** Ends the application if it still runs. */
  async close() {
    await this.electron.close().catch(() => undefined)
    await this.#closed
  }
}

/** Waits for a deed that may take away what it was done to before it can be said that it was done. */
export async function unlessGone(deed: Promise<unknown>) {
  await deed.catch((error: unknown) => {
    if (!String(error).includes('has been closed')) throw error
  })
}

/** The inspector loses an answer of the main process to the garbage collector now and then. */
const isLost = (error: unknown) => String(error).includes('garbage collected')

/** A question whose answer was lost is asked again. */
export async function answerOf<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (isLost(error)) return answerOf(ask)
    throw error
  }
}

/** A deed whose answer was lost was done all the same. */
export async function done(deed: Promise<void>) {
  await deed.catch((error: unknown) => {
    if (!isLost(error)) throw error
  })
}

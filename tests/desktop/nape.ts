import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { t } from '../../shared/i18n/translate.ts'
import type { WindowKind } from '../../shared/ipc.ts'
import { second, type EpochMs } from '../../shared/time/moment.ts'

/** What tests see of the main process; `stand-ins.cjs` puts the global values there. */
interface DeskGlobals {
  idleSeconds: number
  trayMenu: Electron.Menu | null
  openings: Opening[]
  spawned: string[]
}

/** When a window was made, had its page, came to be seen and went, as the main process saw it on the wall clock; null before that. */
interface Opening {
  /** Where it was when it came to be seen; empty before that. */
  readonly address: string
  readonly madeAt: EpochMs
  readonly loadedAt: EpochMs | null
  readonly shownAt: EpochMs | null
  readonly goneAt: EpochMs | null
}

/** What runs in the main process, and what it is told from here. */
type InMain<About, Answer> = (electron: typeof Electron.CrossProcessExports, about: About) => Answer | Promise<Answer>

/** How long a window may take to come, on a machine that stands still for seconds now and then. */
const patience = 20 * second

/** The application while it runs. */
export class Nape {
  readonly electron: ElectronApplication
  readonly #closed: Promise<unknown>

  constructor(electron: ElectronApplication) {
    this.electron = electron
    this.#closed = Promise.all([electron.waitForEvent('close', { timeout: 0 }), endOf(electron.process())])
  }

  /** The page of a window that is open or about to be, once it is loaded. `#backdrop` pages do not count. */
  async page(kind: WindowKind, { within = patience }: { readonly within?: number } = {}): Promise<Page> {
    const pages = () => this.electron.windows().filter((page) => page.url() === `app://nape/${kind}/index.html`)
    await expect.poll(() => pages().length, { message: `There is no ${kind} page.`, timeout: within }).toBe(1)
    const [page] = pages()
    if (page === undefined) return this.page(kind, { within })
    await page.waitForLoadState()
    return page
  }

  /** Asks the main process. A question whose answer was lost is asked again, so it must be one that changes nothing. */
  async ask<Answer>(question: InMain<undefined, Answer>): Promise<Answer>
  async ask<About, Answer>(question: InMain<About, Answer>, about: About): Promise<Answer>
  async ask<About, Answer>(question: InMain<About, Answer>, about?: About): Promise<Answer> {
    return answerOf(() => this.electron.evaluate(question as InMain<unknown, Answer>, about))
  }

  /**
   * Has the main process do something, once. The word that it is done may get lost: what takes longer than a moment leaves
   * a promise where it can be asked for.
   */
  async order(deed: InMain<undefined, unknown>): Promise<void>
  async order<About>(deed: InMain<About, unknown>, about: About): Promise<void>
  async order<About>(deed: InMain<About, unknown>, about?: About): Promise<void> {
    await done(this.electron.evaluate(deed as InMain<unknown, unknown>, about))
  }

  /** The lines of the tray's menu, with those of its submenus. */
  async menu(): Promise<readonly string[]> {
    return this.ask(() => {
      const linesOf = (menu: Electron.Menu | null): string[] =>
        menu?.items.flatMap((item) => [item.label, ...linesOf(item.submenu ?? null)]) ?? []
      return linesOf((globalThis as unknown as DeskGlobals).trayMenu)
    })
  }

  /** Chooses a line of the tray's menu, wherever it is in it. */
  async choose(label: string) {
    await expect.poll(() => this.menu()).toContain(label)
    await this.order((_electron, wanted) => {
      const find = (menu: Electron.Menu | null): Electron.MenuItem | undefined =>
        menu?.items.find((item) => item.label === wanted) ??
        menu?.items.map((item) => find(item.submenu ?? null)).find((item) => item !== undefined)
      const click = find((globalThis as unknown as DeskGlobals).trayMenu)?.click as (() => void) | undefined
      if (click === undefined) throw new Error(`The tray's menu has no line "${wanted}".`)
      click()
    }, label)
  }

  /** Chooses to quit, and waits until it has ended. */
  async quit() {
    await unlessGone(this.choose(t('tray.quit')))
    await this.#closed
  }

  /** The person has not touched anything for so many seconds. */
  async idle(seconds: number) {
    await this.order((_electron, idle) => {
      ;(globalThis as unknown as DeskGlobals).idleSeconds = idle
    }, seconds)
  }

  /** What became of every window so far, the oldest first. */
  async openings(): Promise<readonly Opening[]> {
    return this.ask(() => (globalThis as unknown as DeskGlobals).openings)
  }

  /** When the window that opened last came to be seen. */
  async shownAt(): Promise<number> {
    const last = async () => (await this.openings()).at(-1)?.shownAt ?? null
    await expect.poll(last).not.toBeNull()
    return (await last()) ?? this.shownAt()
  }

  /** The programs that it has started so far. */
  async spawned(): Promise<readonly string[]> {
    return this.ask(() => (globalThis as unknown as DeskGlobals).spawned)
  }

  /** How many processes show pages. */
  async renderers(): Promise<number> {
    return this.ask(({ app }) => app.getAppMetrics().filter(({ type }) => type === 'Tab').length)
  }

  /** What there is to be seen of each window. */
  async windows() {
    return this.ask(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        // One that is closing is still in the list when its page has gone.
        .filter((window) => !window.isDestroyed() && !window.webContents.isDestroyed())
        .map((window) => ({
          address: window.webContents.getURL(),
          visible: window.isVisible(),
          focused: window.isFocused(),
          bounds: window.getBounds(),
        })),
    )
  }

  /** Has the application believe in displays that lie like this; the pointer is on the first one. */
  async plugIn(displays: readonly Electron.Rectangle[]) {
    await this.order(({ screen }, places) => {
      const whole = screen.getPrimaryDisplay()
      const plugged = places.map((bounds, index) => ({ ...whole, id: index + 1, bounds, workArea: bounds }))
      screen.getAllDisplays = () => plugged
      screen.getDisplayNearestPoint = () => plugged[0] ?? whole
      screen.emit('display-added')
    }, displays)
  }

  /** Presses a key in the window of a page, through the window and not through the page, which may hang. */
  async pressKey(kind: WindowKind, keyCode: string) {
    await this.order(
      ({ BrowserWindow }, { address, key }) => {
        const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === address)
        window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: key })
        window?.webContents.sendInputEvent({ type: 'keyUp', keyCode: key })
      },
      { address: `app://nape/${kind}/index.html`, key: keyCode },
    )
  }

  /** Ends the application if it still runs. */
  async close() {
    await this.electron.close().catch(() => undefined)
    await this.#closed
  }
}

/**
 * Playwright says that an application has closed as soon as it cannot be talked to any more. Until its process has ended as
 * well, another start takes it for one that runs, and leaves.
 */
async function endOf(process: ChildProcess) {
  if (process.exitCode === null && process.signalCode === null) await once(process, 'exit')
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
async function answerOf<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (isLost(error)) return answerOf(ask)
    throw error
  }
}

/** A deed whose answer was lost was done all the same. */
async function done(deed: Promise<unknown>) {
  await deed.catch((error: unknown) => {
    if (!isLost(error)) throw error
  })
}

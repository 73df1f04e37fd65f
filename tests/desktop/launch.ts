/** Starts the built application in a real Electron, on a desk of its own, as a person would: with files and a tray. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import type { Outcome } from '../../shared/history/outcome.ts'
import type { WindowKind } from '../../shared/ipc.ts'
import { defaultSettings } from '../../shared/settings/defaults.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { weekdays } from '../../shared/time/work-hours.ts'

export { expect } from '@playwright/test'

const root = join(import.meta.dirname, '../..')
/** The path of the runtime; the package knows where it is, or where it was told that it is. */
const executablePath = createRequire(import.meta.url)('electron') as string

/** Settings under which it is always time to work, so that the tests pass on a Sunday night too. */
export const anyTime: Settings = {
  ...defaultSettings,
  hours: { week: Object.fromEntries(weekdays.map((day) => [day, [['00:00', '24:00']]])) as never, exceptions: {} },
}

/** What tests see of the main process; `desk.cjs` puts the global values there. */
interface DeskGlobals {
  idleSeconds: number
  trayMenu: Electron.Menu | null
  shownAt: number | null
}

/** A person's desk: a folder for the application's files, and one application at a time. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'nape-desk-'))
  readonly #running: Nape[] = []

  constructor() {
    this.write('settings.json', anyTime)
  }

  /** Puts a file where the application keeps its own; anything but text and bytes is written as JSON. */
  write(name: string, content: unknown) {
    const path = join(this.folder, name)
    mkdirSync(dirname(path), { recursive: true })
    const isRaw = typeof content === 'string' || Buffer.isBuffer(content)
    writeFileSync(path, isRaw ? content : JSON.stringify(content))
  }

  read(name: string): Buffer {
    return readFileSync(join(this.folder, name))
  }

  /** What is stored in a JSON file, or null when there is none yet. */
  stored(name: string): unknown {
    return existsSync(join(this.folder, name)) ? JSON.parse(this.read(name).toString()) : null
  }

  remove(name: string) {
    rmSync(join(this.folder, name), { force: true })
  }

  /** The names of the files that begin like this. */
  files(beginning: string): readonly string[] {
    return readdirSync(this.folder).filter((name) => name.startsWith(beginning))
  }

  /** Every outcome that was kept, oldest first. */
  outcomes(): readonly Outcome[] {
    const folder = join(this.folder, 'history')
    if (!existsSync(folder)) return []
    const years = readdirSync(folder).filter((name) => name.endsWith('.json'))
    return years
      .sort()
      .flatMap((year) => (this.stored(join('history', year)) as { outcomes: readonly Outcome[] }).outcomes)
  }

  async start(): Promise<Nape> {
    const electron = await _electron.launch({
      executablePath,
      args: this.#parameters(),
      env: environment(),
      cwd: root,
      // Otherwise Playwright tells every page that it is light.
      colorScheme: null,
    })
    const nape = new Nape(electron)
    this.#running.push(nape)
    return nape
  }

  /** Starts the application once more beside the one that runs, and waits for its end. */
  async startAgain(): Promise<{ readonly exitCode: number; readonly milliseconds: number }> {
    const began = performance.now()
    const child = spawn(executablePath, this.#parameters(), { env: environment(), stdio: 'ignore', cwd: root })
    const [exitCode] = (await once(child, 'exit')) as [number]
    return { exitCode, milliseconds: performance.now() - began }
  }

  async leave() {
    for (const nape of this.#running) await nape.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  #parameters() {
    return ['-r', join(import.meta.dirname, 'desk.cjs'), root, `--user-data-dir=${this.folder}`]
  }
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
  async page(kind: WindowKind): Promise<Page> {
    const isIt = (page: Page) => page.url() === `app://nape/${kind}/index.html`
    const page = this.electron.windows().find(isIt) ?? (await this.electron.waitForEvent('window', isIt))
    return page
  }

  /** The lines of the tray's menu, with those of its submenus. */
  async menu(): Promise<readonly string[]> {
    return this.electron.evaluate(() => {
      const linesOf = (menu: Electron.Menu | null): string[] =>
        menu?.items.flatMap((item) => [item.label, ...linesOf(item.submenu ?? null)]) ?? []
      return linesOf((globalThis as unknown as DeskGlobals).trayMenu)
    })
  }

  /** Chooses a line of the tray's menu, wherever it is in it. */
  async choose(label: string) {
    await this.electron.evaluate((_electron, wanted) => {
      const find = (menu: Electron.Menu | null): Electron.MenuItem | undefined =>
        menu?.items.find((item) => item.label === wanted) ??
        menu?.items.map((item) => find(item.submenu ?? null)).find((item) => item !== undefined)
      const click = find((globalThis as unknown as DeskGlobals).trayMenu)?.click as (() => void) | undefined
      if (click === undefined) throw new Error(`The tray's menu has no line "${wanted}".`)
      click()
    }, label)
  }

  /** The person has not touched anything for so many seconds. */
  async idle(seconds: number) {
    await this.electron.evaluate((_electron, idle) => {
      ;(globalThis as unknown as DeskGlobals).idleSeconds = idle
    }, seconds)
  }

  /** When the window that opened last came to be seen, on the wall clock; null before that. */
  async shownAt(): Promise<number | null> {
    return this.electron.evaluate(() => (globalThis as unknown as DeskGlobals).shownAt)
  }

  /** How many processes show pages. */
  async renderers(): Promise<number> {
    return this.electron.evaluate(({ app }) => app.getAppMetrics().filter(({ type }) => type === 'Tab').length)
  }

  /** What there is to be seen of each window. */
  async windows() {
    return this.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => ({
        address: window.webContents.getURL(),
        visible: window.isVisible(),
        focused: window.isFocused(),
        bounds: window.getBounds(),
      })),
    )
  }

  /** Has the application believe in displays that lie like this; the pointer is on the first one. */
  async plugIn(displays: readonly Electron.Rectangle[]) {
    await this.electron.evaluate(({ screen }, places) => {
      const whole = screen.getPrimaryDisplay()
      const plugged = places.map((bounds, index) => ({ ...whole, id: index + 1, bounds, workArea: bounds }))
      screen.getAllDisplays = () => plugged
      screen.getDisplayNearestPoint = () => plugged[0] ?? whole
      screen.emit('display-added')
    }, displays)
  }

  /** Presses a key in the window of a page, through the window and not through the page, which may hang. */
  async pressKey(kind: WindowKind, keyCode: string) {
    await this.electron.evaluate(
      ({ BrowserWindow }, { address, key }) => {
        const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === address)
        window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: key })
        window?.webContents.sendInputEvent({ type: 'keyUp', keyCode: key })
      },
      { address: `app://nape/${kind}/index.html`, key: keyCode },
    )
  }

  /** Resolves when the application has ended by itself. */
  async ended() {
    await this.#closed
  }

  /** Ends the application if it still runs. */
  async close() {
    await this.electron.close().catch(() => undefined)
    await this.#closed
  }
}

/** Around noon wherever the tests run, so that no work day ends in the middle of one. */
function environment(): Record<string, string> {
  const ahead = 12 - new Date().getUTCHours()
  const zone = ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${String(Math.abs(ahead))}`
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(inherited), TZ: zone, XDG_SESSION_TYPE: 'x11' }
}

export const test = base.extend<{ desk: Desk }>({
  // eslint-style fixtures name what they use; this one uses nothing.
  desk: async ({}, use) => {
    const desk = new Desk()
    await use(desk)
    await desk.leave()
  },
})

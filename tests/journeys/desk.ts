import { expect, test as base, type Locator, type Page } from '@playwright/test'
import type { Outcome } from '../../shared/history/outcome.ts'
import { second, type Milliseconds } from '../../shared/time/moment.ts'

/** Less than the two minutes after which somebody counts as away. */
const touchEvery = 100 * second

/** One kind of break, so that an hour of work is not interrupted before a test wants it to be. */
const mainBreaksOnly = { version: 2, micro: { on: false, everyMinutes: 30 }, anchors: [] }

/** Somebody at a desk, with Nape running in a page and a clock that a test turns. */
export class Desk {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Sits down at a winter's time in Berlin, such as `2026-11-23T09:00:00`, a Monday. */
  async sitDown(at: string) {
    await this.page.clock.install({ time: `${at}+01:00` })
    await this.page.addInitScript((settings) => {
      if (localStorage.getItem('nape.settings') === null) localStorage.setItem('nape.settings', settings)
    }, JSON.stringify(mainBreaksOnly))
    await this.page.goto('/preview/')
    await this.tray.waitFor()
    // The clock goes on until it stands: on a busy machine a second ahead may have passed by then.
    await expect(async () => {
      await this.page.clock.pauseAt(new Date(await this.page.evaluate(() => Date.now() + 1_000)))
    }).toPass()
  }

  get tray(): Locator {
    return this.page.getByRole('button', { name: 'Nape in the tray' })
  }

  get headsUp(): Locator {
    return this.page.getByRole('region', { name: 'A break is coming' })
  }

  get overlay(): Locator {
    return this.page.getByRole('dialog').and(this.page.locator('[aria-modal=true]'))
  }

  /** Uses the computer: the mouse moves often enough that nobody seems to be away. */
  async work(length: Milliseconds) {
    for (let gone = 0; gone < length; gone += touchEvery) {
      await this.page.mouse.move(200 + ((gone / touchEvery) % 2), 500)
      await this.page.clock.runFor(Math.min(touchEvery, length - gone))
    }
  }

  /** Lets time pass without touching anything. Most frames are left out, as on a computer that is very busy. */
  async wait(length: Milliseconds) {
    const last = Math.min(length, 0.1 * second)
    await this.page.clock.fastForward(length - last)
    await this.page.clock.runFor(last)
  }

  /** Chooses something in the tray's menu; a path leads into a menu of the menu. */
  async choose(...path: readonly string[]) {
    await this.tray.click()
    for (const name of path) await this.page.getByText(name, { exact: true }).filter({ visible: true }).click()
  }

  /** Takes the neck routine now and waits until it plays. */
  async takeBreak() {
    await this.page.getByRole('main').getByRole('button', { name: 'Start the two-minute neck routine' }).click()
    await this.overlay.getByRole('heading', { level: 1 }).waitFor()
    await this.painted()
  }

  /** Two frames and a little, so that the overlay has painted and plays. */
  async painted() {
    await this.wait(0.1 * second)
  }

  /** What was kept of the breaks of 2026. */
  async history(): Promise<readonly Outcome[]> {
    const text = await this.page.evaluate(() => localStorage.getItem('nape.history.2026'))
    return text === null ? [] : (JSON.parse(text) as Outcome[])
  }
}

export const test = base.extend<{ desk: Desk }>({
  desk: async ({ page }, use) => {
    await use(new Desk(page))
  },
})

export { expect } from '@playwright/test'

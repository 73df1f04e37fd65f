/** A walk through everything that Nape shows, in any of its languages: the same way by hand as a person goes it. */
import type { Locator, Page } from '@playwright/test'
import { t } from '../../shared/i18n/translate.ts'
import { routineById } from '../../shared/routines/catalogue.ts'

/** One sight: a name for its picture, where to begin, and what to do there. */
export interface Sight {
  readonly name: string
  /** The window that is open at first; none for the drawn desktop. */
  readonly window: 'settings' | 'library' | 'insights' | 'welcome' | null
  readonly go: (page: Page) => Promise<void>
  /** It can be gone to from another sight of its window, without opening that anew. */
  readonly nearby?: true
}

const dialog = (page: Page): Locator => page.getByRole('dialog')
const stay = () => Promise.resolve()

async function tab(page: Page, index: number) {
  await dialog(page).getByRole('tab').nth(index).click()
}

async function next(page: Page, times: number) {
  for (let step = 0; step < times; step += 1)
    await dialog(page)
      .getByRole('button', { name: t('welcome.next') })
      .click()
}

/** Begins the neck routine, and lets so many milliseconds of it pass. */
async function breakAt(page: Page, elapsed: number) {
  await page.getByRole('main').getByRole('button').first().click()
  await page.clock.runFor(100)
  await page.clock.fastForward(elapsed)
  await page.clock.runFor(500)
}

async function openFirstCard(page: Page) {
  await dialog(page).locator('[data-step]').first().click()
}

/** How many pages the windows with tabs have; a test holds them to it. */
export const pages = { settings: 10, library: 3, insights: 4, welcome: 4 } as const

const count = (many: number) => Array.from({ length: many }, (_, index) => index)

/** Everything there is to see. */
export const sights: readonly Sight[] = [
  { name: 'desk', window: null, go: stay },
  { name: 'tray', window: null, go: (page) => page.getByRole('banner').first().getByRole('button').click() },
  ...count(pages.settings).map((index): Sight => ({
    name: `settings-${String(index)}`,
    window: 'settings',
    go: (page) => tab(page, index),
    nearby: true,
  })),
  ...count(pages.library).map((index): Sight => ({
    name: `library-${String(index)}`,
    window: 'library',
    go: (page) => tab(page, index),
    nearby: true,
  })),
  { name: 'library-exercise', window: 'library', go: openFirstCard },
  {
    name: 'library-routine',
    window: 'library',
    async go(page) {
      await tab(page, 1)
      await dialog(page).getByText(routineById('two-minute-neck').title, { exact: true }).first().click()
    },
  },
  ...count(pages.insights).map((index): Sight => ({
    name: `insights-${String(index)}`,
    window: 'insights',
    go: (page) => tab(page, index),
    nearby: true,
  })),
  ...count(pages.welcome).map((index): Sight => ({
    name: `welcome-${String(index)}`,
    window: 'welcome',
    go: (page) => next(page, index),
  })),
  { name: 'break-begins', window: null, go: (page) => breakAt(page, 1_000) },
  { name: 'break', window: null, go: (page) => breakAt(page, 44_000) },
  {
    name: 'break-paused',
    window: null,
    async go(page) {
      await breakAt(page, 60_000)
      await page.keyboard.press('Space')
      await page.clock.runFor(500)
    },
  },
  { name: 'break-over', window: null, go: (page) => breakAt(page, 120_500) },
  {
    name: 'break-hurt',
    window: null,
    async go(page) {
      await breakAt(page, 120_500)
      await dialog(page).getByRole('group').getByRole('button').nth(2).click()
      await page.clock.runFor(500)
    },
  },
]

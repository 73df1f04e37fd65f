import type { Browser, Page } from '@playwright/test'
import type { Language } from '../../shared/i18n/languages.ts'
import { keptFor, now } from './a-person.ts'
import type { Sight } from './tour.ts'

/** How Nape is looked at. */
export interface Way {
  /** `en-XA`: English that is longer, and marked. */
  readonly language: Language | 'en-XA'
  readonly theme: 'light' | 'dark'
  /** In percent; 200 is twice as large as usual. */
  readonly text: 100 | 200
}

/** Opens the preview on a sight; the caller closes the page. `address` is where the preview is served. */
export async function visit(browser: Browser, address: string, sight: Sight, way: Way): Promise<Page> {
  const { language, theme, text } = way
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: language === 'en-XA' ? 'en' : language,
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.clock.install({ time: now })
  await page.addInitScript(
    ({ kept, size }) => {
      for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value)
      addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('font-size', size))
    },
    { kept: keptFor(language === 'en-XA' ? 'system' : language, theme), size: `${String(text)}%` },
  )
  const asked = new URLSearchParams({
    ...(language === 'en-XA' && { language }),
    ...(sight.window !== null && { window: sight.window }),
  })
  await page.goto(`${address}preview/?${asked.toString()}`)
  await page.getByRole('banner').first().waitFor()
  await page.clock.runFor(300)
  await sight.go(page)
  await page.clock.runFor(300)
  return page
}

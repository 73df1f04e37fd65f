import type { Browser, Page } from '@playwright/test'
import type { Language } from '../../shared/i18n/languages.ts'
import { speak } from '../../shared/languages/speak.ts'
import type { Sight } from './tour.ts'
import { visit, type Way } from './visit.ts'

type Look = (page: Page, sight: Sight) => Promise<readonly string[]>

/**
 * Goes to the sights, opening a window once where one is beside the other, and says what is found there with the name of the sight before it. The
 * names of what is gone to are those of the language; whatever comes after the walk reads English again.
 */
export async function walk(
  browser: Browser,
  address: string,
  sights: readonly Sight[],
  way: Way & { readonly language: Language },
  look: Look,
): Promise<readonly string[]> {
  await speak(way.language)
  try {
    return await found(browser, address, sights, way, look)
  } finally {
    await speak('en')
  }
}

async function found(browser: Browser, address: string, sights: readonly Sight[], way: Way, look: Look) {
  const lines: string[] = []
  let page: Page | null = null
  let at: Sight | null = null
  for (const sight of sights) {
    if (page !== null && sight.nearby === true && at?.nearby === true && at.window === sight.window) {
      await sight.go(page)
      await page.clock.runFor(300)
    } else {
      await page?.context().close()
      page = await visit(browser, address, sight, way)
    }
    at = sight
    lines.push(...(await look(page, sight)).map((each) => `${sight.name}: ${each}`))
  }
  await page?.context().close()
  return lines
}

import type { Browser, Page } from '@playwright/test'
import type { Sight } from './tour.ts'
import { visit, type Way } from './visit.ts'

/** Goes to the sights, opening each window once, and says what is found there with the name of the sight before it. */
export async function walk(
  browser: Browser,
  address: string,
  sights: readonly Sight[],
  way: Way,
  look: (page: Page, sight: Sight) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = []
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
    found.push(...(await look(page, sight)).map((each) => `${sight.name}: ${each}`))
  }
  await page?.context().close()
  return found
}

/** axe looks at the windows of the tour: in English and light, and in Arabic, which is read from the right, and dark. */
import { expect, test, type Page } from '@playwright/test'
import axe from 'axe-core'
import { sights, type Sight } from '../looks/tour.ts'
import type { Way } from '../looks/visit.ts'
import { walk } from '../looks/walk.ts'

// Everything is walked through in one go, and what is found is said in words: a film of it would take longer than the walk.
test.setTimeout(180_000)
test.use({ trace: 'off', screenshot: 'off' })

/** What axe finds, one line each. With the first page of a window it sees all that is behind it, and then that page alone. */
async function problemsAt(page: Page, { name, window: kind }: Sight): Promise<readonly string[]> {
  const part = kind === null || name.endsWith('-0') ? 'html' : '[role=dialog]'
  const options: axe.RunOptions = { rules: { 'target-size': { enabled: true } } }
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async ([where, how]) => {
      const { violations, passes } = await axe.run(where, how)
      if (passes.length === 0) return [`nothing was looked at in ${where}`]
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} in ${html.slice(0, 200)}`))
    },
    [part, options] as const,
  )
}

const ways = [
  { language: 'en', theme: 'light', text: 100 },
  { language: 'ar', theme: 'dark', text: 100 },
] as const satisfies readonly Way[]

for (const way of ways)
  test(`axe finds nothing wrong with any window, ${way.theme} and in ${way.language}`, async ({ browser, baseURL }) => {
    expect(await walk(browser, baseURL ?? '', sights, way, problemsAt)).toEqual([])
  })

/**
 * Takes the pictures of the README from the application as it runs: serves the built preview, starts a break, and
 * photographs the same moment in light and in dark.
 *
 *     npm run pictures
 */
import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { previewServer } from './preview-server.ts'
import { findChromium } from './setup/chromium.mjs'

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const out = folder('pictures')
/** Five seconds into the hold of the left ear to the left shoulder. */
const moment = 44_000

mkdirSync(out, { recursive: true })
const server = previewServer(folder('../dist/renderer'))
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
const { port } = server.address() as AddressInfo

const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--no-sandbox'],
})
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme })
  await page.clock.install({ time: '2026-11-23T10:00:00Z' })
  // Somebody who was here before, and is not welcomed any more.
  await page.addInitScript(() => localStorage.setItem('nape.settings', '{"version":2}'))
  await page.goto(`http://127.0.0.1:${String(port)}/preview/`)
  await page.getByRole('main').getByRole('button').first().click()
  await page.clock.runFor(100)
  await page.clock.fastForward(moment)
  await page.clock.runFor(1_000)
  await page.screenshot({ path: `${out}/break-${colorScheme}.png` })
  console.log(`build/pictures/break-${colorScheme}.png`)
  await page.close()
}
await browser.close()
server.close()

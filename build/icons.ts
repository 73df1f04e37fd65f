/** Draws build/icons/nape.svg in every size a desktop asks for. Run it after the drawing changed. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findChromium } from './setup/chromium.mjs'

const sizes = [16, 24, 32, 48, 64, 128, 256, 512] as const
const folder = fileURLToPath(new URL('icons/', import.meta.url))
const drawing = readFileSync(`${folder}nape.svg`).toString('base64')
const executablePath = findChromium()

const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>* { margin: 0; display: block }</style><img width="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  )
  await page.screenshot({ path: `${folder}${size}x${size}.png`, omitBackground: true })
}
await browser.close()

/**
 * Takes a picture of everything that Nape shows, in its languages, so that somebody can look at all of it:
 *
 *     npm run looks -- --out DIR                              every language, light and dark, at 100 % and 200 % text
 *     npm run looks -- --out DIR --languages de,ar --themes light --texts 100 --only settings
 *
 * Beside the pictures it prints words that are cut off.
 */
import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { isLanguage, languageTags } from '../../shared/i18n/languages.ts'
import { speak } from '../../shared/languages/speak.ts'
import { cutWords } from './defects.ts'
import { sights } from './tour.ts'
import { visit } from './visit.ts'
import { previewServer } from '../../build/preview-server.ts'
import { findChromium } from '../../build/setup/chromium.mjs'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'looks' },
    languages: { type: 'string', default: languageTags.join(',') },
    themes: { type: 'string', default: 'light,dark' },
    texts: { type: 'string', default: '100,200' },
    only: { type: 'string', default: '' },
  },
})

mkdirSync(values.out, { recursive: true })
const server = previewServer(fileURLToPath(new URL('../../dist/renderer', import.meta.url)))
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
const { port } = server.address() as AddressInfo
const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--no-sandbox'],
})

for (const language of values.languages.split(',').filter(isLanguage)) {
  await speak(language)
  for (const theme of (['light', 'dark'] as const).filter((each) => values.themes.includes(each)))
    for (const text of ([100, 200] as const).filter((each) => values.texts.split(',').includes(String(each))))
      for (const sight of sights.filter(({ name }) => name.startsWith(values.only))) {
        const page = await visit(browser, `http://127.0.0.1:${String(port)}/`, sight, { language, theme, text })
        const name = `${language}-${theme}-${String(text)}-${sight.name}`
        await page.screenshot({ path: join(values.out, `${name}.png`) })
        for (const words of await cutWords(page)) console.log(`${name}  ${words}`)
        await page.context().close()
      }
}
await browser.close()
server.close()

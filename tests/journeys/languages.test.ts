/** Every window in every language: nothing is cut, and nothing is left in English. */
import process from 'node:process'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { englishWords, wordsIn } from '../../build/words/read-words.ts'
import type { Written } from '../../build/words/compare.ts'
import { languageTags, type Language } from '../../shared/i18n/languages.ts'
import { speak } from '../../shared/languages/speak.ts'
import { cutWords, linesOn } from '../looks/defects.ts'
import { sights, type Sight } from '../looks/tour.ts'
import { visit, type Way } from '../looks/visit.ts'

/** A whole window is walked through in one go. */
test.setTimeout(180_000)

const textsIn = (words: Written): readonly string[] =>
  typeof words === 'string' ? [words] : Object.values(words).flatMap(textsIn)

/** English of more than one word. */
const english = new Set(
  Object.values(englishWords())
    .flatMap(textsIn)
    .filter((text) => text.includes(' ') && /[a-z]{3}/.test(text)),
)

/** Where the most words are; `npm run looks` goes everywhere. */
const wordy = sights.filter(
  ({ name }) => !/^(?:desk|tray|welcome-3|break-(?:begins|paused|hurt)|library-routine)$/.test(name),
)

/** Goes to the sights, opening each window once, and says what it finds with the name of the sight before it. */
async function walk(
  browser: Browser,
  address: string,
  way: Way,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = []
  let page: Page | null = null
  let at: Sight | null = null
  for (const sight of wordy) {
    if (page !== null && sight.nearby === true && at?.nearby === true && at.window === sight.window) {
      await sight.go(page)
      await page.clock.runFor(300)
    } else {
      await page?.context().close()
      page = await visit(browser, address, sight, way)
    }
    at = sight
    found.push(...(await look(page)).map((each) => `${sight.name}: ${each}`))
  }
  await page?.context().close()
  return found
}

/** The longest words, the other direction, and no spaces between words. `NAPE_LANGUAGES=all npm test -- journeys` goes through all. */
const telling: readonly Language[] = ['de', 'fr', 'ar', 'ja']
const chosen = process.env['NAPE_LANGUAGES'] === 'all' ? languageTags.filter((tag) => tag !== 'en') : telling

for (const language of chosen)
  test(`In ${language} no words are cut, and none are English`, async ({ browser, baseURL }) => {
    await speak(language)
    const theirs = new Set(Object.keys(englishWords()).flatMap((file) => textsIn(wordsIn(language, file))))
    const found = await walk(browser, baseURL ?? '', { language, theme: 'light', text: 100 }, async (page) => {
      const left = (await linesOn(page)).filter((line) => english.has(line) && !theirs.has(line))
      return [...(await cutWords(page)), ...left.map((line) => `still English: ${line}`)]
    })
    expect(found).toEqual([])
  })

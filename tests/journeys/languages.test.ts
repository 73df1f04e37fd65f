/** Every window in every language: nothing is cut, and nothing is left in English. */
import process from 'node:process'
import { expect, test } from '@playwright/test'
import { englishWords, wordsIn } from '../../build/words/read-words.ts'
import type { Written } from '../../build/words/compare.ts'
import { languageTags, type Language } from '../../shared/i18n/languages.ts'
import { cutWords, linesOn } from '../looks/defects.ts'
import { sights } from '../looks/tour.ts'
import { walk } from '../looks/walk.ts'

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

/** The longest words, the other direction, and no spaces between words. `NAPE_LANGUAGES=all npm test -- journeys` goes through all. */
const telling: readonly Language[] = ['de', 'fr', 'ar', 'ja']
const chosen = process.env['NAPE_LANGUAGES'] === 'all' ? languageTags.filter((tag) => tag !== 'en') : telling

for (const language of chosen)
  test(`In ${language} no words are cut, and none are English`, async ({ browser, baseURL }) => {
    const theirs = new Set(Object.keys(englishWords()).flatMap((file) => textsIn(wordsIn(language, file))))
    const found = await walk(browser, baseURL ?? '', wordy, { language, theme: 'light', text: 100 }, async (page) => {
      const left = (await linesOn(page)).filter((line) => english.has(line) && !theirs.has(line))
      return [...(await cutWords(page)), ...left.map((line) => `still English: ${line}`)]
    })
    expect(found).toEqual([])
  })

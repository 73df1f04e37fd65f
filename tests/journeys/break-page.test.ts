import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { readServed } from '../../build/packed-texts.ts'
import { icons } from '../../renderer/design/break-icons.ts'
import { en as all } from '../../shared/i18n/en/index.ts'
import { en as brought } from '../../shared/i18n/en/break.ts'

/** What a break waits for, in bytes: the page, its code and its styles as they are sent, without the font. */
const budget = 60_000

const built = fileURLToPath(new URL('../../dist/renderer', import.meta.url))

/** The page that a break opens, and the files it asks for. It has no application here, and so shows nothing. */
async function filesOf(page: Page): Promise<readonly string[]> {
  const files: string[] = []
  page.on('request', (request) => files.push(new URL(request.url()).pathname))
  await page.goto('overlay/', { waitUntil: 'load' })
  return files.map((path) => `${built}${path.endsWith('/') ? `${path}index.html` : path}`)
}

const code = (files: readonly string[]): readonly string[] => files.filter((file) => /\.(html|js|css)$/.test(file))

const keys = (words: object, before: string): string[] =>
  Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keys(value, `${before}${name}.`) : [`${before}${name}`],
  )

test('the page of a break, with its code, is small', async ({ page }) => {
  const files = code(await filesOf(page))
  expect(files.length).toBeGreaterThanOrEqual(3)
  const sizes = files.map((file) => `${gzipSync(readServed(file), { level: 9 }).length} ${file.slice(built.length)}`)
  const total = sizes.reduce((sum, line) => sum + parseInt(line, 10), 0)
  expect(total, sizes.join('\n')).toBeLessThan(budget)
})

test('every word that the page of a break says is built into it', async ({ page }) => {
  const scripts = code(await filesOf(page)).filter((file) => file.endsWith('.js'))
  const text = scripts.map((file) => readServed(file).toString()).join('')
  expect(text).toMatch(/["'`]overlay\.next["'`]/)
  const left = Object.entries(all).filter(([room]) => !(room in brought))
  const missing = left
    .flatMap(([room, words]) => keys(words, `${room}.`))
    .map((key) => key.replace(/_(one|other)$/, ''))
    .filter((key) => ['"', "'", '`'].some((quote) => text.includes(quote + key + quote)))
  expect(missing).toEqual([])
})

test('every icon that the page of a break shows is built into it', () => {
  const folder = fileURLToPath(new URL('../../renderer/overlay', import.meta.url))
  const named = readdirSync(folder).flatMap((file) => {
    const source = readFileSync(`${folder}/${file}`, 'utf8')
    const inTags = [...source.matchAll(/<Icon name=("[^"]*"|\{[^}]*\})/g)].map(([, name = '']) => name)
    const inLists = [...source.matchAll(/icon: ('[^']*')/g)].map(([, name = '']) => name)
    return [...inTags, ...inLists].flatMap((text) => [...text.matchAll(/["'](\w+)["']/g)].map(([, name = '']) => name))
  })
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !(name in icons))).toEqual([])
})

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { languageTags } from '../../shared/i18n/languages.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

const bytes = (path: string): number => statSync(path).size

const below = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const translated = languageTags.filter((tag) => tag !== 'en')

/** `de-Bn3x.js` for windows, `main-de.js` for the application, `break-C3nz.js` for what a break says. */
const languageOf = (file: string): string =>
  basename(file)
    .replace(/^main-/, '')
    .replace(/(?:-[\w-]{8})?\.js$/, '')
const isTranslation = (file: string): boolean => ['break', ...translated].includes(languageOf(file))

test('what is read and compiled at every start of the application is small', () => {
  expect(bytes(join(dist, 'electron/main.js'))).toBeLessThan(590_000)
  expect(bytes(join(dist, 'electron/preload.cjs'))).toBeLessThan(4_000)
})

test('no window but the preview carries the library of schemas, which only the application needs', () => {
  const scripts = below(join(dist, 'renderer')).filter((file) => file.endsWith('.js'))
  const carriers = scripts.filter((file) => readFileSync(file, 'utf8').includes('_zod'))
  expect(carriers.map((file) => basename(file).replace(/-.*/, ''))).toEqual(['preview'])
})

test('everything that is packaged, without the preview, is small', () => {
  const files = ['electron', 'renderer']
    .flatMap((folder) => below(join(dist, folder)))
    .filter((file) => !file.includes('preview') && !isTranslation(file))
  expect(files.length).toBeGreaterThan(10)
  expect(files.reduce((sum, file) => sum + bytes(file), 0)).toBeLessThan(1_750_000)
})

test('eleven languages wait in files of their own, of which one at most is read', () => {
  const main = readFileSync(join(dist, 'electron/main.js'), 'utf8')
  for (const tag of translated) {
    const files = below(dist).filter((file) => isTranslation(file) && languageOf(file) === tag)
    expect(files, tag).toHaveLength(2)
    for (const file of files) expect(bytes(file), tag).toBeLessThan(180_000)
  }
  expect(main).not.toContain('Nackenroutine')
})

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

/** All that lies in the packed application: what electron-builder is told to leave out is only for the preview. */
const packaged = ['electron', 'renderer']
  .flatMap((folder) => below(join(dist, folder)))
  .filter((file) => !file.includes('preview') && !basename(file).startsWith('components'))

test('what is read and compiled at every start of the application is small', () => {
  expect(bytes(join(dist, 'electron/main.js'))).toBeLessThan(590_000)
  expect(bytes(join(dist, 'electron/preload.cjs'))).toBeLessThan(4_000)
})

test('no window but the preview carries the library of schemas, which only the application needs', () => {
  const scripts = below(join(dist, 'renderer')).filter((file) => file.endsWith('.js'))
  const carriers = scripts.filter((file) => readFileSync(file, 'utf8').includes('_zod'))
  expect(carriers.map((file) => basename(file).replace(/-.*/, ''))).toEqual(['preview'])
})

test('everything that is packaged, with twelve languages and without the preview, is small', () => {
  expect(packaged.length).toBeGreaterThan(40)
  expect(packaged.reduce((sum, file) => sum + bytes(file), 0)).toBeLessThan(2_130_000)
})

test('eleven languages wait in a file each, of which one at most is read', () => {
  for (const tag of translated) expect(bytes(join(dist, `electron/words/${tag}.json.br`)), tag).toBeLessThan(36_500)
  const others = packaged.filter((file) => readFileSync(file, 'utf8').includes('Nackenroutine'))
  expect(others).toEqual([])
})

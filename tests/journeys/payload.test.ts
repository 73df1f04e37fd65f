import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { languageTags } from '../../shared/i18n/languages.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

const bytes = (path: string): number => statSync(path).size

const below = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** What a file says, unpacked where it is packed. */
const textOf = (file: string): string => {
  const raw = readFileSync(file)
  return (file.endsWith('.br') ? brotliDecompressSync(raw) : raw).toString()
}

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
  const scripts = below(join(dist, 'renderer')).filter((file) => file.endsWith('.js.br'))
  expect(scripts.length).toBeGreaterThan(40)
  const carriers = scripts.filter((file) => textOf(file).includes('_zod'))
  expect(carriers.map((file) => basename(file).replace(/-.*/, ''))).toEqual(['preview'])
})

test('everything that is packaged, with twelve languages and without the preview, is small', () => {
  expect(packaged.length).toBeGreaterThan(40)
  expect(packaged.reduce((sum, file) => sum + bytes(file), 0)).toBeLessThan(1_380_000)
})

test('eleven languages wait in a file each, of which one at most is read', () => {
  for (const tag of translated) expect(bytes(join(dist, `electron/words/${tag}.json.br`)), tag).toBeLessThan(36_500)
  const german = packaged.filter((file) => textOf(file).includes('Nackenroutine'))
  expect(german.map((file) => basename(file))).toEqual(['de.json.br'])
})

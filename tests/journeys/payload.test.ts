import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

const bytes = (path: string): number => statSync(path).size

const below = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

test('what is read and compiled at every start of the application is small', () => {
  expect(bytes(join(dist, 'electron/main.js'))).toBeLessThan(600_000)
  expect(bytes(join(dist, 'electron/preload.cjs'))).toBeLessThan(4_000)
})

test('everything that is packaged, without the preview, is small', () => {
  const files = below(dist).filter((file) => !file.includes('preview'))
  expect(files.length).toBeGreaterThan(10)
  expect(files.reduce((sum, file) => sum + bytes(file), 0)).toBeLessThan(1_500_000)
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { administratorsPolicy, policyFile } from '../../electron/policy.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nape-policy-'))
  file = join(folder, 'settings.json')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('is where only an administrator can write', () => {
  expect(policyFile('linux', undefined)).toBe('/etc/nape/settings.json')
  expect(policyFile('darwin', undefined)).toBe('/Library/Application Support/Nape/settings.json')
  expect(policyFile('win32', 'D:\\ProgramData')).toContain('D:\\ProgramData')
})

test('no file is no policy', () => {
  expect(administratorsPolicy(file).load()).toEqual({ value: null, damage: null })
  expect(administratorsPolicy(join(file, 'below')).load()).toEqual({ value: null, damage: null })
})

test('a file is read, with or without a byte order mark', () => {
  writeFileSync(file, '\uFEFF{"notifySeconds": 45}')
  expect(administratorsPolicy(file).load()).toEqual({ value: { notifySeconds: 45 }, damage: null })
})

test('a file that cannot be read is told, and locks nothing', () => {
  for (const text of ['{"notifySeconds"', '', `"${'x'.repeat(1_000_001)}"`]) {
    writeFileSync(file, text)
    expect(administratorsPolicy(file).load()).toEqual({ value: null, damage: expect.stringContaining(file) as string })
  }
  expect(administratorsPolicy(folder).load().damage).toContain(folder)
})

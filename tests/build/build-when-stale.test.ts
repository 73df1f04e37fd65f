import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fingerprint } from '../../build/setup/build-when-stale.mjs'

let project: string

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'nape-'))
  mkdirSync(join(project, 'shared', 'time'), { recursive: true })
  writeFileSync(join(project, 'shared', 'time', 'moment.ts'), 'export const second = 1_000')
  writeFileSync(join(project, 'package.json'), '{}')
})
afterEach(() => rmSync(project, { recursive: true }))

const moment = () => join(project, 'shared', 'time', 'moment.ts')

describe('The application is built anew', () => {
  test.each<[string, () => void]>([
    ['a source changed', () => writeFileSync(moment(), 'export const second = 1_001')],
    ['a source was added', () => writeFileSync(join(project, 'shared', 'ipc.ts'), '')],
    ['a source was deleted', () => rmSync(moment())],
    ['a source got another name', () => renameSync(moment(), `${moment()}x`)],
    ['the packages changed', () => writeFileSync(join(project, 'package.json'), '{ }')],
  ])('when %s', (_what, change) => {
    const before = fingerprint(project)
    change()
    expect(fingerprint(project)).not.toBe(before)
  })

  test.each<[string, () => void]>([
    ['only a date changed', () => utimesSync(moment(), 0, 0)],
    ['only a test changed', () => mkdirSync(join(project, 'tests'))],
  ])('but not when %s', (_what, change) => {
    const before = fingerprint(project)
    change()
    expect(fingerprint(project)).toBe(before)
  })
})

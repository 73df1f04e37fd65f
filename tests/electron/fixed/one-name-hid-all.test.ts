/** One name that could not be looked at hid all copies. Erasing them found none, and said that they were gone. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keptFiles } from '../../../electron/copies.ts'

/** Files that another program holds so that they cannot even be looked at, and files that go in between. */
const held = new Set<string>()
const vanishing = new Set<string>()

vi.mock('node:fs', async (original) => {
  const files = await original<typeof import('node:fs')>()
  return {
    ...files,
    lstatSync(file: string, options: { throwIfNoEntry: false }) {
      if (held.has(file)) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' })
      if (vanishing.has(file)) files.rmSync(file)
      return files.lstatSync(file, options)
    },
  }
})

let home: string
const inside = (name: string) => join(home, 'kept', name)
const names = () => keptFiles(home, String).names().toSorted()

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'nape-hidden-'))
  mkdirSync(join(home, 'kept'))
  for (const name of ['a.json', 'b.json']) writeFileSync(inside(name), 'text')
})
afterEach(() => {
  held.clear()
  vanishing.clear()
  rmSync(home, { recursive: true })
})

test('a link that leads nowhere is there, and hides nothing', (context) => {
  try {
    symlinkSync(join(home, 'nowhere'), inside('link.json'))
  } catch {
    context.skip('Links cannot be made here.')
  }
  expect(names()).toEqual(['a.json', 'b.json', 'link.json'])
  keptFiles(home, String).remove('link.json')
  expect(readdirSync(join(home, 'kept')).toSorted()).toEqual(['a.json', 'b.json'])
})

test('what another program holds is there, and hides nothing', () => {
  held.add(inside('a.json'))
  expect(names()).toEqual(['a.json', 'b.json'])
})

test('what goes while it is looked at is not there, and hides nothing', () => {
  vanishing.add(inside('a.json'))
  expect(names()).toEqual(['b.json'])
})

import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptFiles } from '../../electron/copies.ts'

let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'nape-copies-'))
})
afterEach(() => rmSync(home, { recursive: true }))

const open = () => keptFiles(home, () => 'the disk is full')

test('a text is kept whole, for its owner alone, and read again', () => {
  const parts = Array.from({ length: 5_000 }, (_, i) => `${String(i)} “häufig” ${'x'.repeat(400)}\n`)
  const where = join(home, 'kept', 'a.json')
  expect(open().keep('a.json', parts)).toEqual({ ok: true, where })
  expect(readFileSync(where, 'utf8')).toBe(parts.join(''))
  expect(open().read('a.json')).toBe(parts.join(''))
  expect(statSync(where).mode & 0o077).toBe(0)
  expect(readdirSync(join(home, 'kept'))).toEqual(['a.json'])
})

test('another text under the same name takes its place', () => {
  open().keep('a.json', ['old'])
  open().keep('a.json', ['new'])
  expect(open().read('a.json')).toBe('new')
})

test('all that is kept can be named', () => {
  expect(open().names()).toEqual([])
  open().keep('a.json', ['a'])
  open().keep('b.json', ['b'])
  expect(open().names().toSorted()).toEqual(['a.json', 'b.json'])
})

test('a file that could only be made empty is not there', () => {
  open().keep('a.json', ['a'])
  open().keep('b.json', ['b'])
  writeFileSync(join(home, 'kept', 'a.json'), '')
  expect(open().names()).toEqual(['b.json'])
  expect(open().read('a.json')).toBeNull()
})

test('what is not there is nothing, and can be removed', () => {
  expect(open().read('a.json')).toBeNull()
  open().remove('a.json')
  open().keep('a.json', ['x'])
  open().remove('a.json')
  expect(open().read('a.json')).toBeNull()
})

test('where nothing can be written the reason is said, and nothing is left behind', () => {
  writeFileSync(join(home, 'kept'), 'A file stands where the folder would.')
  chmodSync(home, 0o500)
  expect(open().keep('a.json', ['x'])).toEqual({ ok: false, reason: 'the disk is full' })
  chmodSync(home, 0o700)
  expect(readdirSync(home)).toEqual(['kept'])
})

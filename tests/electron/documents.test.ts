import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type * as FileSystem from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openDocument, sweepUnfinished } from '../../electron/documents.ts'

vi.mock('node:fs', async (original) => {
  const real = await original<typeof FileSystem>()
  return { ...real, renameSync: vi.fn(real.renameSync) }
})

let folder: string
let told: string[]
const open = (name = 'settings') => openDocument(folder, name, (sentence) => told.push(sentence))
const path = (name: string) => join(folder, name)
const others = () => readdirSync(folder).filter((file) => file !== 'settings.json')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nape-documents-'))
  told = []
  return () => rmSync(folder, { recursive: true, force: true })
})

describe('a document', () => {
  test('that was never saved is nothing, and no file is made for it', () => {
    expect(open()).toMatchObject({ value: null, damaged: null })
    expect(readdirSync(folder)).toEqual([])
  })

  test('is found again as it was saved', () => {
    open().save({ version: 1, 'a.b': { c: [1, null, 'ü'] } })
    expect(open().value).toEqual({ version: 1, 'a.b': { c: [1, null, 'ü'] } })
  })

  test('is replaced whole by the next save', () => {
    const document = open()
    document.save({ old: 1 })
    document.save({ fresh: 2 })
    expect(open().value).toEqual({ fresh: 2 })
  })

  test('may begin with a byte order mark', () => {
    writeFileSync(path('settings.json'), '\uFEFF{"version":1}')
    expect(open()).toMatchObject({ value: { version: 1 }, damaged: null })
  })
})

describe('a file that cannot be read', () => {
  const broken: Readonly<Record<string, Buffer>> = {
    empty: Buffer.from(''),
    truncated: Buffer.from('{"version":1,"hours":{"we'),
    binary: Buffer.from([0, 255, 254, 1, 2, 3, 128]),
    'a list': Buffer.from('[1,2]'),
    'a number': Buffer.from('7'),
    null: Buffer.from('null'),
  }

  for (const [kind, bytes] of Object.entries(broken)) {
    test(`(${kind}) is put aside byte for byte, and the next save does not touch it`, () => {
      writeFileSync(path('settings.json'), bytes)
      const document = open()
      expect(document.value).toBeNull()
      expect(document.damaged).toEqual({ file: path(others()[0] ?? ''), stuck: false })
      document.save({ version: 1 })
      expect(others()).toEqual([expect.stringMatching(/^settings\.json\.damaged-\d{4}-\d\d-\d\dT[\d-]+Z$/)])
      expect(readFileSync(document.damaged?.file ?? '')).toEqual(bytes)
      expect(open().value).toEqual({ version: 1 })
    })
  }

  test('is put aside even when it is a folder', () => {
    mkdirSync(path('settings.json'))
    expect(open()).toMatchObject({ value: null, damaged: { stuck: false } })
  })

  test('is left as it is when it cannot be moved', () => {
    writeFileSync(path('settings.json'), 'broken')
    vi.mocked(renameSync).mockImplementationOnce(() => {
      throw Object.assign(new Error(), { code: 'EACCES' })
    })
    const document = open()
    expect(document.damaged).toEqual({ file: path('settings.json'), stuck: true })
    document.save({ version: 1 })
    expect(readFileSync(path('settings.json'), 'utf8')).toBe('broken')
    expect(told).toEqual([])
  })
})

describe('a save that fails', () => {
  test('is told once, and the next one that works is kept', () => {
    const document = open()
    rmSync(folder, { recursive: true })
    writeFileSync(folder, 'a file where the folder was')
    document.save({ version: 1 })
    document.save({ version: 2 })
    expect(told).toEqual([expect.stringContaining('settings.json could not be saved')])

    rmSync(folder)
    document.save({ version: 3 })
    expect(open().value).toEqual({ version: 3 })
  })

  test('is told again when it worked in between', () => {
    const document = open()
    for (const _time of [1, 2]) {
      document.save({ version: 1 })
      rmSync(folder, { recursive: true })
      writeFileSync(folder, '')
      document.save({ version: 2 })
      rmSync(folder)
    }
    expect(told).toHaveLength(2)
  })
})

test('a copy is put beside the file, and says where', () => {
  const document = open()
  document.save({ version: 99 })
  const sentence = document.copy()
  const [copy = ''] = others()
  expect(sentence).toContain(path(copy))
  expect(JSON.parse(readFileSync(path(copy), 'utf8'))).toEqual({ version: 99 })
})

test('what a crash left behind is swept away, and nothing else', () => {
  const kept = ['settings.json', 'settings.json.damaged-2026', 'notes.tmp-1234567890abcdef', 'a.json.tmp-12']
  for (const file of [...kept, 'settings.json.tmp-1234567890abcdef']) writeFileSync(path(file), '')
  sweepUnfinished(folder)
  expect(readdirSync(folder).sort()).toEqual(kept.sort())
  sweepUnfinished(path('absent'))
})

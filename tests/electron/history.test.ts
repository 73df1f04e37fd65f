import { beforeEach, expect, test } from 'vitest'
import { yearlyHistory } from '../../electron/history.ts'
import type { Outcome } from '../../shared/history/outcome.ts'

type Disk = Record<string, Readonly<Record<string, unknown>>>

let disk: Disk
let told: string[]
let opened: string[]
let damaged: { file: string; stuck: boolean } | null

beforeEach(() => {
  disk = {}
  told = []
  opened = []
  damaged = null
})

const open = () =>
  yearlyHistory(
    {
      open: (year) => {
        opened.push(year)
        return {
          value: disk[year] ?? null,
          damaged,
          save: (value) => {
            disk[year] = value
          },
          copy: () => 'A copy is kept.',
        }
      },
      peek: (year) => (damaged === null ? (disk[year] ?? null) : undefined),
      names: () => Object.keys(disk),
      remove: (year) => Reflect.deleteProperty(disk, year),
    },
    (sentence) => told.push(sentence),
  )

const outcome = (id: string, endedAt: string, zone = 'UTC'): Outcome => ({
  id,
  kind: 'main',
  routineId: 'two-minute-neck',
  result: 'done',
  seconds: 120,
  openedAt: Date.parse(endedAt) - 120_000,
  endedAt: Date.parse(endedAt),
  zone,
  asked: false,
  felt: null,
})

test('a year that nobody asked about is not opened', () => {
  open()
  expect(opened).toEqual([])
})

test('a year that is only read is not held open, and one that is not there stays away', () => {
  open().append(outcome('a', '2026-05-01T10:00:00Z'))
  opened = []
  const history = open()
  expect(history.read(2026)).toHaveLength(1)
  expect(history.read(1999)).toEqual([])
  expect(opened).toEqual([])
  expect(history.years()).toEqual([2026])
})

test('files beside the years are no years', () => {
  open().append(outcome('a', '2026-05-01T10:00:00Z'))
  disk['notes'] = {}
  disk['2026.json.damaged-2026-11-23T09-00-00-000Z'] = {}
  expect(open().years()).toEqual([2026])
})

test('outcomes are kept in the order they came, and read again', () => {
  const first = outcome('a', '2026-05-01T10:00:00Z')
  const second = outcome('b', '2026-05-01T11:00:00Z')
  const history = open()
  history.append(first)
  history.append(second)
  expect(open().read(2026)).toEqual([first, second])
})

test('an outcome belongs to the year of the place where the break ended', () => {
  const history = open()
  history.append(outcome('berlin', '2026-12-31T23:30:00Z', 'Europe/Berlin'))
  history.append(outcome('new york', '2026-12-31T23:30:00Z', 'America/New_York'))
  expect(history.read(2027).map(({ id }) => id)).toEqual(['berlin'])
  expect(history.read(2026).map(({ id }) => id)).toEqual(['new york'])
})

test('an amended outcome takes the place of the one with its id', () => {
  const history = open()
  const [first, second] = [outcome('a', '2026-05-01T10:00:00Z'), outcome('b', '2026-05-01T11:00:00Z')]
  history.append(first)
  history.append(second)
  history.amend({ ...first, felt: 'good' })
  expect(open().read(2026)).toEqual([{ ...first, felt: 'good' }, second])
})

test('lines and fields from a later version are not read, and not lost', () => {
  const strange = { id: 'x', kind: 'stroll' }
  disk['2026'] = { version: 2, colour: 'blue', outcomes: [strange] }
  const history = open()
  const known = outcome('a', '2026-05-01T10:00:00Z')
  history.append(known)
  expect(history.read(2026)).toEqual([known])
  expect(disk['2026']).toEqual({ version: 2, colour: 'blue', outcomes: [strange, known] })
})

test('a document without a list is copied before anything is written over it', () => {
  disk['2026'] = { version: 1, outcomes: 'many' }
  expect(open().read(2026)).toEqual([])
  expect(told).toEqual(['A copy is kept.'])
})

test('a year that cannot be read is told, with the place where it is kept', () => {
  damaged = { file: '/here/2026.json.damaged', stuck: false }
  expect(open().read(2026)).toEqual([])
  expect(told).toEqual([
    'The history of 2026 could not be read, so a new one was begun. The old file is kept as /here/2026.json.damaged.',
  ])
})

test('another history takes the place of all years, and those that it does not know are gone', () => {
  const history = open()
  history.append(outcome('a', '2024-05-01T10:00:00Z'))
  history.append(outcome('b', '2025-05-01T10:00:00Z'))
  const others = [outcome('c', '2025-06-01T10:00:00Z'), outcome('d', '2026-05-01T10:00:00Z')]
  history.replace(others)
  expect(Object.keys(disk)).toEqual(['2025', '2026'])
  expect(history.years()).toEqual([2025, 2026])
  expect([2024, 2025, 2026].flatMap((year) => history.read(year))).toEqual(others)
  history.append(outcome('e', '2026-05-02T10:00:00Z'))
  expect(
    open()
      .read(2026)
      .map(({ id }) => id),
  ).toEqual(['d', 'e'])
})

test('no history at all leaves no year', () => {
  const history = open()
  history.append(outcome('a', '2024-05-01T10:00:00Z'))
  history.replace([])
  expect(disk).toEqual({})
  expect(history.years()).toEqual([])
})

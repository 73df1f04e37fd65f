import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { limits, type Backup, type Everything } from '../../../shared/backup/backup.ts'
import { readBackup } from '../../../shared/backup/read-backup.ts'
import { wrapBackup, writeBackup } from '../../../shared/backup/write-backup.ts'
import { exercises } from '../../../shared/exercises/all.ts'
import { outcomeSchema } from '../../../shared/history/schema.ts'
import { isOutcome } from '../../../shared/history/shape.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { runs } from '../runs.ts'
import { aFile, aLife, savedAt } from './a-life.ts'
import { arbitraryEverything } from './arbitrary-everything.ts'
import { damagedValue } from './damaged.ts'

const read = (text: string) => readBackup(text, { exercises, settings: defaultSettings })
const written = (backup: Backup) => writeBackup(backup).join('')

/** The file of a life with something changed in it. */
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(aFile) as Record<string, unknown>
  change(file)
  return JSON.stringify(file)
}

function problemsOf(text: string) {
  const answer = read(text)
  if (answer.ok) throw new Error('The file was taken.')
  return answer.problems
}

describe('A file of everything', () => {
  it('holds what was put into it', () => {
    fc.assert(
      fc.property(arbitraryEverything, (everything) => {
        expect(read(written({ savedAt, ...everything }))).toEqual({ ok: true, backup: { savedAt, ...everything } })
      }),
      { numRuns: runs(200) },
    )
  })

  it('is the same whether the history is written at once or year by year', () => {
    const { history, ...rest } = aLife
    const { head, tail } = wrapBackup({ savedAt, ...rest })
    expect(`${head}${history.map((each) => JSON.stringify(each)).join(',')}${tail}`).toBe(aFile)
  })

  it.each(['settings', 'routines', 'history'] as const)('may hold the %s alone', (part) => {
    const only: Backup = { savedAt, [part]: aLife[part] }
    expect(read(written(only))).toEqual({ ok: true, backup: only })
  })

  it('may come from an editor that puts a byte order mark before it', () => {
    expect(read(`\uFEFF${aFile}`).ok).toBe(true)
  })

  it('may hold settings of an earlier version, and where they say nothing what holds now goes on', () => {
    const text = changed((file) => (file['settings'] = { version: 1, main: { everyMinutes: 30 } }))
    const now = { ...defaultSettings, notifySeconds: 55 }
    const answer = readBackup(text, { exercises, settings: now })
    expect(answer.ok && answer.backup.settings).toEqual({ ...now, main: { everyMinutes: 30 } })
  })
})

describe('Refused as a whole, with the field and its cure, is', () => {
  const week = (file: Record<string, unknown>) =>
    (file['settings'] as { hours: { week: Record<string, unknown> } }).hours.week
  const routine = (file: Record<string, unknown>) => (file['routines'] as Record<string, unknown>[])[0]!
  const line = (file: Record<string, unknown>) => (file['history'] as Record<string, unknown>[])[2]!

  test.each<[string, string, string, RegExp]>([
    ['nothing', '', '', /empty/],
    ['something else', 'Dear diary', '', /Line 1 .* JSON/],
    ['a file that was cut off', aFile.slice(0, aFile.length / 2), '', /Line 1 .* JSON/],
    ['another program’s file', '{"version":1}', 'format', /not a file of everything/],
    ['a single routine', '{"format":"nape-routine","version":1}', 'format', /library/],
    ['a file of a newer Nape', changed((file) => (file['version'] = 2)), 'version', /newer Nape/],
    ['a version that is none', changed((file) => (file['version'] = '1')), 'version', /“version” as 1/],
    ['a date that is none', changed((file) => (file['savedAt'] = 'today')), 'savedAt', /savedAt: Write a date/],
    ['a field that nobody knows', changed((file) => (file['notes'] = 1)), 'notes', /Take out “notes”/],
    ['a file without any part', written({ savedAt }), '', /nothing in this file/],
    [
      'settings of a newer Nape',
      changed((file) => (file['settings'] = { version: 99 })),
      'settings.version',
      /newer Nape/,
    ],
    ['settings without a version', changed((file) => (file['settings'] = {})), 'settings.version', /“version” as 3/],
    ['settings that are a list', changed((file) => (file['settings'] = [])), 'settings', /by name/],
    [
      'a time that is none',
      changed((file) => (week(file)['mon'] = [['9', '17:00']])),
      'settings.hours.week.mon.0.0',
      /Monday.*00:00 to 23:59/,
    ],
    [
      'a routine without exercises',
      changed((file) => (routine(file)['steps'] = [])),
      'routines.0.steps',
      /Add at least/,
    ],
    [
      'a routine with a path as its id',
      changed((file) => (routine(file)['id'] = '../x')),
      'routines.0.id',
      /small letters/,
    ],
    [
      'two routines with the same id',
      changed((file) => (routine(file)['id'] = 'own-routine')),
      'routines.1.id',
      /each routine has its own/,
    ],
    ['a routine that is none', changed((file) => (file['routines'] = [7])), 'routines.0', /Write a routine as/],
    ['a break of another kind', changed((file) => (line(file)['kind'] = 'nap')), 'history.2.kind', /Break 3 .*“kind”/],
    ['a break with a secret', changed((file) => (line(file)['x'] = 1)), 'history.2.x', /Break 3 .*“x”/],
    ['a break that is none', changed((file) => (file['history'] = [null])), 'history.0', /Break 1 .* Take it out/],
    ['a history that is none', changed((file) => (file['history'] = {})), 'history', /Write a list/],
    ['more brackets than anything needs', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, '', /too many brackets/],
    [
      'a name that is there twice',
      aFile.replace('"history"', '"settings":{},"history"'),
      '',
      /“settings” is there twice/,
    ],
    ['a name of JavaScript’s own', aFile.replace('"history"', '"__proto__":{},"history"'), '__proto__', /Take out/],
    [
      'a number beyond all numbers',
      aFile.replace('"seconds":120', '"seconds":1e999'),
      'history.0.seconds',
      /“seconds”/,
    ],
  ])('%s', (_what, text, path, sentence) => {
    const [problem] = problemsOf(text)
    expect(problem?.path).toBe(path)
    expect(problem?.sentence).toMatch(sentence)
  })

  test('a text that is larger than any file, unread', () => {
    expect(problemsOf('['.repeat(limits.fileLength + 1))[0]?.sentence).toMatch(/too large/)
  })

  test('a file with thousands of mistakes, of which as many are told as somebody reads', () => {
    const problems = problemsOf(changed((file) => (file['history'] = Array.from({ length: 5_000 }, () => 'x'))))
    expect(problems.length).toBeLessThanOrEqual(21)
  })
})

test('thousands of damaged variants of a real file are taken or refused in a sentence, and none does harm', () => {
  let refusals = 0
  fc.assert(
    fc.property(damagedValue(aFile), (text) => {
      const answer = read(text)
      if (answer.ok) return
      refusals += 1
      expect(answer.problems.length).toBeGreaterThan(0)
      for (const { sentence, path } of answer.problems) {
        expect(sentence).toMatch(/^\P{C}{10,400}$/u)
        expect(path.length).toBeLessThan(200)
      }
    }),
    { numRuns: runs(5_000) },
  )
  expect(refusals).toBeGreaterThan(runs(5_000) / 2)
})

test('the fast look at a line of history and the slow one agree', () => {
  const lines = fc.oneof(
    arbitraryEverything.map(({ history }: Everything) => history[0] ?? null),
    damagedValue(JSON.stringify(aLife.history[0])).map((text): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        return null
      }
    }),
  )
  fc.assert(
    fc.property(lines, (line) => {
      expect(outcomeSchema.safeParse(line).success).toBe(isOutcome(line))
    }),
    { numRuns: runs(2_000) },
  )
})

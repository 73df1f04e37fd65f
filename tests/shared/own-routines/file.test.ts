import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { buildRoutine } from '../../../shared/own-routines/build.ts'
import { cleanText } from '../../../shared/own-routines/clean-text.ts'
import { readRoutineFile } from '../../../shared/own-routines/read-file.ts'
import { fileNameOf, writeRoutineFile } from '../../../shared/own-routines/write-file.ts'
import { limits } from '../../../shared/own-routines/limits.ts'
import { withRoutine } from '../../../shared/own-routines/stored.ts'
import { arbitraryDraft } from './arbitrary-draft.ts'
import { assertSound } from './assert-sound.ts'
import { harmless, refused } from './expected.ts'

const folder = join(import.meta.dirname, 'hostile')
const told = (text: string): readonly string[] => {
  const answer = readRoutineFile(text, exercises)
  return answer.ok ? [] : answer.problems.map(({ sentence }) => sentence)
}
const short = { format: 'nape-routine', version: 1, title: 'Neck', steps: [{ exercise: 'chin-tuck' }] }

describe('a routine that is sent', () => {
  test('comes out as it went in', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const clean = { ...draft, title: cleanText(draft.title), note: cleanText(draft.note) }
        const text = writeRoutineFile(clean)
        expect(readRoutineFile(text, exercises)).toEqual({ ok: true, draft: clean })
        expect(text.length).toBeLessThan(limits.fileLength / 10)
      }),
      { numRuns: 300 },
    )
  })

  test('can be short: what is left out is done as the exercise has it', () => {
    expect(readRoutineFile(JSON.stringify(short), exercises)).toEqual({
      ok: true,
      draft: {
        id: null,
        title: 'Neck',
        note: '',
        steps: [{ exerciseId: 'chin-tuck', reps: 3, holdSeconds: 4, firstSide: null }],
      },
    })
  })

  test('has a file name that every disk takes', () => {
    for (const [title, name] of [
      ['After a long call', 'nape-after-a-long-call.json'],
      ['../../../etc/passwd', 'nape-etc-passwd.json'],
      ['Rücken & Nacken: CON', 'nape-rucken-nacken-con.json'],
      ['電話の後', 'nape-routine.json'],
    ] as const) {
      const draft = {
        id: null,
        title,
        note: '',
        steps: [{ exerciseId: 'chin-tuck', reps: 3, holdSeconds: 4, firstSide: null }],
      }
      const kept = withRoutine([], draft, exercises)
      expect(kept.ok && fileNameOf(kept.routine)).toBe(name)
    }
  })

  test('is as the README shows it', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../shared/own-routines/README.md'), 'utf8')
    const [, example = ''] = /```json\n([^]*?)```/.exec(readme) ?? []
    const answer = readRoutineFile(example, exercises)
    expect(answer).toMatchObject({ ok: true })
    if (answer.ok) assertSound(buildRoutine({ ...answer.draft, id: 'own-readme' }, exercises))
  })
})

describe('the hand-made hostile files', () => {
  const files = readdirSync(folder).map((file) => file.replace(/\.txt$/, ''))
  const read = (file: string) => readFileSync(join(folder, `${file}.txt`), 'utf8')

  test('are all told of', () => {
    expect(files.toSorted()).toEqual([...Object.keys(refused), ...Object.keys(harmless)].toSorted())
  })

  test.each(Object.entries(refused))('%s is refused, and the person sees why', (file, sentences) => {
    expect(told(read(file))).toEqual(sentences)
  })

  test.each(Object.entries(harmless))('%s does no harm', (file, words) => {
    const answer = readRoutineFile(read(file), exercises)
    expect(answer).toMatchObject({ ok: true, draft: words })
    if (answer.ok) assertSound(buildRoutine({ ...answer.draft, id: 'own-harmless' }, exercises))
  })

  test('leave no trace on other objects', () => {
    for (const file of files) readRoutineFile(read(file), exercises)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('a file that is too large', () => {
  test('is not looked at, however sound it is', () => {
    const text = JSON.stringify(short)
    expect(told(text.padEnd(limits.fileLength))).toEqual([])
    expect(told(text.padEnd(limits.fileLength + 1))).toEqual(['This file is too large to be a routine.'])
  })

  test('of a million steps or the length of a novel is refused at once', () => {
    const steps = JSON.stringify({ ...short, steps: Array(1_000_000).fill({ exercise: 'chin-tuck' }) })
    expect(told(steps)).toEqual(['This file is too large to be a routine.'])
    expect(told(JSON.stringify({ ...short, title: 'x'.repeat(50_000_000) }))).toEqual([
      'This file is too large to be a routine.',
    ])
  })
})

describe('a file that is as large as it may be takes no time', () => {
  const fill = (piece: string, around = 0) => piece.repeat(Math.floor((limits.fileLength - around) / piece.length))
  const withSteps = (piece: string) =>
    `{"format":"nape-routine","version":1,"title":"x","steps":[${fill(piece, 100)}3]}`
  const withTitle = (piece: string) => `{"format":"nape-routine","version":1,"steps":[],"title":"${fill(piece, 100)}"}`
  const names = Array.from({ length: 6_000 }, (_, index) => `"k${String(index)}":1`).join()

  test.each([
    ['brackets', fill('[')],
    ['quotes', fill('"')],
    ['backslashes', `"${fill('\\', 2)}"`],
    ['spaces', fill(' ')],
    ['line ends before a mistake', `${fill('\n', 1)}x`],
    ['digits', fill('9')],
    ['many steps that are none', withSteps('1,')],
    ['many bad steps', withSteps('{"exercise":"x","reps":0},')],
    ['many names', `{"format":"nape-routine","version":1,${names}}`],
    ['marks that go back and forth', withTitle('\u0301\u0323')],
    ['what nobody sees', withTitle('\u200B')],
    ['spaces in the title', withTitle(' \u00A0')],
  ])('%s', (_name, text) => {
    expect(text.length).toBeLessThanOrEqual(limits.fileLength)
    const before = performance.now()
    const problems = told(text)
    // Milliseconds. Most take one or two; a busy computer may take longer, but never as long as what is not linear.
    expect(performance.now() - before).toBeLessThan(5_000)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThanOrEqual(limits.problems + 1)
    for (const sentence of problems) expect(sentence.length).toBeLessThan(200)
  })
})

import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { failuresInWords, playwrightFailures, playwrightRepeats, vitestFailures } from '../../build/test/failures.mjs'
import { root } from '../../build/setup/places.mjs'
import { toldOf } from '../../build/test/suites.mjs'

const passedTest = { fullName: 'a group goes well', status: 'passed', failureMessages: [] }
const red = (text: string) => `\x1b[31m${text}\x1b[39m`

/** As Playwright reports a test: how each try ended. */
const played = (title: string, line: number, status: string, ...tries: readonly { message: string }[][]) => ({
  file: 'break.test.ts',
  line,
  title,
  tests: [{ status, results: tries.map((errors) => ({ errors })) }],
})

const playwrightReport = {
  suites: [
    {
      title: 'break.test.ts',
      file: 'break.test.ts',
      specs: [played('goes well', 3, 'expected', [])],
      suites: [
        {
          title: 'Esc always leaves',
          file: 'break.test.ts',
          specs: [
            played(
              'when the page hangs',
              80,
              'unexpected',
              [{ message: red('Test timeout exceeded.') }, { message: 'Error: there is a window' }],
              [{ message: 'Error: something else' }],
            ),
            played('when the page is well', 90, 'flaky', [{ message: 'Error: too late' }], []),
          ],
        },
      ],
    },
  ],
  errors: [],
}

describe('What failed is read', () => {
  test('from what vitest reports: each test that failed, and each file that cannot be loaded', () => {
    const failing = { fullName: 'a group goes wrong', status: 'failed', failureMessages: [red('expected 1 to be 2')] }
    const file = (name: string) => join(root, 'tests/shared', name)
    const testResults = [
      { name: file('a.test.ts'), status: 'failed', message: '', assertionResults: [passedTest, failing] },
      { name: file('b.test.ts'), status: 'failed', message: 'Unexpected token', assertionResults: [] },
      { name: file('c.test.ts'), status: 'passed', message: '', assertionResults: [passedTest] },
    ]
    expect(vitestFailures({ testResults })).toEqual([
      { name: join('tests/shared/a.test.ts › a group goes wrong'), why: 'expected 1 to be 2' },
      { name: join('tests/shared/b.test.ts'), why: 'Unexpected token' },
    ])
  })

  test('from what Playwright reports: with its place, its group, and why it failed the first time', () => {
    expect(playwrightFailures(playwrightReport)).toEqual([
      {
        name: 'break.test.ts:80 › Esc always leaves › when the page hangs',
        why: 'Test timeout exceeded.\nError: there is a window',
      },
    ])
  })

  test('from what Playwright reports of no test: a page server that did not start', () => {
    const errors = [{ message: 'There is no port left.', location: { file: join(root, 'a.ts'), line: 7 } }]
    expect(playwrightFailures({ suites: [], errors })).toEqual([
      { name: 'outside of any test', why: 'There is no port left.\nat a.ts:7' },
    ])
  })

  test('apart from what passed when it was tried again, which is never kept quiet', () => {
    expect(playwrightRepeats(playwrightReport)).toEqual([
      { name: 'break.test.ts:90 › Esc always leaves › when the page is well', why: 'Error: too late' },
    ])
  })
})

describe('A stage that failed', () => {
  const counts = { passed: 80, failed: 1, skipped: 0 }
  const passedLines = Array.from({ length: 80 }, (_, index) => `ok ${String(index)}`).join('\n')

  test('says what failed first, and nothing of what passed', () => {
    const failures = [{ name: 'a.test.ts:3 › goes wrong', why: 'expected 1 to be 2\nat a.test.ts:5' }]
    const { output, note } = toldOf('fixture', { code: 1, output: passedLines }, { counts, failures, repeated: [] })
    expect(output.split('\n').slice(0, 3)).toEqual([
      'FAILED: a.test.ts:3 › goes wrong',
      '    expected 1 to be 2',
      '    at a.test.ts:5',
    ])
    expect(output).not.toContain('ok 7')
    expect(note).toBe('')
  })

  test('says all names before the first reason', () => {
    const names = ['a', 'b', 'c'].map((letter) => `${letter}.test.ts:3 › goes wrong`)
    const words = failuresInWords(names.map((name) => ({ name, why: 'because' })))
    expect(words.split('\n').slice(0, 3)).toEqual(names.map((name) => `FAILED: ${name}`))
  })

  test('is short, whatever a test had to say', () => {
    const many = Array.from({ length: 100 }, (_, index) => `line ${String(index)} ${'x'.repeat(200)}`).join('\n')
    const [failure] = vitestFailures({
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [{ fullName: 'talks', status: 'failed', failureMessages: [many] }],
        },
      ],
    })
    expect(failure?.why.length).toBeLessThanOrEqual(800)
  })

  test('without a report says its last words', () => {
    const { failed, output } = toldOf('fixture', { code: 1, output: `${passedLines}\nout of memory` }, null)
    expect(failed).toBe(1)
    expect(output).toContain('out of memory')
    expect(output).not.toContain('ok 7\n')
  })
})

test('A stage that passed names what passed only the second time', () => {
  const repeated = [{ name: 'a.test.ts:3 › is slow', why: 'too late' }]
  const report = { counts: { passed: 81, failed: 0, skipped: 0 }, failures: [], repeated }
  const { failed, note } = toldOf('fixture', { code: 0, output: '' }, report)
  expect(failed).toBe(0)
  expect(note).toBe('PASSED ONLY THE SECOND TIME: a.test.ts:3 › is slow\ntoo late')
})

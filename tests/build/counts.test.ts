import { describe, expect, test } from 'vitest'
import { inWords, playwrightCounts, sum, verdict, vitestCounts } from '../../build/test/counts.mjs'

describe('A test run is summed up', () => {
  test('over all suites, in one line', () => {
    const total = sum([
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 4, failed: 2, skipped: 0 },
    ])
    expect(inWords(total)).toBe('7 passed, 2 failed, 1 skipped')
  })

  test('from what vitest reports, where a file that cannot be loaded is a failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    }
    expect(vitestCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 3 })
  })

  test('from what Playwright reports, where flaky is good enough in CI alone', () => {
    const report = { stats: { expected: 6, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] }
    expect(playwrightCounts(report, { inCi: false })).toEqual({ passed: 6, failed: 3, skipped: 2 })
    expect(playwrightCounts(report, { inCi: true })).toEqual({ passed: 7, failed: 2, skipped: 2 })
  })
})

describe('A suite failed', () => {
  test('when one of its tests did, and as often', () => {
    expect(verdict({ passed: 1, failed: 2, skipped: 0 }, 1)).toEqual({ passed: 1, failed: 2, skipped: 0 })
  })

  test('when it broke down although its tests passed', () => {
    expect(verdict({ passed: 9, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 9, failed: 1, skipped: 0 })
  })

  test('when it left no report', () => {
    expect(verdict(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  test('when it ran no test at all', () => {
    expect(verdict({ passed: 0, failed: 0, skipped: 0 }, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  test('but not when all of it was skipped', () => {
    expect(verdict({ passed: 0, failed: 0, skipped: 3 }, 0)).toEqual({ passed: 0, failed: 0, skipped: 3 })
  })
})

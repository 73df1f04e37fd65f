/** How many tests passed, failed and were skipped, as the tools report it. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const nothing = { passed: 0, failed: 0, skipped: 0 }

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    nothing,
  )
}

/** The line every test run ends with. @param {Counts} counts */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/**
 * Reads vitest's JSON report. A file that could not even be loaded has no tests, and counts as one that failed.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly unknown[] }[] }} report
 * @returns {Counts}
 */
export function vitestCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: numPendingTests + numTodoTests,
  }
}

/**
 * Reads Playwright's JSON report. A flaky test, one that passed only when it was tried again, did not pass where we work.
 * On a machine of CI it did, for such a machine stands still for seconds now and then and that is no fault of ours; but
 * its stage names it.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: readonly unknown[] }} report
 * @param {{ inCi: boolean }} where
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors }, { inCi }) {
  return {
    passed: stats.expected + (inCi ? stats.flaky : 0),
    failed: stats.unexpected + (inCi ? 0 : stats.flaky) + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * What a suite amounts to: one that broke down, or ran nothing at all, failed even if no test of it did.
 * @param {Counts | null} reported null when it left no report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function verdict(reported, exitCode) {
  const counts = reported ?? nothing
  const ranNothing = counts.passed + counts.failed + counts.skipped === 0
  return counts.failed === 0 && (exitCode !== 0 || ranNothing) ? { ...counts, failed: 1 } : counts
}

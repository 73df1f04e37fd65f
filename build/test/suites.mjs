/** Runs the suites of tests, and makes of their reports what a stage says. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import process from 'node:process'
import { resultsFolder, root, tool } from '../setup/places.mjs'
import { run } from '../setup/run.mjs'
import { playwrightCounts, verdict, vitestCounts } from './counts.mjs'
import { failuresInWords, playwrightFailures, playwrightRepeats, vitestFailures } from './failures.mjs'

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {import('./failures.mjs').Failure} Failure
 * @typedef {Counts & { output: string, note: string }} Result
 * @typedef {object} Reported
 * @property {Counts} counts
 * @property {readonly Failure[]} failures
 * @property {readonly Failure[]} repeated what passed only when it was tried again
 */

/** How long a suite may take, in ms: a limit is there for what hangs, not for what is slow. */
const limit = 1_500_000
/** How much of the end is shown of a suite that broke down without a word on any test. */
const lastLines = 60

/** @param {string} project @param {Record<string, string>} env @returns {Promise<Result>} */
export async function vitest(project, env) {
  const report = freshReport(project)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const parameters = ['run', '-c', 'build/vitest.config.ts', '--project', project, ...reporters]
  const ending = await run([...tool('vitest/vitest.mjs'), ...parameters], { env, limit })
  return toldOf(project, ending, reported(report, vitestReport))
}

/** @param {string} suite @param {readonly string[]} before @param {Record<string, string>} env @returns {Promise<Result>} */
export async function playwright(suite, before, env) {
  const report = freshReport(suite)
  const parameters = ['test', '-c', `build/playwright.${suite}.config.ts`]
  const ending = await run([...before, ...tool('playwright/cli.js'), ...parameters], { env, limit })
  return toldOf(suite, ending, reported(report, playwrightReport))
}

/**
 * What a stage says of a suite: of one that failed the tests that did, and of one that broke down its last words. The
 * whole log lies beside the report.
 * @param {string} suite
 * @param {import('../setup/run.mjs').Ending} ending
 * @param {Reported | null} report
 * @returns {Result}
 */
export function toldOf(suite, { code, output }, report) {
  const log = join(resultsFolder, `${suite}.log`)
  mkdirSync(resultsFolder, { recursive: true })
  writeFileSync(log, output)
  const { failures = [], repeated = [] } = report ?? {}
  const reasons =
    failures.length > 0 ? failuresInWords(failures) : output.trim().split('\n').slice(-lastLines).join('\n')
  return {
    ...verdict(report?.counts ?? null, code),
    output: `${reasons}\n\nThe whole log: ${relative(root, log)}`,
    note: repeated.map(({ name, why }) => `PASSED ONLY THE SECOND TIME: ${name}\n${why}`).join('\n'),
  }
}

/** @param {Parameters<typeof vitestCounts>[0] & Parameters<typeof vitestFailures>[0]} report @returns {Reported} */
function vitestReport(report) {
  return { counts: vitestCounts(report), failures: vitestFailures(report), repeated: [] }
}

/** @param {Parameters<typeof playwrightCounts>[0] & Parameters<typeof playwrightFailures>[0]} report @returns {Reported} */
function playwrightReport(report) {
  const inCi = process.env['CI'] !== undefined
  const repeated = playwrightRepeats(report)
  const failures = [...playwrightFailures(report), ...(inCi ? [] : repeated)]
  return { counts: playwrightCounts(report, { inCi }), failures, repeated }
}

/** Where a suite leaves its report; one of an earlier run must not be taken for it. @param {string} suite */
function freshReport(suite) {
  const report = join(resultsFolder, `${suite}.json`)
  rmSync(report, { force: true })
  return report
}

/**
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Reported} read
 * @returns {Reported | null} null when it is not there, or broken
 */
function reported(path, read) {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

/** What failed in a suite, as its tool reports it: which tests, and why, without the long list of those that passed. */
import { isAbsolute, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from '../setup/places.mjs'

/** @typedef {{ name: string, why: string }} Failure name: its file and its title; why: empty when nothing was said */

/** How much is shown of why one test failed; the log has it all. */
const mostLines = 12
const mostLetters = 800
/** A line of a stack that leads through the tools. */
const withinTools = /^\s+at .*(node_modules|new Promise)/
/** How many reasons are shown; the others have most likely failed for one of them. */
const mostReasons = 5

/**
 * @typedef {object} VitestReport
 * @property {readonly { name: string, status: string, message: string, assertionResults: readonly VitestTest[] }[]} testResults
 * @typedef {{ fullName: string, status: string, failureMessages?: readonly string[] | null }} VitestTest
 */

/** @param {VitestReport} report @returns {Failure[]} */
export function vitestFailures({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    if (status === 'failed' && assertionResults.length === 0) return [{ name: inProject(name), why: short(message) }]
    return assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => ({
        name: `${inProject(name)} › ${test.fullName}`,
        why: short((test.failureMessages ?? []).join('\n')),
      }))
  })
}

/**
 * @typedef {{ title: string, file: string, suites?: readonly PlaywrightSuite[], specs: readonly PlaywrightSpec[] }} PlaywrightSuite
 * @typedef {{ file: string, line: number, title: string, tests: readonly PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ status: string, results: readonly { errors: readonly PlaywrightError[] }[] }} PlaywrightTest
 * @typedef {{ message?: string, location?: { file: string, line: number } }} PlaywrightError
 * @typedef {{ suites: readonly PlaywrightSuite[], errors: readonly PlaywrightError[] }} PlaywrightReport
 */

/** @param {PlaywrightReport} report @returns {Failure[]} */
export function playwrightFailures({ suites, errors }) {
  const outside = errors.map((error) => ({ name: 'outside of any test', why: said(error) }))
  return [...outside, ...testsThatWere('unexpected', suites)]
}

/** The tests that failed and then passed when they were tried again. @param {PlaywrightReport} report @returns {Failure[]} */
export function playwrightRepeats({ suites }) {
  return testsThatWere('flaky', suites)
}

/**
 * What is said of a stage that failed: the names first, so that all of them are read even where a log is cut.
 * @param {readonly Failure[]} failures
 */
export function failuresInWords(failures) {
  const names = failures.length > 1 ? [...failures.map(({ name }) => `FAILED: ${name}`), ''] : []
  const reasons = failures.slice(0, mostReasons).map(({ name, why }) => `FAILED: ${name}\n${indented(why)}\n`)
  return [...names, ...reasons].join('\n').trimEnd()
}

/** @param {string} status @param {readonly PlaywrightSuite[]} suites @param {string} [group] @returns {Failure[]} */
function testsThatWere(status, suites, group = '') {
  return suites.flatMap(({ title, file, suites: inner = [], specs }) => {
    const groups = title === file ? group : `${group}${title} › `
    const here = specs.flatMap((spec) => {
      const name = `${spec.file}:${String(spec.line)} › ${groups}${spec.title}`
      const tests = spec.tests.filter((test) => test.status === status)
      return tests.map((test) => ({ name, why: reason(test) }))
    })
    return [...here, ...testsThatWere(status, inner, groups)]
  })
}

/** Why the first try failed: a limit that was reached says little without what was waited for. @param {PlaywrightTest} test */
function reason({ results }) {
  const tried = results.find(({ errors }) => errors.length > 0)
  return (tried?.errors ?? []).slice(0, 2).map(said).join('\n')
}

/** @param {PlaywrightError} error */
function said({ message = '', location }) {
  const where = location === undefined ? '' : `\nat ${inProject(location.file)}:${String(location.line)}`
  return `${short(message)}${where}`
}

/** @param {string} text */
function short(text) {
  const lines = stripVTControlCharacters(text).trim().split('\n')
  return lines
    .filter((line) => line.trim() !== '' && !withinTools.test(line))
    .slice(0, mostLines)
    .join('\n')
    .slice(0, mostLetters)
}

/** @param {string} path */
function inProject(path) {
  return isAbsolute(path) ? relative(root, path) : path
}

/** @param {string} text */
function indented(text) {
  return text.replace(/^/gm, '    ')
}

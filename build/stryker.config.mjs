/**
 * `npm run test:mutants`: how many small mistakes in the schedule and in the reckoning of time would the tests notice?
 * Takes an hour or more; for one file add `--mutate shared/schedule/owed.ts`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['shared/schedule/**/*.ts', 'shared/time/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'build/vitest.mutants.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Vite leaves types out, so there is nothing to check and nothing to disable.
  disableTypeChecks: false,
  ignorePatterns: ['**', '!package.json', '!tsconfig.json', '!build/**', '!shared/**', '!tests/**'],
  tempDirName: 'test-results/mutants/copies',
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
  jsonReporter: { fileName: 'test-results/mutants/report.json' },
  htmlReporter: { fileName: 'test-results/mutants/report.html' },
  concurrency: 2,
  timeoutMS: 10_000,
  timeoutFactor: 1,
  allowEmpty: false,
  thresholds: { high: 95, low: 90, break: 90 },
}

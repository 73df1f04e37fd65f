/** The application itself, in a real Electron. Each test starts its own. */
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

const folder = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

export default defineConfig({
  testDir: folder('tests/desktop'),
  outputDir: folder('test-results/desktop'),
  reporter: [['list'], ['json', { outputFile: folder('test-results/desktop.json') }]],
  forbidOnly: true,
  // On Linux each worker has a screen of its own; elsewhere the tests would take the keyboard from each other.
  workers: process.platform === 'linux' ? 2 : 1,
  // A machine of CI stands still for seconds now and then. What passed only the second time is named by its stage.
  retries: process.env['CI'] === undefined ? 0 : 1,
  // Limits are there for what hangs, not for what is slow; what Nape itself has to keep is measured in Nape.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: { trace: 'retain-on-failure' },
})

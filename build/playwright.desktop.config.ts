/** The application itself, in a real Electron. Each test starts its own, so they take turns. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

const folder = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

export default defineConfig({
  testDir: folder('tests/desktop'),
  outputDir: folder('test-results/desktop'),
  reporter: [['list'], ['json', { outputFile: folder('test-results/desktop.json') }]],
  forbidOnly: true,
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { trace: 'retain-on-failure' },
})

/** Whole journeys of a person, in a real Chromium, on the preview: the application as it is, with a clock we can turn. */
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from './setup/chromium.mjs'

const folder = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
const executablePath = findChromium()

export default defineConfig({
  testDir: folder('tests/journeys'),
  outputDir: folder('test-results/journeys'),
  reporter: [['list'], ['json', { outputFile: folder('test-results/journeys.json') }]],
  fullyParallel: true,
  forbidOnly: true,
  // As in the desktop suite: a machine that stalls for seconds is told of, and is no defect of the application.
  retries: process.env['CI'] === undefined ? 0 : 1,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    // The server takes the next free port and says which; Playwright keeps what it read under this name.
    baseURL: `http://127.0.0.1:${process.env['PREVIEW_PORT'] ?? '4173'}/`,
    launchOptions: { ...(executablePath === null ? {} : { executablePath }), args: ['--no-sandbox'] },
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'node build/start.mjs --preview',
    cwd: folder('.'),
    wait: { stdout: /127\.0\.0\.1:(?<preview_port>\d+)/ },
    // It may have to build first, on a machine that does other things as well.
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
})

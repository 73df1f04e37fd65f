/**
 * Two kinds of tests: `unit` in Node, and `browser` for components in a real Chromium (jsdom knows neither layout nor
 * Svelte's motion).
 */
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findChromium } from './setup/chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const executablePath = findChromium()
/** Long enough for a busy machine, in ms: a limit is there for what hangs, not for what is slow. */
const patience = 30_000

export default defineConfig({
  root,
  test: {
    attachmentsDir: 'test-results/attachments',
    coverage: {
      provider: 'v8',
      include: ['shared/**/*.ts', 'electron/**/*.ts', 'build/**/*.{ts,mjs}'],
      reportsDirectory: 'test-results/coverage',
    },
    projects: [
      {
        // Importing the electron package outside Electron starts its download, so a stub stands in for it; inlining
        // electron-store is what makes the alias reach its import too.
        resolve: { alias: { electron: fileURLToPath(new URL('../tests/electron/electron-stub.ts', import.meta.url)) } },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{shared,electron,build,walls}/**/*.test.ts'],
          setupFiles: ['tests/same-cases.ts'],
          testTimeout: patience,
          server: { deps: { inline: ['electron-store'] } },
        },
      },
      {
        plugins: [svelte({ configFile: false })],
        test: {
          name: 'browser',
          include: ['tests/renderer/**/*.test.ts'],
          testTimeout: patience,
          expect: { poll: { timeout: 5_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              // Root, as in many containers, has no Chromium sandbox; the pages here are our own.
              launchOptions: { ...(executablePath === null ? {} : { executablePath }), args: ['--no-sandbox'] },
              contextOptions: { timezoneId: 'UTC', locale: 'en-US' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})

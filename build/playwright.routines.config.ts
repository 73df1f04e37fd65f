/** Every routine in a real Electron, on the real clock: some minutes of stretching, and only when somebody asks for it. */
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import desktop from './playwright.desktop.config.ts'

export default defineConfig({
  ...desktop,
  testMatch: /\.long\.ts$/,
  reporter: [
    ['list'],
    ['json', { outputFile: fileURLToPath(new URL('../test-results/routines.json', import.meta.url)) }],
  ],
  // Waiting takes no processor.
  workers: process.platform === 'linux' ? 5 : 1,
  fullyParallel: true,
})

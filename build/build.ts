/** Builds everything into dist/: the windows, the main process and the preload, side by side. */
import { rmSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const config = (name: string): string => fileURLToPath(new URL(`vite.${name}.config.ts`, import.meta.url))
const common = { configLoader: 'native', logLevel: 'warn' } as const

// What an earlier build left behind must not be packaged.
rmSync(fileURLToPath(new URL('../dist/renderer', import.meta.url)), { recursive: true, force: true })

try {
  await Promise.all([
    build({ ...common, configFile: config('renderer'), mode: 'windows' }),
    build({ ...common, configFile: config('renderer'), mode: 'break' }),
    build({ ...common, configFile: config('electron'), mode: 'main' }),
    build({ ...common, configFile: config('electron'), mode: 'preload' }),
  ])
} catch (error) {
  // The message says where and why; where in the bundler it was noticed helps nobody.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

/** Builds everything into dist/: the windows, the main process and the preload, side by side. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const config = (name: string): string => fileURLToPath(new URL(`vite.${name}.config.ts`, import.meta.url))
const common = { configLoader: 'native', logLevel: 'warn' } as const

await Promise.all([
  build({ ...common, configFile: config('renderer') }),
  build({ ...common, configFile: config('electron'), mode: 'main' }),
  build({ ...common, configFile: config('electron'), mode: 'preload' }),
])

/**
 * Builds everything into dist/: the windows, the main process and the preload, side by side. Content and words that are
 * wrong are not built: what runs takes exercises, routines and languages as they are. Nor is a list of parts that is not true
 * any more; `--parts` writes it anew.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { checkContent } from '../shared/content/check.ts'
import { readFiles } from './content/files.ts'
import { checkWords } from './words/check.ts'
import { packTexts } from './packed-texts.ts'
import { aboutFile, aboutText, licenseTexts, partsOf } from './parts.ts'

const config = (name: string): string => fileURLToPath(new URL(`vite.${name}.config.ts`, import.meta.url))
const common = { configLoader: 'native', logLevel: 'warn' } as const

// What an earlier build left behind must not be packaged.
for (const folder of ['renderer', 'electron'])
  rmSync(fileURLToPath(new URL(`../dist/${folder}`, import.meta.url)), { recursive: true, force: true })

const { files, problems } = readFiles()
const inWords = checkWords().map(({ file, path, sentence }) => ({ file, field: path, sentence }))
const wrong = [...problems, ...checkContent(files), ...inWords]
for (const { file, field, sentence } of wrong)
  process.stderr.write(`shared/${[file, field].filter(Boolean).join(' ')}: ${sentence}\n`)
if (wrong.length > 0) process.exit(1)

try {
  const builds = await Promise.all([
    build({ ...common, configFile: config('renderer'), mode: 'windows' }),
    build({ ...common, configFile: config('renderer'), mode: 'break' }),
    build({ ...common, configFile: config('electron'), mode: 'main' }),
    build({ ...common, configFile: config('electron'), mode: 'preload' }),
  ])
  packTexts(fileURLToPath(new URL('../dist/renderer', import.meta.url)))
  const parts = partsOf(builds)
  writeFileSync(new URL('../dist/LICENSES.txt', import.meta.url), licenseTexts(parts))
  if (process.argv.includes('--parts')) writeFileSync(aboutFile, aboutText(parts))
  else if (readFileSync(aboutFile, 'utf8') !== aboutText(parts))
    throw new Error('shared/about/data/about.json is not what is built. Write it with: node build/build.ts --parts')
} catch (error) {
  // The message says where and why; where in the bundler it was noticed helps nobody.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

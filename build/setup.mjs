/**
 * Gets everything ready that the commands need, and is done at once when it is. Plain JavaScript without dependencies,
 * for Node.js 20 and later: this is what runs on a fresh machine, before there is anything else.
 */
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { provideElectron } from './setup/electron.mjs'
import { provideChromium } from './setup/obtain-chromium.mjs'
import { providePackages } from './setup/packages.mjs'
import { endChildrenWithUs } from './setup/run.mjs'
import { say } from './setup/say.mjs'
import { Trouble } from './setup/trouble.mjs'

/** @typedef {import('./setup/trouble.mjs').Provided} Provided */

/** @type {Provided} */
const notAsked = { path: null, missing: 'Nobody asked for it.' }

/**
 * @param {{ electron: boolean, chromium: boolean }} needs
 * @returns {Promise<{ electron: Provided, chromium: Provided }>}
 */
export async function setUp(needs) {
  await providePackages()
  return {
    electron: needs.electron ? await provideElectron() : notAsked,
    chromium: needs.chromium ? await provideChromium() : notAsked,
  }
}

/**
 * Runs a command to its exit code; what a person can put right ends it with one sentence, anything else with its trace.
 * @param {() => Promise<number>} command
 */
export async function finishWith(command) {
  endChildrenWithUs()
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    say(error.message)
    process.exitCode = 1
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await finishWith(async () => {
    const { electron, chromium } = await setUp({ electron: true, chromium: true })
    say(`Electron: ${electron.path ?? electron.missing}`)
    say(`Chromium for the tests: ${chromium.path ?? chromium.missing}`)
    return 0
  })
}

/** A Chromium for the tests: an installed one, else Playwright's download, else Debian's package. */
import { existsSync } from 'node:fs'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { findChromium } from './chromium.mjs'
import { onPath, ourNode, packagesFolder, tool } from './places.mjs'
import { answers, run } from './run.mjs'
import { say, sayWhile } from './say.mjs'
import { Trouble } from './trouble.mjs'

const onLinux = process.platform === 'linux'

/** @returns {Promise<import('./trouble.mjs').Provided>} the browser's executable */
export async function provideChromium() {
  try {
    const path = findChromium() ?? (await playwrightsOwn()) ?? (await download()) ?? (await fromDebian())
    return path === null ? { path, missing: whatWouldHelp() } : { path, missing: null }
  } catch (error) {
    if (error instanceof Trouble) return { path: null, missing: error.message }
    throw error
  }
}

/** The Chromium that Playwright downloaded earlier, if it starts here. */
async function playwrightsOwn() {
  const playwright = pathToFileURL(`${packagesFolder}/playwright/index.mjs`).href
  const question = `import { chromium } from '${playwright}'; process.stdout.write(chromium.executablePath())`
  const { code, output } = await run([ourNode, '--input-type=module', '-e', question], { limit: 20_000 })
  const path = code === 0 ? output.trim() : ''
  // On a bare Linux the download may lack system libraries. Elsewhere asking for the version would open a window.
  return existsSync(path) && (!onLinux || answers([path, '--version'])) ? path : null
}

async function download() {
  const command = [...tool('playwright/cli.js'), 'install', 'chromium']
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  const { code } = await sayWhile('Downloading a Chromium for the tests', run(command, { env, limit: 900_000 }))
  const path = code === 0 ? await playwrightsOwn() : null
  if (path === null) say('That brought no Chromium that runs here.')
  return path
}

async function fromDebian() {
  if (!onLinux || process.getuid?.() !== 0 || onPath('apt-get') === null) return null
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const patience = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1']
  const install = async () => {
    await run(['apt-get', ...patience, 'update'], { env, limit: 180_000 })
    return run(['apt-get', ...patience, 'install', '-y', '--no-install-recommends', 'chromium'], {
      env,
      limit: 900_000,
    })
  }
  const { code, output } = await sayWhile('Installing the chromium package of this system', install())
  if (code !== 0) say(output)
  return findChromium()
}

function whatWouldHelp() {
  const command =
    onLinux && onPath('apt-get') !== null ? 'sudo apt-get install chromium' : 'npx playwright install chromium'
  return `The tests need a Chromium, Chrome or Edge; \`${command}\` provides one, or CHROMIUM_PATH names yours.`
}

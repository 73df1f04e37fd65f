/** The Electron runtime: the one ELECTRON_OVERRIDE_DIST_PATH names, else the electron package's own download. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { packagesFolder, tool } from './places.mjs'
import { run } from './run.mjs'
import { sayWhile } from './say.mjs'

const executable =
  process.platform === 'darwin'
    ? 'Electron.app/Contents/MacOS/Electron'
    : process.platform === 'win32'
      ? 'electron.exe'
      : 'electron'
const downloads = 'https://github.com/electron/electron/releases/download/'

/** @returns {Promise<import('./trouble.mjs').Provided>} the runtime's executable */
export async function provideElectron() {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (given) {
    const path = join(given, executable)
    return existsSync(path)
      ? { path, missing: null }
      : { path: null, missing: `ELECTRON_OVERRIDE_DIST_PATH names ${given}, where there is no Electron runtime.` }
  }
  const path = downloaded() ?? (await download())
  return path === null
    ? {
        path: null,
        missing: 'The Electron runtime could not be downloaded; `npx install-electron` tries again and says why.',
      }
    : { path, missing: null }
}

function downloaded() {
  const folder = join(packagesFolder, 'electron')
  try {
    /** @type {{ version: string }} */
    const { version: wanted } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const found = readFileSync(join(folder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '')
    const path = join(folder, 'dist', executable)
    // The package writes path.txt last, so without it the download was interrupted.
    return found === wanted && existsSync(join(folder, 'path.txt')) && existsSync(path) ? path : null
  } catch {
    return null
  }
}

async function download() {
  if (!(await serverAnswers())) return null
  const install = run(tool('electron/install.js'), { limit: 900_000 })
  await sayWhile('Downloading the Electron runtime, about 110 MB', install)
  return downloaded()
}

/** The package's download has no time limit of its own: without this, a silent network would hold us for minutes. */
async function serverAnswers() {
  const server = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? downloads
  const proxied = ['HTTPS_PROXY', 'https_proxy', 'ELECTRON_GET_USE_PROXY'].some((name) => process.env[name])
  if (proxied) return true
  try {
    await fetch(server, { method: 'HEAD', signal: AbortSignal.timeout(5_000) })
    return true
  } catch {
    return false
  }
}

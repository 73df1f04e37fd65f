/** The packages that package-lock.json names, installed only when they are not. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { ourNode, packagesFolder, root } from './places.mjs'
import { run } from './run.mjs'
import { say, sayWhile } from './say.mjs'
import { Trouble } from './trouble.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, extraneous?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Why the packages have to be installed, or null when everything is there. npm writes its own record of what it
 * installed as the last thing it does, so a record that is absent or differs also tells of an interrupted install.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} installed npm's record inside node_modules
 * @param {(path: string) => boolean} exists whether a path below the project's root exists
 * @returns {string | null}
 */
export function reasonToInstall(wanted, installed, exists) {
  if (installed === null) return 'they are not installed yet'
  for (const [path, { version, optional, extraneous }] of Object.entries(wanted.packages)) {
    if (path === '') continue
    const found = installed.packages[path]
    // Rightly absent: packages for other systems, and those that nothing asks for any more.
    if (found === undefined && (optional === true || extraneous === true)) continue
    if (found?.version !== version) return 'package-lock.json has changed'
    if (!exists(path)) return `${path} is missing`
  }
  return null
}

/** Installs what package-lock.json names, unless it is there already. */
export async function providePackages() {
  /** @type {Lock} */
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const reason =
    reasonToInstall(wanted, npmRecord(), (path) => existsSync(join(root, path))) ??
    (existsSync(ourNode) ? null : 'their Node.js is missing')
  if (reason === null) return

  say(`The packages this project is built with have to be installed: ${reason}.`)
  const install = run(
    [
      ...npm(),
      'ci',
      '--no-audit',
      '--loglevel=error',
      '--no-fund',
      '--fetch-timeout=60000',
      '--fetch-retry-maxtimeout=20000',
    ],
    { limit: 1_200_000, shell: npm()[0] === 'npm.cmd' },
  )
  const { code, output } = await sayWhile('Installing packages', install, () => progress(wanted))
  // npm warns of the Node.js that started us although ours takes over, so what it says matters only if it failed.
  if (code !== 0 || !existsSync(ourNode)) {
    say(output)
    throw new Trouble('The packages could not be installed; `npm ci` shows why, and needs the network.')
  }
}

/** @returns {Lock | null} */
function npmRecord() {
  try {
    return JSON.parse(readFileSync(join(packagesFolder, '.package-lock.json'), 'utf8'))
  } catch {
    return null
  }
}

/** The npm that started us, else the one on the PATH. */
function npm() {
  const script = process.env['npm_execpath']
  if (script?.endsWith('npm-cli.js') && existsSync(script)) return [process.execPath, script]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}

/** @param {Lock} wanted */
function progress({ packages }) {
  const needed = Object.entries(packages).filter(
    ([path, { optional, extraneous }]) => path !== '' && !optional && !extraneous,
  )
  const there = needed.filter(([path]) => existsSync(join(root, path))).length
  return there < needed.length ? `${there} of ${needed.length} there` : 'all there, now they set themselves up'
}

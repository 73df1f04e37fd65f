/** Whether this machine can show a desktop application, and how Electron has to be started for it. */
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { onPath } from './places.mjs'
import { answers } from './run.mjs'

const onLinux = process.platform === 'linux'

/** @returns {boolean} */
export function hasDisplay() {
  if (!onLinux) return true
  if (process.env['WAYLAND_DISPLAY']) return true
  const display = process.env['DISPLAY']
  if (!display) return false
  // A local display has a socket; a DISPLAY left over from a server that has gone does not.
  const local = /^:(\d+)/.exec(display)
  return local === null || existsSync(`/tmp/.X11-unix/X${local[1]}`)
}

/**
 * How to start a program so that Electron can build its sandbox: what to put before the command and into its
 * environment; or why it cannot.
 * @typedef {{ before: string[], env: Record<string, string>, trouble: null } | { trouble: string }} Sandbox
 */

/**
 * Electron refuses its sandbox to root, and without a sandbox we do not run. In a user namespace of its own root is
 * an ordinary user, and the sandbox the real one.
 * @param {string} electron the runtime's executable
 * @param {string} home for files, where root's own home cannot be used
 * @returns {Sandbox}
 */
export function sandboxFor(electron, home) {
  if (!onLinux) return { before: [], env: {}, trouble: null }
  if (process.getuid?.() === 0) {
    const before = ['unshare', '-U', '--map-user=1000', '--map-group=1000', '--']
    if (answers([...before, 'unshare', '-Ur', 'true'])) return { before, env: homeInNamespace(home), trouble: null }
    return {
      trouble:
        'Electron does not run as root here, because this system allows no user namespaces; start it as an ordinary user.',
    }
  }
  if (
    onPath('unshare') === null ||
    answers(['unshare', '-Ur', 'true']) ||
    isSetuidRoot(join(dirname(electron), 'chrome-sandbox'))
  )
    return { before: [], env: {}, trouble: null }
  return {
    trouble:
      'This system does not let Electron build its sandbox; `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` allows it.',
  }
}

/**
 * Inside the namespace another user's name is looked up, so the folders are named instead of left to be guessed.
 * @param {string} otherwise
 */
function homeInNamespace(otherwise) {
  const own = process.env['HOME']
  const home = own && existsSync(own) && statSync(own).uid === 0 ? own : otherwise
  return {
    HOME: home,
    XDG_CONFIG_HOME: process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'),
    XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? join(home, '.cache'),
    XDG_DATA_HOME: process.env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'),
  }
}

/** @param {string} path */
function isSetuidRoot(path) {
  if (!existsSync(path)) return false
  const { uid, mode } = statSync(path)
  return uid === 0 && (mode & 0o4000) !== 0
}

/** How the desktop tests have to be started on this machine, or why they cannot be. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { hasDisplay, sandboxFor } from '../setup/desktop.mjs'
import { onPath, resultsFolder } from '../setup/places.mjs'

/**
 * @param {import('../setup/trouble.mjs').Provided} electron
 * @returns {import('../setup/desktop.mjs').Sandbox}
 */
export function desktopStart(electron) {
  if (electron.path === null) return { trouble: electron.missing }
  const home = join(resultsFolder, 'home')
  mkdirSync(home, { recursive: true })
  const sandbox = sandboxFor(electron.path, home)
  if (sandbox.trouble !== null) return sandbox
  if (process.platform !== 'linux') return sandbox
  // A screen of its own, so that no break covers the one somebody is working on.
  const screen = onPath('xvfb-run') === null ? [] : ['xvfb-run', '-a', '-s', '-screen 0 1920x1080x24']
  if (screen.length === 0 && !hasDisplay())
    return { trouble: 'There is no display; `sudo apt-get install xvfb xauth` provides one to test on.' }
  return { ...sandbox, before: [...sandbox.before, ...screen] }
}

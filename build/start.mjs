/**
 * `npm start`: gets ready, builds when something changed, and runs the application; `npm run preview`, or a machine
 * that cannot show it, runs the preview in a browser instead. What follows `npm start --` goes to the application.
 */
import { join } from 'node:path'
import process from 'node:process'
import { finishWith, setUp } from './setup.mjs'
import { buildWhenStale } from './setup/build-when-stale.mjs'
import { hasDisplay, sandboxFor } from './setup/desktop.mjs'
import { ourNode, root } from './setup/places.mjs'
import { handOver } from './setup/run.mjs'
import { say, sayAside } from './setup/say.mjs'

const preview = process.argv.includes('--preview')
const parameters = process.argv.slice(2).filter((parameter) => parameter !== '--preview')
/** A command to the application that runs, such as `status`: what it answers is all that a script wants to read. */
const isCommand = parameters.some((word) => !word.startsWith('-') || ['--help', '-h', '--version'].includes(word))
if (isCommand) sayAside()

await finishWith(async () => {
  const { electron } = await setUp({ electron: !preview, chromium: false })
  await buildWhenStale()
  if (preview) return servePreview()
  if (electron.path === null) return previewInstead(electron.missing)
  if (!isCommand && !hasDisplay()) return previewInstead('There is no display to show the application on.')
  const sandbox = sandboxFor(electron.path, join(root, 'test-results', 'home'))
  if (sandbox.trouble !== null) return previewInstead(sandbox.trouble)
  if (!isCommand) say('Nape is starting: it lives in the tray, and Ctrl+C here ends it.')
  // Chromium complains on the terminal about every part of a desktop that is not there; our own words still show.
  return handOver([...sandbox.before, electron.path, root, '--log-level=3', ...parameters], sandbox.env)
})

/** @param {string} reason */
function previewInstead(reason) {
  say(reason)
  say('Here is the preview instead: the same application in a browser page.')
  return servePreview()
}

function servePreview() {
  return handOver([ourNode, join(root, 'build', 'preview-server.ts'), ...(mayOpenBrowser() ? ['--open'] : [])])
}

/** Only for a person at a desk, never for a script that reads what we print. */
function mayOpenBrowser() {
  return process.stdout.isTTY && process.env['CI'] === undefined && hasDisplay()
}

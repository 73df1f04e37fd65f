/** Where a Chromium, Chrome or Edge usually lives. Chromium first: it is the plainest of the three. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { Trouble } from './trouble.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/**
 * @typedef {object} Machine
 * @property {string} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {(path: string) => boolean} exists
 */

/** @type {Machine} */
export const thisMachine = { platform: process.platform, env: process.env, exists: existsSync }

/**
 * The browser named by CHROMIUM_PATH, else an installed one, else null. A CHROMIUM_PATH that leads nowhere is an
 * error and not a reason to look elsewhere: the person asked for that very browser.
 * @param {Machine} [machine]
 * @returns {string | null}
 */
export function findChromium(machine = thisMachine) {
  const asked = machine.env['CHROMIUM_PATH']
  if (asked) {
    if (!machine.exists(asked)) throw new Trouble(`CHROMIUM_PATH names ${asked}, where there is no browser.`)
    return asked
  }
  return usualPlaces(machine).find(machine.exists) ?? null
}

/**
 * @param {Machine} machine
 * @returns {string[]}
 */
function usualPlaces({ platform, env }) {
  if (platform === 'darwin') {
    const applications = ['/Applications', ...(env['HOME'] ? [join(env['HOME'], 'Applications')] : [])]
    return applications.flatMap((folder) =>
      ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
    )
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    )
    const inside = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
    return roots.flatMap((root) => inside.map((path) => join(root, path)))
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean)
  return folders.flatMap((folder) => names.map((name) => join(folder, name)))
}

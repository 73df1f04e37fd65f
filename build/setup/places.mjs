/** Where things are in this project. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const packagesFolder = join(root, 'node_modules')
export const programsFolder = join(packagesFolder, '.bin')
export const resultsFolder = join(root, 'test-results')

/** The Node.js that came with the packages: it runs TypeScript as it is, whatever Node.js started us. */
export const ourNode = join(packagesFolder, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/**
 * A file of an installed package, run by our Node.js. Starting tools this way needs no shell on any system.
 * @param {string} path such as "eslint/bin/eslint.js"
 * @returns {string[]}
 */
export function tool(path) {
  return [ourNode, join(packagesFolder, path)]
}

/**
 * @param {string} name of a program on the PATH
 * @returns {string | null}
 */
export function onPath(name) {
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':').filter(Boolean)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}

/** The stages of `npm test`, in the order in which they are worth waiting for. */
import { buildWhenStale } from '../setup/build-when-stale.mjs'
import { tool } from '../setup/places.mjs'
import { run } from '../setup/run.mjs'
import { Trouble } from '../setup/trouble.mjs'
import { verdict } from './counts.mjs'
import { desktopStart } from './desktop-start.mjs'
import { playwright, vitest } from './suites.mjs'

/**
 * @typedef {import('../setup/trouble.mjs').Provided} Provided
 * @typedef {{ electron: Provided, chromium: Provided }} Tools
 * @typedef {import('./suites.mjs').Result} Result
 * @typedef {object} Stage
 * @property {string} name
 * @property {boolean} alone whether it watches the clock or the screen, and so needs the machine for itself
 * @property {'chromium' | 'electron' | null} needs
 * @property {boolean} [onlyAsked] True for what takes long on the real clock, and so is run by its name alone.
 * @property {(tools: Tools) => Promise<Result>} work
 */

/** @type {readonly Stage[]} */
export const stages = [
  check('lint', [...tool('eslint/bin/eslint.js'), '-c', 'build/eslint.config.mjs', '--max-warnings', '0', '.']),
  check('types renderer', svelteCheck('renderer')),
  check('types tests', svelteCheck('tests')),
  check('types electron', [...tool('typescript/bin/tsc'), '-p', 'electron']),
  check('types shared', [...tool('typescript/bin/tsc'), '-p', 'shared']),
  check('types build', [...tool('typescript/bin/tsc'), '-p', 'build']),
  check('format', [...tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
  { name: 'build', alone: false, needs: null, work: build },
  { name: 'unit', alone: false, needs: null, work: () => vitest('unit', {}) },
  { name: 'browser', alone: true, needs: 'chromium', work: withChromium((env) => vitest('browser', env)) },
  { name: 'journeys', alone: true, needs: 'chromium', work: withChromium((env) => playwright('journeys', [], env)) },
  { name: 'desktop', alone: true, needs: 'electron', work: (tools) => desktop('desktop', tools) },
  { name: 'routines', alone: true, needs: 'electron', onlyAsked: true, work: (tools) => desktop('routines', tools) },
]

/** @param {string} name @param {readonly string[]} command @returns {Stage} */
function check(name, command) {
  return {
    name,
    alone: false,
    needs: null,
    async work() {
      const { code, output } = await run(command)
      return {
        ...verdict({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }, code),
        output,
        note: '',
      }
    },
  }
}

/** Checks what TypeScript sees and what Svelte sees. @param {string} folder */
function svelteCheck(folder) {
  const scope = ['--workspace', folder, '--tsconfig', './tsconfig.json']
  return [...tool('svelte-check/bin/svelte-check'), ...scope, '--fail-on-warnings', '--output', 'human']
}

/** @returns {Promise<Result>} */
async function build() {
  try {
    await buildWhenStale()
    return { passed: 1, failed: 0, skipped: 0, output: '', note: '' }
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    return { passed: 0, failed: 1, skipped: 0, output: error.message, note: '' }
  }
}

/** @param {(env: Record<string, string>) => Promise<Result>} suite @returns {Stage['work']} */
function withChromium(suite) {
  return async ({ chromium }) =>
    chromium.path === null
      ? { passed: 0, failed: 1, skipped: 0, output: '', note: chromium.missing }
      : suite({ CHROMIUM_PATH: chromium.path })
}

/** @param {string} suite @param {Tools} tools @returns {Promise<Result>} */
async function desktop(suite, { electron }) {
  const start = desktopStart(electron)
  if (start.trouble === null) return playwright(suite, start.before, start.env)
  const list = [...tool('playwright/cli.js'), 'test', '--list', '-c', `build/playwright.${suite}.config.ts`]
  const { output } = await run(list, { limit: 60_000 })
  const skipped = Number(/Total: (\d+) test/.exec(output)?.[1] ?? 0)
  return { ...verdict({ passed: 0, failed: 0, skipped }, 0), output, note: start.trouble }
}

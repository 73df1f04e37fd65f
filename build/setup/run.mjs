/** Starts other programs, waits for them, and leaves none behind. */
import { spawn, spawnSync } from 'node:child_process'
import { delimiter } from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { programsFolder, root } from './places.mjs'

/**
 * @typedef {object} Ending
 * @property {number} code the exit code; 124 when it took too long, 128 and more when a signal ended it
 * @property {string} output everything it wrote
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const living = new Set()

/** From then on nobody waits for results any more. */
let leaving = false

const onWindows = process.platform === 'win32'
/** What is kept is shown on our own output later, so it is coloured exactly if that is a terminal. */
const coloured = process.stdout.isTTY
const tookTooLong = 124
const endedBySignal = 130
/** How long programs may take to end, in ms. */
const patience = 2_000

/**
 * The environment for every program started here: this project's own tools come first.
 * @param {Readonly<Record<string, string | undefined>>} [added]
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(added = {}) {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const path = [programsFolder, process.env[pathName]].filter(Boolean).join(delimiter)
  return { ...process.env, [pathName]: path, ...added }
}

/**
 * Runs a program quietly and keeps what it writes.
 * @param {readonly string[]} command
 * @param {{ env?: Readonly<Record<string, string | undefined>>, limit?: number, shell?: boolean }} [options] limit in ms
 * @returns {Promise<Ending>}
 */
export function run([program = '', ...parameters], { env, limit = 600_000, shell = false } = {}) {
  return new Promise((resolve) => {
    let output = ''
    let late = false
    const child = spawn(program, parameters, {
      cwd: root,
      env: environment(coloured ? { FORCE_COLOR: '1', ...env } : env),
      shell,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A process group of its own, so that whatever it started can be ended with it.
      detached: !onWindows,
    })
    living.add(child)
    const timer = setTimeout(() => {
      late = true
      end(child, 'SIGKILL')
    }, limit)
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer)
      living.delete(child)
      if (leaving) return
      if (late) output += `\nIt was ended because it took longer than ${limit / 1_000} s.\n`
      resolve({ code: late ? tookTooLong : code, output: coloured ? output : stripVTControlCharacters(output) })
    }
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text))
    child.on('error', (error) => {
      output += `${error.message}\n`
      finish(127)
    })
    child.on('close', (code) => finish(code ?? endedBySignal))
  })
}

/**
 * Hands the terminal to a program until it ends, and says with which exit code.
 * @param {readonly string[]} command
 * @param {Readonly<Record<string, string | undefined>>} [env]
 * @returns {Promise<number>}
 */
export function handOver([program = '', ...parameters], env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd: root, env: environment(env), stdio: 'inherit' })
    // Ctrl+C reaches the program by itself; a signal sent to us alone has to be passed on.
    const passOn = () => child.kill('SIGTERM')
    process.on('SIGTERM', passOn)
    process.on('SIGINT', stayUntilItEnds)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('SIGTERM', passOn)
      process.off('SIGINT', stayUntilItEnds)
      const asked = signal === 'SIGINT' || signal === 'SIGTERM'
      resolve(code ?? (asked ? 0 : endedBySignal))
    })
  })
}

const stayUntilItEnds = () => undefined

/**
 * Whether a program can be started here at all, and says it is well.
 * @param {readonly string[]} command
 */
export function answers([program = '', ...parameters]) {
  return spawnSync(program, parameters, { stdio: 'ignore', timeout: 10_000, windowsHide: true }).status === 0
}

/**
 * Ends a program and whatever it started.
 * @param {import('node:child_process').ChildProcess} child
 * @param {'SIGTERM' | 'SIGKILL'} signal
 */
function end(child, signal) {
  if (child.pid === undefined) return
  if (onWindows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-child.pid, signal)
  } catch {
    // It has gone by itself in the meantime.
  }
}

/** Call once: who ends us ends everything that was started. */
export function endChildrenWithUs() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => leave(signal))
  // npm, when it is told to end, ends only the shell between it and us.
  const parent = process.ppid
  const startedByNpm = process.env['npm_lifecycle_event'] !== undefined
  if (startedByNpm) setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 1_000).unref()
}

/** @param {NodeJS.Signals} signal */
function leave(signal) {
  // Whoever has the terminal hears it too, and we leave with its exit code.
  if (living.size === 0 && process.listenerCount(signal) > 1) return
  leaving = true
  for (const child of living) end(child, 'SIGTERM')
  const began = performance.now()
  setInterval(() => {
    if (living.size > 0 && performance.now() - began < patience) return
    for (const child of living) end(child, 'SIGKILL')
    process.exit(endedBySignal)
  }, 50)
}

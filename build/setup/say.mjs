/** What the commands tell the person who waits for them. */
import process from 'node:process'

const everySecond = 1_000
/** How often a log, which cannot rewrite a line, hears that something is still going on. */
const logEvery = 10_000

/** @type {NodeJS.WriteStream} */
let stream = process.stdout

/** From now on everything is said beside the output, which belongs to somebody else. */
export function sayAside() {
  stream = process.stderr
}

/** @param {string} sentence */
export function say(sentence) {
  stream.write(`${sentence}\n`)
}

/**
 * Says what is being done while it lasts, and how long it took.
 * @template Result
 * @param {string} doing such as "Installing 546 packages"
 * @param {Promise<Result>} work
 * @param {() => string} [progress] how far it is
 * @returns {Promise<Result>}
 */
export async function sayWhile(doing, work, progress = () => '') {
  const began = performance.now()
  const rewrites = stream.isTTY
  const line = () => [`${doing} ... ${seconds(began)}`, progress()].filter(Boolean).join(', ')
  say(`${doing} ...`)
  const timer = setInterval(
    () => stream.write(rewrites ? `\x1b[1A\x1b[2K${line()}\n` : `  ${line()}\n`),
    rewrites ? everySecond : logEvery,
  )
  try {
    return await work
  } finally {
    clearInterval(timer)
    say(rewrites ? `\x1b[1A\x1b[2K${doing} took ${seconds(began)}.` : `  took ${seconds(began)}.`)
  }
}

/** @param {number} since of performance.now() */
export function seconds(since) {
  return `${((performance.now() - since) / 1_000).toFixed(1)} s`
}

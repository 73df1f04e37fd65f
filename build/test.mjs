/**
 * `npm test`: gets ready, checks, builds and tests. `npm test -- unit lint` does only that. Ends with one line that
 * sums up all suites.
 */
import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import process from 'node:process'
import { finishWith, setUp } from './setup.mjs'
import { resultsFolder } from './setup/places.mjs'
import { say, seconds } from './setup/say.mjs'
import { Trouble } from './setup/trouble.mjs'
import { inWords, sum } from './test/counts.mjs'
import { stages } from './test/stages.mjs'

/**
 * @typedef {import('./test/stages.mjs').Stage} Stage
 * @typedef {import('./test/stages.mjs').Result} Result
 */

await finishWith(async () => {
  const began = performance.now()
  const asked = process.argv.slice(2)
  const chosen =
    asked.length === 0
      ? stages.filter(({ onlyAsked }) => onlyAsked !== true)
      : stages.filter(({ name }) => asked.some((word) => name === word || name.startsWith(`${word} `)))
  if (chosen.length === 0)
    throw new Trouble(`There is no such stage; there are ${stages.map(({ name }) => name).join(', ')}.`)

  const total = sum(await runAll(chosen))
  say(`All of it took ${seconds(began)}.`)
  say(inWords(total))
  return total.failed === 0 ? 0 : 1
})

/** @param {readonly Stage[]} chosen @returns {Promise<Result[]>} */
async function runAll(chosen) {
  const needs = (/** @type {Stage['needs']} */ need) => chosen.some((stage) => stage.needs === need)
  const tools = await setUp({ electron: needs('electron'), chromium: needs('chromium') })
  mkdirSync(resultsFolder, { recursive: true })
  const together = chosen.filter(({ alone }) => !alone)
  const alone = chosen.filter((stage) => stage.alone)
  const width = Math.min(4, availableParallelism())
  return [...(await inTurn(together, width, tools)), ...(await inTurn(alone, 1, tools))]
}

/**
 * Runs stages in their order, `width` at a time.
 * @param {readonly Stage[]} waiting
 * @param {number} width
 * @param {import('./test/stages.mjs').Tools} tools
 */
async function inTurn(waiting, width, tools) {
  /** @type {Result[]} */
  const results = []
  const queue = [...waiting]
  const worker = async () => {
    for (let stage = queue.shift(); stage !== undefined; stage = queue.shift())
      results.push(await runStage(stage, tools))
  }
  await Promise.all(Array.from({ length: width }, worker))
  return results
}

/** @param {Stage} stage @param {import('./test/stages.mjs').Tools} tools */
async function runStage(stage, tools) {
  const began = performance.now()
  const result = await stage.work(tools)
  const mark = result.failed > 0 ? 'FAILED ' : result.passed > 0 ? 'passed ' : 'skipped'
  say(`${mark}  ${stage.name.padEnd(14)}  ${inWords(result).padEnd(34)}  ${seconds(began).padStart(7)}`)
  if (result.note !== '') say(result.note.replace(/^/gm, '         '))
  if (result.failed > 0 && result.output !== '') say(`\n${result.output.trim()}\n`)
  return result
}

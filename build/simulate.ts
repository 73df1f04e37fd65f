/**
 * Replays a scripted day on the schedule alone and prints what happened, one JSON object a line.
 *
 *     npm run simulate -- FILE          the file, or - for standard input
 *     npm run simulate -- FILE --log    also why there was a break, or none
 *
 * Ends with status 2 and one sentence when the day cannot be read.
 */
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { t } from '../shared/i18n/translate.ts'
import { simulate } from '../shared/simulation/simulate.ts'

const words = process.argv.slice(2)
const names = words.filter((word) => word !== '--log')
const [name] = names

if (name === undefined || names.length > 1 || (name.startsWith('-') && name !== '-')) refuse(t('simulate.usage'))
else run(name)

function run(file: string): void {
  const text = read(file)
  if (text === null) return
  const simulated = simulate(text, words.includes('--log'))
  if (!simulated.ok) refuse(simulated.problem)
  else if (simulated.lines.length > 0) process.stdout.write(`${simulated.lines.join('\n')}\n`)
}

function read(file: string): string | null {
  try {
    return readFileSync(file === '-' ? process.stdin.fd : file, 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    refuse(t('simulate.at', { place: file, reason: t('simulate.unreadable', { reason }) }))
    return null
  }
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 2
}

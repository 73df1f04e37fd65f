/**
 * Prints what it costs to look back on thirty years of 5,000 prompts each, read from the disk as the application does:
 * `node tests/bench/insights.bench.ts`. What the window opens with must stay under 150 ms, half of what a person is to
 * wait for it at most; the other half is the page's.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { createInsights } from '../../shared/app/insights.ts'
import { parseOutcomes } from '../../shared/history/parse.ts'
import { defaultSettings } from '../../shared/settings/defaults.ts'
import { lived } from '../shared/insights/lived.ts'

const folder = join(mkdtempSync(join(tmpdir(), 'nape-bench-')), 'history')
mkdirSync(folder)
const years = Array.from({ length: 30 }, (_, index) => 1997 + index)
const fileOf = (year: number): string => join(folder, `${String(year)}.json`)

let outcomes = 0
for (const year of years) {
  const all = lived({ from: Date.UTC(year, 0, 1), until: Date.UTC(year + 1, 0, 1), prompts: 20, seed: year })
  outcomes += all.length
  writeFileSync(fileOf(year), JSON.stringify({ version: 1, outcomes: all }))
}
const bytes = years.reduce((sum, year) => sum + statSync(fileOf(year)).size, 0)

const read = (year: number, since?: number) => {
  const { outcomes: lines } = JSON.parse(readFileSync(fileOf(year), 'utf8')) as { outcomes: unknown }
  return parseOutcomes(lines, since)
}
const insights = createInsights({
  clock: { now: () => ({ wall: Date.UTC(2026, 10, 23, 15), mono: 0, boot: 0, zone: 'Europe/Berlin' }) },
  history: { read, years: () => years, append: () => undefined, replace: () => undefined, amend: () => undefined },
  hours: () => defaultSettings.hours,
  log: () => [],
  ownRoutines: () => [],
})

/** Processor time in ms, so that a busy machine changes little. */
function cost(work: () => unknown): number {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1_000
}

const first = cost(() => insights.read())
const again = Math.min(...Array.from({ length: 5 }, () => cost(() => insights.read())))
const size = JSON.stringify(insights.read()).length
const parsing = Math.min(...Array.from({ length: 5 }, () => cost(() => JSON.parse(readFileSync(fileOf(2026), 'utf8')))))
const others = years.slice(0, -1).map((year) => cost(() => insights.year(year)))
const whole = others.reduce((sum, each) => sum + each, 0)

const ms = (length: number): string => `${length.toFixed(1)} ms`
console.log(`${String(outcomes)} outcomes in ${String(years.length)} years, ${(bytes / 1e6).toFixed(1)} MB`)
console.log(`what the window opens with: ${ms(first)} cold, ${ms(again)} warm, ${(size / 1024).toFixed(0)} KiB`)
console.log(
  `that is ${(again / parsing).toFixed(1)} times what it takes to parse the file of this year (${ms(parsing)})`,
)
console.log(`each other year, when it is looked at: ${ms(whole / others.length)} (at most ${ms(Math.max(...others))})`)
rmSync(join(folder, '..'), { recursive: true })
process.exitCode = first < 150 ? 0 : 1

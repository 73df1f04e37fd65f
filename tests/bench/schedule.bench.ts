/**
 * Prints how long a year takes at the usual rhythm, lived at random: `node tests/bench/schedule.bench.ts`. The limit is
 * 5 s. Every step is inspected once more outside the measurement.
 */
import process from 'node:process'
import fc from 'fast-check'
import { contextFrom } from '../../shared/schedule/context.ts'
import { defaultSettings } from '../../shared/settings/defaults.ts'
import { live } from '../../shared/simulation/desk.ts'
import type { ScriptStep } from '../../shared/simulation/step.ts'
import { second } from '../../shared/time/moment.ts'
import { inspector } from '../shared/schedule/inspector.ts'

const next = {
  micro: { id: 'micro', length: 25 * second },
  main: { id: 'main', length: 120 * second },
  anchor: { id: 'neck', length: 120 * second },
}
const setting = {
  start: Date.UTC(2026, 0, 1, 8),
  zone: 'Europe/Berlin',
  context: contextFrom(defaultSettings, next),
}

const lengthOf = (longest: number) => fc.integer({ min: 1, max: longest })
const step: fc.Arbitrary<ScriptStep> = fc.oneof(
  { weight: 6, arbitrary: lengthOf(5_400).map((length) => ({ user: 'active', for: length }) as const) },
  { weight: 2, arbitrary: lengthOf(900).map((length) => ({ user: 'away', for: length }) as const) },
  { weight: 2, arbitrary: fc.constantFrom<ScriptStep>({ do: 'snooze' }, { do: 'skip' }, { do: 'startNow' }) },
  { weight: 1, arbitrary: fc.constantFrom<ScriptStep>({ lock: true }, { lock: false }) },
  { weight: 1, arbitrary: fc.constantFrom<ScriptStep>({ block: 'microphone' }, { unblock: 'microphone' }) },
)
const day = fc.array(step, { minLength: 14, maxLength: 14 })
const year: readonly ScriptStep[] = fc
  .sample(day, { numRuns: 365, seed: 2026 })
  .flatMap((steps) => [...steps, { lock: false }, { unblock: 'microphone' }, ...untilMorning(steps)])

/** The rest of the 24 hours is slept. */
function untilMorning(steps: readonly ScriptStep[]): readonly ScriptStep[] {
  const lived = steps.reduce((sum, each) => sum + ('user' in each ? each.for : 0), 0)
  return [{ sleep: Math.max(3_600, 86_400 - lived) }]
}

function run(): number {
  const begun = process.cpuUsage()
  live(year, setting)
  // Processor time, so that a busy machine changes nothing.
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1_000_000
}

const first = run()
const best = Math.min(first, run(), run())
const inspect = inspector()
let steps = 0
live(year, {
  ...setting,
  look(seen) {
    steps += 1
    inspect.look(seen)
  },
})
const { prompts, breaks } = inspect.counts
console.log(`a year: ${first.toFixed(2)} s cold, ${best.toFixed(2)} s warm; the limit is 5 s`)
console.log(`${String(steps)} steps, ${String(prompts)} prompts, ${String(breaks)} breaks, no rule broken`)
process.exitCode = first < 5 ? 0 : 1

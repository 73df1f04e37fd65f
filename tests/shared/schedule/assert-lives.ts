import fc, { type RunDetails } from 'fast-check'
import type { Host, ScriptStep } from './drive.ts'
import { asFile } from './as-file.ts'
import { drive, told } from './drive.ts'
import type { ScheduleContext } from '../../../shared/schedule/context.ts'

export interface Lived {
  readonly zone: string
  readonly start: number
  readonly context: ScheduleContext
  readonly host?: Host
  readonly script: readonly ScriptStep[]
}

/** Checks a property of many lives. The smallest life that breaks it is told as a person would read it. */
export function assertLives<Each extends Lived>(lives: fc.Arbitrary<Each>, runs: number, check: (lived: Each) => void) {
  fc.assert(fc.property(lives, check), {
    numRuns: runs,
    reporter(details) {
      if (details.failed) throw new Error(tell(details))
    },
  })
}

function tell<Each extends Lived>({
  counterexample,
  errorInstance,
  seed,
  counterexamplePath,
}: RunDetails<[Each]>): string {
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
  if (counterexample === null) return reason
  const [lived] = counterexample
  const { file, beyond } = asFile(lived)
  return [
    reason,
    `seed ${String(seed)}, path ${counterexamplePath}`,
    'as a file for npm run simulate:',
    file,
    ...(beyond.length === 0 ? [] : ['which a file has no words for:', ...beyond.map((each) => `  ${each}`)]),
    'what happened:',
    ...whatHappened(lived).map((line) => `  ${line}`),
  ].join('\n')
}

function whatHappened(lived: Lived): readonly string[] {
  try {
    return told(drive(lived.script, lived).entries).slice(-30)
  } catch (error) {
    return [String(error)]
  }
}

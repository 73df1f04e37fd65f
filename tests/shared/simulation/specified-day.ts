/** The day that the specification's traces are written for, and what happens in it in short lines. */
import { simulate } from '../../../shared/simulation/simulate.ts'
import type { ScriptStep } from '../../../shared/simulation/step.ts'

const nineToFive = [['09:00', '17:00']]

/** The settings of the traces. */
export const settings = {
  hours: { mon: nineToFive, tue: nineToFive, wed: nineToFive, thu: nineToFive, fri: nineToFive, sat: [], sun: [] },
  exceptions: { '2026-12-24': [] },
  micro: { every: 1800, length: 25 },
  main: { every: 3600, length: 120 },
  anchors: [] as readonly string[],
  notify: 30,
  waitForPause: null as { gap: number; max: number } | null,
}

export interface Day {
  readonly start?: string
  readonly zone?: string
  readonly settings?: object
}

/** A scripted day as the text of a file. */
export function dayFile(script: readonly unknown[], day: Day = {}): string {
  const { start = '2026-11-23T09:00:00', zone = 'Europe/Berlin' } = day
  return JSON.stringify({ zone, start, settings: { ...settings, ...day.settings }, script })
}

interface Line {
  readonly t: number
  readonly type: string
  readonly kind?: string
  readonly outcome?: string
  readonly seconds?: number
}

/** What is printed for a script: `1800 opened micro`, `1825 recorded micro done 25`. */
export function printed(script: readonly ScriptStep[], day: Day = {}): readonly string[] {
  const simulated = simulate(dayFile(script, day))
  if (!simulated.ok) throw new Error(simulated.problem)
  return simulated.lines.map((line) => {
    const { t, type, kind, outcome, seconds } = JSON.parse(line) as Line
    return [t, type, kind, outcome, seconds].filter((word) => word !== undefined).join(' ')
  })
}

export const active = (seconds: number): ScriptStep => ({ user: 'active', for: seconds })
export const away = (seconds: number): ScriptStep => ({ user: 'away', for: seconds })
export const snooze: ScriptStep = { do: 'snooze' }
export const block: ScriptStep = { block: 'microphone' }
export const unblock: ScriptStep = { unblock: 'microphone' }

const lengths = { micro: 25, main: 120, anchor: 120 } as const

/** A whole break that nobody touches: announced, opened, and done when its length has passed. */
export function whole(kind: keyof typeof lengths, announced: number, opened = announced + 30): readonly string[] {
  const end = opened + lengths[kind]
  return [
    `${String(announced)} announced ${kind}`,
    `${String(opened)} opened ${kind}`,
    `${String(end)} closed ${kind}`,
    `${String(end)} recorded ${kind} done ${String(lengths[kind])}`,
  ]
}

/** A life at the simulated desk, told in lines that a person can read. */
import type { BreakKind } from '../../../shared/history/outcome.ts'
import { live, type Lived, type Seen, type Setting } from '../../../shared/simulation/desk.ts'
import { happenings, type Happening } from '../../../shared/simulation/happening.ts'
import { goodHost, type Host, type TestStep } from '../../../shared/simulation/step.ts'

export { goodHost, type Host, type Seen, type TestStep as ScriptStep }

/** One thing that happened, at real seconds since the start, sleep and downtime included. */
export type Entry = { readonly t: number; readonly wall: number } & Happening

export interface Life extends Lived {
  readonly entries: readonly Entry[]
  readonly steps: number
}

/** Plays a script from its start to its end. */
export function drive(script: readonly TestStep[], setting: Setting): Life {
  const entries: Entry[] = []
  let steps = 0
  const lived = live(script, {
    ...setting,
    look(seen) {
      const { t, before, after, effects, event } = seen
      steps += 1
      for (const each of happenings(before, after, effects)) entries.push({ ...each, t, wall: event.now.wall })
      setting.look?.(seen)
    },
  })
  return { ...lived, entries, steps }
}

/**
 * What happened to main breaks as lines: `3600 opened`, `3720 done 120 s`. The other kinds are named before it:
 * `1800 micro opened`.
 */
export function told(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) => {
    const t = String(Math.round(entry.t * 1000) / 1000)
    if (!('kind' in entry)) return []
    const what = named(entry.kind)
    if (entry.type !== 'recorded') return [`${t} ${what}${entry.type}`]
    return [`${t} ${what}${entry.outcome} ${String(entry.seconds)} s`]
  })
}

const named = (kind: BreakKind): string => (kind === 'main' ? '' : `${kind} `)

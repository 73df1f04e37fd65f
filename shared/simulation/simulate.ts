/** Plays a scripted day and tells what happened, one JSON object a line. */
import { t } from '../i18n/translate.ts'
import { decisionInWords } from '../schedule/decision-in-words.ts'
import { isoTime } from '../time/iso.ts'
import { live } from './desk.ts'
import { placeInWords } from './fault.ts'
import { readDay } from './file.ts'
import { decisionsBetween, happenings } from './happening.ts'

/** What came of a simulation: its lines, or why there is none, in a sentence with the place. */
export type Simulated =
  { readonly ok: true; readonly lines: readonly string[] } | { readonly ok: false; readonly problem: string }

/** Plays the day in a text. `log`: also what the schedule decided, and why. Never throws, whatever the text is. */
export function simulate(text: string, log = false): Simulated {
  const reading = readDay(text)
  if (!reading.ok) {
    const { fault } = reading
    return { ok: false, problem: t('simulate.at', { place: placeInWords(fault), reason: fault.reason }) }
  }
  const { script, ...setting } = reading.day
  const lines: string[] = []
  live(script, {
    ...setting,
    look({ t: at, before, after, effects, event }) {
      const { wall, zone } = event.now
      const when = () => ({ t: at, wall: isoTime(wall, zone) })
      for (const happening of happenings(before, after, effects))
        lines.push(JSON.stringify({ ...when(), ...happening }))
      if (!log) return
      for (const decision of decisionsBetween(before, after)) {
        const { kind } = decision
        lines.push(JSON.stringify({ ...when(), type: 'decided', kind, why: decisionInWords(decision) }))
      }
    },
  })
  return { ok: true, lines }
}

import { decisionInWords } from '../schedule/decision-in-words.ts'
import type { Decision } from '../schedule/log.ts'
import { localDay } from '../time/calendar.ts'
import type { LocalDate } from '../time/work-hours.ts'
import { clockTime } from '../time/words.ts'
import type { DecidedDay } from './view.ts'

/** The decision log by days, the latest day and the latest line first. */
export function decidedDays(log: readonly Decision[]): readonly DecidedDay[] {
  const days = new Map<LocalDate, DecidedDay['decisions'][number][]>()
  for (const decision of log.toReversed()) {
    const { at, zone } = decision
    const { date } = localDay(zone, at)
    const line = { at, clock: clockTime(at, zone), sentence: decisionInWords(decision) }
    const lines = days.get(date)
    if (lines === undefined) days.set(date, [line])
    else lines.push(line)
  }
  return [...days]
    .map(([date, decisions]) => ({ date, decisions }))
    .sort((one, other) => (one.date < other.date ? 1 : -1))
}

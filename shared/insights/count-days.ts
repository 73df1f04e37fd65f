import type { LocalDate } from '../time/work-hours.ts'
import type { Seen } from './seen.ts'
import type { DayCount } from './view.ts'

/** Counts the breaks of each day. */
export function countDays() {
  const days = new Map<LocalDate, { taken: number; seconds: number }>()
  return {
    add({ date, taken, outcome }: Seen) {
      let day = days.get(date)
      if (day === undefined) days.set(date, (day = { taken: 0, seconds: 0 }))
      if (!taken) return
      day.taken += 1
      day.seconds += outcome.seconds
    },
    /** The days that had any prompt, in their order. */
    view: (): readonly DayCount[] =>
      [...days].map(([date, { taken, seconds }]) => ({ date, taken, seconds })).sort(byDate),
  }
}

function byDate(one: DayCount, other: DayCount): number {
  return one.date < other.date ? -1 : 1
}

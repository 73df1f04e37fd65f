/** A night that pauses after midnight has to be written on two days. Here both parts are found to be one night. */
import { weekdays, type TimeRange, type Weekday, type WorkHours } from '../time/work-hours.ts'
import { minutesInDay, spanOf } from './day-ranges.ts'

/** The ranges of a day, told apart. */
export interface DayParts {
  /** What goes on with the night that began on the day before. */
  readonly rest: readonly TimeRange[]
  /** What belongs to the day itself. */
  readonly own: readonly TimeRange[]
}

/** Minutes. Whoever goes on so soon after a pause is still in the same night. */
const longestPause = 120
/** Minutes after midnight. Whoever works beyond noon works on that day. */
const noon = 720

/**
 * Tells the rest of a night from the hours of the day that it ends on: ranges that start within two hours of its last
 * part and end by noon. A night is what reaches the midnight after the day `before`; without one there is no rest.
 */
export function partsOf(before: readonly TimeRange[], ranges: readonly TimeRange[]): DayParts {
  const rest: TimeRange[] = []
  let ended = Math.max(-1, ...before.map((range) => (spanOf(range)?.until ?? 0) - minutesInDay))
  if (ended < 0) return { rest, own: ranges }
  for (const range of byStart(ranges)) {
    const span = spanOf(range)
    if (span === null || span.until > noon || span.from > ended + longestPause) break
    rest.push(range)
    ended = Math.max(ended, span.until)
  }
  return { rest, own: ranges.filter((range) => !rest.includes(range)) }
}

/** What a weekday begins: its own hours, and the rest of its night, which is written on the day after. */
export function shiftOf(week: WorkHours['week'], day: Weekday): DayParts {
  const [before, after] = [neighbor(day, -1), neighbor(day, 1)]
  return { own: partsOf(week[before], week[day]).own, rest: partsOf(week[day], week[after]).rest }
}

/** The week in which each day begins what it is given, and ends what the day before has begun. */
export function weekOfShifts(shifts: Readonly<Record<Weekday, DayParts>>): WorkHours['week'] {
  return eachDay((day) => byStart([...shifts[neighbor(day, -1)].rest, ...shifts[day].own]))
}

/** Something for each day of the week. */
export function eachDay<Value>(of: (day: Weekday) => Value): Record<Weekday, Value> {
  return Object.fromEntries(weekdays.map((day) => [day, of(day)])) as Record<Weekday, Value>
}

/** Ranges in the order in which they start; what is no time stays where it sorts as text. */
export function byStart(ranges: readonly TimeRange[]): readonly TimeRange[] {
  return ranges.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
}

function neighbor(day: Weekday, days: 1 | -1): Weekday {
  return weekdays[(weekdays.indexOf(day) + days + 7) % 7] ?? 'mon'
}

import type { DayCount } from '../../../shared/insights/view.ts'

/** Some days in sum. */
export interface DaySum {
  readonly taken: number
  readonly seconds: number
  /** Days with a break. */
  readonly days: number
}

/** Adds days up. */
export function sumOf(days: readonly DayCount[]): DaySum {
  return days.reduce<DaySum>(
    (sum, { taken, seconds }) => ({
      taken: sum.taken + taken,
      seconds: sum.seconds + seconds,
      days: sum.days + (taken > 0 ? 1 : 0),
    }),
    { taken: 0, seconds: 0, days: 0 },
  )
}

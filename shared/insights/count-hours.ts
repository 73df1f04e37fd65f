import type { Outcome } from '../history/outcome.ts'
import { hoursToCompare, promptsThatSay, promptsToCompare, weeksOfHours } from './rules.ts'
import type { Seen } from './seen.ts'
import type { HourCount, HoursView } from './view.ts'

/** How much better than the whole the best hour must be, in parts of one, to be called that. */
const standsOutBy = 0.08

/** Counts, for each hour of the clock, the prompts that came by themselves and those that were taken. */
export function countHours() {
  const counts = new Map<number, { prompts: number; taken: number }>()
  return {
    add({ outcome, hour, taken }: Seen) {
      if (!wasPrompt(outcome)) return
      let count = counts.get(hour)
      if (count === undefined) counts.set(hour, (count = { prompts: 0, taken: 0 }))
      count.prompts += 1
      if (taken) count.taken += 1
    },
    view(): HoursView {
      const hours = [...counts]
        .map(([hour, { prompts, taken }]) => ({ hour, prompts, taken, says: prompts >= promptsThatSay }))
        .sort((one, other) => one.hour - other.hour)
      const prompts = hours.reduce((sum, each) => sum + each.prompts, 0)
      return { weeks: weeksOfHours, prompts, hours, best: bestOf(hours, prompts) }
    },
  }
}

/** Whether the person was asked, and not the one who asked; what was given up for lack of room they never saw. */
function wasPrompt({ asked, result }: Outcome): boolean {
  return !asked && result !== 'missed'
}

/** The hour with the largest share, if the numbers say so: enough of them, and clearly better than the whole. */
function bestOf(hours: readonly HourCount[], prompts: number): number | null {
  const saying = hours.filter(({ says }) => says)
  if (saying.length < hoursToCompare || prompts < promptsToCompare) return null
  const taken = hours.reduce((sum, each) => sum + each.taken, 0)
  const best = saying.reduce((one, other) => (share(other) > share(one) ? other : one))
  return share(best) - taken / prompts >= standsOutBy ? best.hour : null
}

/** With one taken and one missed added to each (Laplace), so that five of five do not beat forty-nine of fifty. */
function share({ taken, prompts }: HourCount): number {
  return (taken + 1) / (prompts + 2)
}

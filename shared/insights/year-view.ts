import type { Outcome } from '../history/outcome.ts'
import { countBody } from './count-body.ts'
import { countDays } from './count-days.ts'
import { beholder, type Repertory } from './seen.ts'
import type { YearView } from './view.ts'

/** A year in numbers, from the outcomes that are kept for it. */
export function yearView(year: number, outcomes: Iterable<Outcome>, repertory: Repertory): YearView {
  const behold = beholder(repertory)
  const days = countDays()
  const body = countBody()
  for (const outcome of outcomes) {
    const seen = behold(outcome)
    days.add(seen)
    body.add(seen)
  }
  return { year, days: days.view(), body: body.view(repertory) }
}

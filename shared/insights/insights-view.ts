import type { Outcome } from '../history/outcome.ts'
import { decisionsOfToday, type Decision } from '../schedule/log.ts'
import { localDay } from '../time/calendar.ts'
import { dateAfter } from '../time/local-date.ts'
import type { Moment } from '../time/moment.ts'
import type { WorkHours } from '../time/work-hours.ts'
import { countBody } from './count-body.ts'
import { countDays } from './count-days.ts'
import { countHours } from './count-hours.ts'
import { countRemarks } from './count-remarks.ts'
import { dayView } from './day-view.ts'
import { decidedDays } from './decided-days.ts'
import { daysInPeriod, weeksOfHours } from './rules.ts'
import { beholder, type Repertory } from './seen.ts'
import type { InsightsView } from './view.ts'

/** What the window is made from. */
export interface InsightsParts {
  readonly now: Pick<Moment, 'wall' | 'zone'>
  readonly hours: WorkHours
  /** The years that have a history. */
  readonly years: readonly number[]
  /** The outcomes of this year, and of the weeks before now that lie in the last one; in any order. */
  readonly outcomes: Iterable<Outcome>
  readonly log: readonly Decision[]
  readonly repertory: Repertory
}

/** Everything that the window opens with, in one pass over the outcomes. */
export function insightsView({ now, hours, years, outcomes, log, repertory }: InsightsParts): InsightsView {
  const today = localDay(now.zone, now.wall).date
  const thisYear = today.slice(0, 4)
  const since = {
    week: dateAfter(today, 1 - daysInPeriod.week),
    month: dateAfter(today, 1 - daysInPeriod.month),
    hours: dateAfter(today, 1 - 7 * weeksOfHours),
  }
  const behold = beholder(repertory)
  const [days, bodyOfYear, bodyOfMonth, bodyOfWeek] = [countDays(), countBody(), countBody(), countBody()]
  const [byHour, remarks] = [countHours(), countRemarks()]
  const ofToday: Outcome[] = []

  for (const outcome of outcomes) {
    const seen = behold(outcome)
    const { date } = seen
    if (date.startsWith(thisYear)) {
      days.add(seen)
      bodyOfYear.add(seen)
    }
    // A clock that was set back leaves days that are yet to come; they are no part of "the last weeks".
    if (date > today) continue
    if (date === today) ofToday.push(outcome)
    if (date >= since.week) bodyOfWeek.add(seen)
    if (date >= since.month) bodyOfMonth.add(seen)
    if (date >= since.hours) {
      byHour.add(seen)
      remarks.add(seen)
    }
  }

  const year = Number(thisYear)
  return {
    today,
    day: dayView({ now, hours, outcomes: ofToday, decisions: decisionsOfToday({ log, seen: now }), repertory }),
    year: { year, days: days.view(), body: bodyOfYear.view(repertory) },
    years: [...new Set([...years, year])].sort((one, other) => one - other),
    body: { week: bodyOfWeek.view(repertory), month: bodyOfMonth.view(repertory) },
    hours: byHour.view(),
    remarks: remarks.view(repertory),
    decisions: decidedDays(log),
  }
}

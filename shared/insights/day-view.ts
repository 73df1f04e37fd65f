/** The line of the day: its work hours, and what became of every prompt. */
import type { Outcome } from '../history/outcome.ts'
import { t } from '../i18n/translate.ts'
import type { Decision } from '../schedule/log.ts'
import { localDay } from '../time/calendar.ts'
import { hour, minute, type EpochMs, type Milliseconds, type Moment } from '../time/moment.ts'
import { rangesBetween } from '../time/ranges.ts'
import { clockTime } from '../time/words.ts'
import type { WorkHours } from '../time/work-hours.ts'
import { hasBegun, isTaken } from './rules.ts'
import type { Repertory } from './seen.ts'
import type { DayMark, DayView } from './view.ts'

/** A line of less than this would blow a minute up to a mile. */
const shortestLine: Milliseconds = 4 * hour
/** More clock times than this would run into each other on a narrow window. */
const mostTicks = 7
const tickSteps = [1, 2, 3, 4] as const
/** Something held back is noted when it is taken away, and again when it is owed: once is enough on the line. */
const sameMoment: Milliseconds = minute

/** What the day is made of. */
interface DayParts {
  readonly now: Pick<Moment, 'wall' | 'zone'>
  readonly hours: WorkHours
  /** The outcomes that ended today. */
  readonly outcomes: readonly Outcome[]
  /** The lines of the decision log of today, the oldest first. */
  readonly decisions: readonly Decision[]
  readonly repertory: Pick<Repertory, 'routine'>
}

/** The day of now, as far as it has come. */
export function dayView({ now, hours, outcomes, decisions, repertory }: DayParts): DayView {
  const { wall, zone } = now
  const { date, start, end } = localDay(zone, wall)
  const work = rangesBetween(hours, zone, start, end)
  const marks = [...outcomes.map((outcome) => markOf(outcome, repertory)), ...heldBack(decisions)]
  marks.sort((one, other) => one.at - other.at)

  const instants = [wall, ...work.flatMap((range) => [range.start, range.end]), ...marks.map(({ at }) => at)]
  const wholeHours = (length: Milliseconds, round: (hours: number) => number) => start + round(length / hour) * hour
  const from = wholeHours(Math.min(...instants) - start, Math.floor)
  const until = Math.max(wholeHours(Math.max(...instants) - start, Math.ceil), from + shortestLine)
  const taken = outcomes.filter(isTaken)
  return {
    date,
    from,
    until,
    now: wall,
    work,
    ticks: ticksBetween(from, until).map((at) => ({ at, clock: clockTime(at, zone) })),
    marks,
    taken: taken.length,
    seconds: taken.reduce((sum, { seconds }) => sum + seconds, 0),
    grewTall: outcomes.filter(hasBegun).length,
  }
}

function markOf(outcome: Outcome, { routine }: Pick<Repertory, 'routine'>): DayMark {
  const { kind, result, routineId, openedAt, endedAt, seconds, zone } = outcome
  // A break that was ended before anything of it was played is, for the person, one that they skipped.
  const fate = result === 'partial' && !isTaken(outcome) ? 'skipped' : result
  const at = openedAt ?? endedAt
  return { fate, kind, at, clock: clockTime(at, zone), title: routine(routineId)?.title ?? null, seconds, why: null }
}

function heldBack(decisions: readonly Decision[]): readonly DayMark[] {
  const marks: DayMark[] = []
  for (const { at, zone, kind, verdict } of decisions) {
    if (verdict.type !== 'deferred' && verdict.type !== 'withdrawn') continue
    const last = marks.at(-1)
    if (last?.kind === kind && at - last.at < sameMoment) continue
    const why = verdict.why === 'no-room' ? t('schedule.noRoom') : t(`schedule.heldBackBy.${verdict.why}`)
    marks.push({ fate: 'held-back', kind, at, clock: clockTime(at, zone), title: null, seconds: 0, why })
  }
  return marks
}

function ticksBetween(from: EpochMs, until: EpochMs): readonly EpochMs[] {
  const hours = Math.round((until - from) / hour)
  const step = tickSteps.find((each) => hours / each < mostTicks) ?? 6
  return Array.from({ length: Math.floor(hours / step) + 1 }, (_, index) => from + index * step * hour)
}

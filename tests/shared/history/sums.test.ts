/** What is kept of any life adds up to what happened in it, as somebody counted it who never saw a record. */
import { describe, expect, it, vi } from 'vitest'
import { breakKinds, results, type Outcome } from '../../../shared/history/outcome.ts'
import { parseOutcomes } from '../../../shared/history/parse.ts'
import { yearOf } from '../../../shared/history/year.ts'
import { yearView } from '../../../shared/insights/year-view.ts'
import { localDay } from '../../../shared/time/calendar.ts'
import { runs } from '../runs.ts'
import { fewDays, life } from '../schedule/arbitrary-life.ts'
import { assertLives, type Lived } from '../schedule/assert-lives.ts'
import { drive } from '../schedule/drive.ts'
import { isForgotten, ledger, type Entry } from '../schedule/ledger.ts'

/** Minutes on a busy machine; a limit is there for what hangs. */
vi.setConfig({ testTimeout: 600_000 })

/** The history of a life as a new run of the application finds it: one document for each year, read again from JSON. */
function storedHistory(lived: Lived) {
  const documents = new Map<number, Outcome[]>()
  const account = ledger()
  drive(lived.script, {
    ...lived,
    look(seen) {
      account.look(seen)
      for (const effect of seen.effects) {
        if (effect.type !== 'record' || isForgotten(effect.outcome.endedAt, seen.event.now.wall)) continue
        const year = yearOf(effect.outcome)
        documents.set(year, [...(documents.get(year) ?? []), effect.outcome])
      }
    },
  })
  const years = new Map(
    [...documents].map(([year, lines]) => [year, parseOutcomes(JSON.parse(JSON.stringify(lines)))] as const),
  )
  return { years, account }
}

interface Sum {
  readonly times: number
  readonly seconds: number
}

/** How often, and how many seconds, by day, kind, result and who wanted it. */
function sums(lines: readonly Entry[]): ReadonlyMap<string, Sum> {
  const found = new Map<string, Sum>()
  for (const { day, kind, result, asked, seconds } of lines) {
    const key = [day, kind, result, asked ? 'asked' : 'due'].join(' ')
    const { times, seconds: before } = found.get(key) ?? { times: 0, seconds: 0 }
    found.set(key, { times: times + 1, seconds: before + seconds })
  }
  return found
}

/** A calendar needs no titles. */
const nothingWritten = { routine: () => undefined, exercise: () => undefined }

/** The calendars of all years against the account: each day, the breaks that were taken on it, and their seconds. */
function expectSameCalendar(years: ReadonlyMap<number, readonly Outcome[]>, entries: readonly Entry[]) {
  const days = [...years].flatMap(([year, lines]) => yearView(year, lines, nothingWritten).days)
  expect(days.map(({ date }) => date).sort()).toEqual([...new Set(entries.map(({ day }) => day))].sort())
  for (const { date, taken, seconds } of days) {
    const had = entries.filter(
      ({ day, result, seconds }) => day === date && (result === 'done' || (result === 'partial' && seconds >= 0.5)),
    )
    expect(taken, date).toBe(had.length)
    const counted = had.reduce((sum, entry) => sum + entry.seconds, 0)
    expect(Math.abs(seconds - counted), date).toBeLessThanOrEqual(0.51 * taken)
  }
}

const dated = (outcome: Outcome): Entry => ({ ...outcome, day: localDay(outcome.zone, outcome.endedAt).date })

describe('the history of any life', () => {
  it('adds up to what came, day by day: of each kind, how it ended, and for how many seconds', () => {
    const seen = new Set<string>()
    function check(lived: Lived) {
      const { years, account } = storedHistory(lived)
      const history = [...years.values()].flat()
      const kept = sums(history.map(dated))
      const counted = sums(account.entries)
      expect([...kept.keys()].sort()).toEqual([...counted.keys()].sort())
      for (const [key, { times, seconds }] of kept) {
        const other = counted.get(key)
        expect(times, key).toBe(other?.times)
        // Each line is rounded to the second.
        expect(Math.abs(seconds - (other?.seconds ?? 0)), key).toBeLessThanOrEqual(0.51 * times)
      }
      expectSameCalendar(years, account.entries)
      // Who was not asked to begin with answered, or is about to: what was taken back leaves no line.
      const { shown, takenBack, replaced } = account.counts
      const prompted = history.filter(({ asked, result }) => !asked && result !== 'missed')
      expect(prompted).toHaveLength(shown - takenBack - replaced - account.onScreen())
      for (const { kind, result } of account.entries) seen.add(kind).add(result)
    }
    assertLives(life, runs(40), check)
    assertLives(fewDays, runs(300), check)
    // A property that never saw one of them proves nothing about it.
    expect([...seen].sort()).toEqual([...breakKinds, ...results].sort())
  })
})

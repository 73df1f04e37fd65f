import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import type { Outcome } from '../../../shared/history/outcome.ts'
import { insightsView } from '../../../shared/insights/insights-view.ts'
import type { Repertory } from '../../../shared/insights/seen.ts'
import { yearView } from '../../../shared/insights/year-view.ts'
import { routines } from '../../../shared/routines/catalogue.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { lived } from './lived.ts'

const repertory: Repertory = {
  exercise: (id) => exercises.find((exercise) => exercise.id === id),
  routine: (id) => routines.find((routine) => routine.id === id),
}

/** The date and hour that a clock shows, asked of the engine itself. */
const formats = new Map<string, Intl.DateTimeFormat>()
function onWall(at: number, zone: string) {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    formats.set(zone, format)
  }
  const [date = '', time = ''] = format.format(at).split(' ')
  return { date, hour: Number(time.slice(0, 2)) }
}

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)
const taken = ({ result, seconds }: Outcome) => result === 'done' || (result === 'partial' && seconds > 0)

const looking = (outcomes: readonly Outcome[], now: string, zone = 'Europe/Berlin') =>
  insightsView({
    now: { wall: Date.parse(now), zone },
    hours: defaultSettings.hours,
    years: [],
    outcomes,
    log: [],
    repertory,
  })

describe('Thirty years', () => {
  const years = Array.from({ length: 30 }, (_, index) => 1997 + index)
  const all = lived({ from: Date.UTC(1997, 0, 1), until: Date.UTC(2027, 0, 1), prompts: 18 })
  const dated = all.map((outcome) => ({ outcome, date: onWall(outcome.endedAt, outcome.zone).date }))

  it('are a life full of breaks', () => {
    expect(all.length).toBeGreaterThan(120_000)
  })

  it.each(years)('%i is counted as somebody else would count it', (year) => {
    const mine = dated.filter(({ date }) => date.startsWith(String(year)))
    const breaks = mine.filter(({ outcome }) => taken(outcome))
    const view = yearView(
      year,
      mine.map(({ outcome }) => outcome),
      repertory,
    )

    expect(sum(view.days.map((day) => day.taken))).toBe(breaks.length)
    expect(sum(view.days.map((day) => day.seconds))).toBe(sum(breaks.map(({ outcome }) => outcome.seconds)))
    const dates = new Set(mine.map(({ date }) => date))
    expect(view.days.map(({ date }) => date)).toEqual([...dates].sort())
    const busiest = view.days.toSorted((one, other) => other.taken - one.taken)[0]
    expect(busiest?.taken).toBe(breaks.filter(({ date }) => date === busiest?.date).length)
  })

  it('say of the body what their lines say', () => {
    const written = all.filter(({ moves }) => moves !== undefined).slice(0, 4_000)
    const { body } = yearView(1997, written, repertory)
    const moves = written.flatMap((outcome) => outcome.moves ?? [])
    const of = (side: 'left' | 'right') => sum(moves.filter((move) => move.side === side).map(({ seconds }) => seconds))
    expect(body.left).toBe(of('left'))
    expect(body.right).toBe(of('right'))
    expect(sum(body.regions.map(({ seconds }) => seconds))).toBe(sum(moves.map(({ seconds }) => seconds)))
    for (const { id, left, right, both } of body.exercises) {
      const inAll = sum(moves.filter(({ exerciseId }) => exerciseId === id).map(({ seconds }) => seconds))
      expect(left + right + both).toBe(inAll)
    }
  })

  it('show the last weeks by hours as somebody else would', () => {
    const now = '2026-11-23T17:00:00Z'
    const view = looking(
      all.filter(({ endedAt }) => endedAt < Date.parse(now)),
      now,
    )
    const prompts = all.filter(({ asked, result, endedAt }) => {
      const { date } = onWall(endedAt, 'Europe/Berlin')
      return !asked && result !== 'missed' && date > '2026-08-31' && endedAt < Date.parse(now)
    })
    expect(view.hours.prompts).toBe(prompts.length)
    for (const { hour, prompts: came, taken: had } of view.hours.hours) {
      const then = prompts.filter(({ openedAt, endedAt, zone }) => onWall(openedAt ?? endedAt, zone).hour === hour)
      expect(came).toBe(then.length)
      expect(had).toBe(then.filter(taken).length)
    }
  })
})

describe('Any history', () => {
  const instant = fc.integer({ min: Date.UTC(2026, 9, 20), max: Date.UTC(2026, 10, 24) })
  const outcome: fc.Arbitrary<Outcome> = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom('micro', 'main', 'anchor'),
    routineId: fc.constantFrom('two-minute-neck', 'micro-far-gaze', 'no-such-routine', 'exercise-chin-tuck'),
    result: fc.constantFrom('done', 'partial', 'skipped', 'snoozed', 'missed'),
    seconds: fc.integer({ min: 0, max: 400 }),
    openedAt: fc.option(instant),
    endedAt: instant,
    zone: fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia', 'Nowhere/None'),
    asked: fc.boolean(),
    felt: fc.constantFrom(null, 'good', 'too-hard', 'hurt'),
  })

  it('has days, a today and hours that agree with each other', () => {
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 60 }), (outcomes) => {
        const view = looking(outcomes, '2026-11-23T12:00:00Z')
        expect(sum(view.year.days.map((day) => day.taken))).toBe(outcomes.filter(taken).length)
        expect(view.day.taken).toBe(view.year.days.find(({ date }) => date === view.today)?.taken ?? 0)
        expect(view.day.marks.map(({ at }) => at)).toEqual(view.day.marks.map(({ at }) => at).toSorted((a, b) => a - b))
        for (const { at } of view.day.marks) {
          expect(at).toBeGreaterThanOrEqual(view.day.from)
          expect(at).toBeLessThanOrEqual(view.day.until)
        }
        for (const { hour, prompts, taken: had } of view.hours.hours) {
          expect(hour).toBeGreaterThanOrEqual(0)
          expect(hour).toBeLessThan(24)
          expect(had).toBeLessThanOrEqual(prompts)
        }
        expect(JSON.parse(JSON.stringify(view))).toEqual(view)
      }),
    )
  })

  it('is the same in whatever order its lines are', () => {
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 30 }), (outcomes) => {
        const sorted = outcomes.toSorted((one, other) => one.endedAt - other.endedAt)
        const { year, body, hours } = looking(sorted, '2026-11-23T12:00:00Z')
        const backwards = looking(sorted.toReversed(), '2026-11-23T12:00:00Z')
        expect(backwards.year).toEqual(year)
        expect(backwards.body).toEqual(body)
        expect(backwards.hours).toEqual(hours)
      }),
    )
  })
})

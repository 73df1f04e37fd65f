import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../shared/history/outcome.ts'
import { dayView } from '../../../shared/insights/day-view.ts'
import { decidedDays } from '../../../shared/insights/decided-days.ts'
import type { Decision } from '../../../shared/schedule/log.ts'
import { routines } from '../../../shared/routines/catalogue.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import type { WorkHours } from '../../../shared/time/work-hours.ts'

const zone = 'Europe/Berlin'
const at = (clock: string, date = '2026-11-23') => Date.parse(`${date}T${clock}:00+01:00`)
const repertory = { routine: (id: string) => routines.find((routine) => routine.id === id) }
const hours = (range: readonly [string, string] | null): WorkHours => ({
  ...defaultSettings.hours,
  exceptions: { '2026-11-23': range === null ? [] : [range] },
})

function outcomeAt(clock: string, result: Outcome['result'], seconds = 0): Outcome {
  const begun = result === 'done' || result === 'partial'
  const routineId = 'two-minute-neck'
  const openedAt = begun ? at(clock) : null
  const endedAt = at(clock) + 1_000 * seconds
  return { id: clock, kind: 'main', routineId, result, seconds, openedAt, endedAt, zone, asked: false, felt: null }
}

const day = (
  outcomes: readonly Outcome[],
  decisions: readonly Decision[] = [],
  range: Parameters<typeof hours>[0] = ['09:00', '17:30'],
) => dayView({ now: { wall: at('14:20'), zone }, hours: hours(range), outcomes, decisions, repertory })

describe('The line of the day', () => {
  it('goes from one whole hour to another, around the work hours', () => {
    const { from, until, work, ticks } = day([])
    expect([from, until]).toEqual([at('09:00'), at('18:00')])
    expect(work).toEqual([{ start: at('09:00'), end: at('17:30') }])
    expect(ticks.map(({ clock }) => clock)).toEqual(['09:00', '11:00', '13:00', '15:00', '17:00'])
  })

  it('reaches to what was done before and after work', () => {
    const { from, until } = day([outcomeAt('06:40', 'done', 60), outcomeAt('20:10', 'done', 60)])
    expect([from, until]).toEqual([at('06:00'), at('21:00')])
  })

  it('is a few hours long on a day off on which nothing was', () => {
    const { from, until, work } = day([], [], null)
    expect(work).toEqual([])
    expect([from, until]).toEqual([at('14:00'), at('18:00')])
  })

  it('names what became of each prompt, in its order', () => {
    const outcomes = [
      outcomeAt('12:00', 'missed'),
      outcomeAt('10:00', 'done', 120),
      outcomeAt('11:00', 'snoozed'),
      outcomeAt('10:30', 'partial', 40),
      outcomeAt('13:00', 'partial', 0),
      outcomeAt('12:30', 'skipped'),
    ]
    const { marks, taken, seconds, grewTall } = day(outcomes)
    expect(marks.map(({ clock, fate }) => `${clock} ${fate}`)).toEqual([
      '10:00 done',
      '10:30 partial',
      '11:00 snoozed',
      '12:00 missed',
      '12:30 skipped',
      '13:00 skipped',
    ])
    expect([taken, seconds, grewTall]).toEqual([2, 160, 3])
  })

  it('shows what was held back, once, and why', () => {
    const line = (clock: string, verdict: Decision['verdict']): Decision => ({
      at: at(clock),
      zone,
      kind: 'main',
      verdict,
    })
    const { marks } = day(
      [],
      [
        line('10:00', { type: 'withdrawn', why: 'microphone' }),
        line('10:00', { type: 'deferred', why: 'microphone', since: at('09:58') }),
        line('10:40', { type: 'shown', why: 'owed' }),
        line('12:00', { type: 'withdrawn', why: 'no-room' }),
      ],
    )
    expect(marks.map(({ clock, fate, why }) => [clock, fate, why])).toEqual([
      ['10:00', 'held-back', 'microphone in use'],
      ['12:00', 'held-back', 'work ends too soon'],
    ])
  })
})

describe('The decisions', () => {
  it('are in days, the latest day and line first, by the calendar where they were made', () => {
    const line = (clock: string, date: string): Decision => {
      return { at: at(clock, date), zone, kind: 'micro', verdict: { type: 'shown', why: 'due' } }
    }
    const days = decidedDays([line('23:50', '2026-11-22'), line('00:10', '2026-11-23'), line('09:00', '2026-11-23')])
    expect(days.map(({ date, decisions }) => [date, decisions.map(({ clock }) => clock)])).toEqual([
      ['2026-11-23', ['09:00', '00:10']],
      ['2026-11-22', ['23:50']],
    ])
  })
})

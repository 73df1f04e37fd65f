import { describe, expect, test } from 'vitest'
import { routineById } from '../../../shared/routines/catalogue.ts'
import { minute, second } from '../../../shared/time/moment.ts'
import { mondayAtNine, toyHost } from './toy-host.ts'

/** An application whose person has just done the neck routine. */
function afterNeckRoutine(how: 'done' | 'early' = 'done') {
  const host = toyHost()
  host.app.start()
  host.choose({ type: 'take-break', routineId: 'two-minute-neck' })
  const breakId = host.app.requests['break.read']()?.breakId ?? ''
  host.app.requests['break.ready']({ breakId })
  const length = routineById('two-minute-neck').durationSeconds * second
  const position = how === 'done' ? length : length / 2
  host.app.requests['break.moved']({ breakId, position: 0, playing: true, speed: 1 })
  host.pass(position)
  host.app.requests['break.moved']({ breakId, position, playing: false, speed: 1 })
  host.app.requests['break.end']({ breakId, how })
  return { host, breakId }
}

describe('Looking back', () => {
  test('on the first morning shows a day, a year, and nothing in them', () => {
    const { app } = toyHost()
    app.start()
    const view = app.requests['insights.read']()
    expect(view.today).toBe('2026-11-23')
    expect(view.years).toEqual([2026])
    expect(view.day).toMatchObject({ taken: 0, seconds: 0, grewTall: 0, marks: [], now: mondayAtNine })
    expect(view.day.work.length).toBeGreaterThan(0)
    expect(view.year).toEqual({ year: 2026, days: [], body: { regions: [], exercises: [], left: 0, right: 0 } })
    expect(view.hours).toMatchObject({ prompts: 0, hours: [], best: null })
    expect(view.remarks).toEqual([])
  })

  test('after a break shows it, and what the body did on each side', () => {
    const { host } = afterNeckRoutine()
    const { day, year, body } = host.app.requests['insights.read']()
    expect(day).toMatchObject({ taken: 1, seconds: 120, grewTall: 1 })
    expect(day.marks).toMatchObject([{ fate: 'done', clock: '09:00', title: 'Two-minute neck routine', seconds: 120 }])
    expect(year.days).toEqual([{ date: '2026-11-23', taken: 1, seconds: 120 }])
    expect(body.week).toEqual(year.body)
    expect(body.week.regions[0]?.region).toBe('neck')
    expect(body.week.left).toBe(body.week.right)
  })

  test('knows which side was missed when a break ended early, for that was kept', () => {
    const { host } = afterNeckRoutine('early')
    const [outcome] = host.history
    expect(outcome?.result).toBe('partial')
    const inAll = outcome?.moves?.reduce((sum, { seconds }) => sum + seconds, 0) ?? 0
    expect(inAll).toBeGreaterThan(0)
    expect(inAll).toBeLessThanOrEqual(60)
    const { day, body } = host.app.requests['insights.read']()
    expect(day.marks).toMatchObject([{ fate: 'partial', seconds: 60 }])
    const kept = (side: 'left' | 'right') =>
      (outcome?.moves ?? []).filter((move) => move.side === side).reduce((sum, { seconds }) => sum + seconds, 0)
    expect([body.week.left, body.week.right]).toEqual([kept('left'), kept('right')])
  })

  test('remembers what hurt', () => {
    const { host, breakId } = afterNeckRoutine()
    host.app.requests['break.felt']({ breakId, felt: 'hurt' })
    expect(host.app.requests['insights.read']().remarks).toEqual([
      {
        routineId: 'two-minute-neck',
        title: 'Two-minute neck routine',
        tooHard: 0,
        hurt: 1,
        last: '2026-11-23',
      },
    ])
  })

  test('says why there was a break', () => {
    const host = toyHost()
    host.app.start()
    for (let gone = 0; gone < 70; gone += 1) host.pass(minute)
    const [today] = host.app.requests['insights.read']().decisions
    expect(today?.date).toBe('2026-11-23')
    expect(today?.decisions.at(-1)?.sentence).toMatch(/^At \d\d:\d\d a break was due\.$/)
  })

  test('counts another year when it is asked, and one without a history is empty', () => {
    const { host } = afterNeckRoutine()
    const { year } = host.app.requests['insights.read']()
    expect(host.app.requests['insights.year'](2026)).toEqual(year)
    expect(host.app.requests['insights.year'](1999).days).toEqual([])
  })

  test('gives the history away as a file, a year at a time', () => {
    const { host } = afterNeckRoutine()
    const csv = host.app.requests['insights.export']({ year: 2026, form: 'csv' })
    expect(csv).toBe(
      '2026-11-23T09:02:00+01:00,2026-11-23T09:00:00+01:00,main,two-minute-neck,Two-minute neck routine,done,120,yes,\r\n',
    )
    const json = host.app.requests['insights.export']({ year: 2026, form: 'json' })
    expect(JSON.parse(`[${json}]`)).toEqual(host.history)
    expect(host.app.requests['insights.export']({ year: 1999, form: 'json' })).toBe('')
  })

  test('opens its window from the tray', () => {
    const host = toyHost()
    host.app.start()
    host.choose({ type: 'open-insights' })
    expect(host.shown).toContain('insights')
  })
})

/** Anchors: times of day, as they are lived, set, slept through and answered. */
import { describe, expect, it } from 'vitest'
import type { ScriptStep } from '../../../shared/simulation/step.ts'
import { active, away, block, printed, snooze, unblock, whole, type Day } from './specified-day.ts'

const rare = { micro: null, main: { every: 43_200, length: 120 } }
const atTen: Day = { settings: { ...rare, anchors: ['10:00'] } }
const hand: ScriptStep = { do: 'takeBreak', kind: 'anchor' }
const missed = (t: number) => [`${String(t)} recorded anchor missed 0`]

describe('an anchor', () => {
  it('comes at its time, and starts both counters anew', () => {
    expect(printed([active(7_400)], { settings: { anchors: ['10:00'] } })).toEqual([
      ...whole('micro', 1770),
      ...whole('anchor', 3570),
      ...whole('micro', 5490),
      ...whole('main', 7315).slice(0, 2),
    ])
  })

  it('is owed while it is held back, whatever by, and comes when it can', () => {
    expect(printed([active(3_500), block, active(1_000), unblock, active(300)], atTen)).toEqual([
      '3600 owed anchor',
      ...whole('anchor', 4560),
    ])
    expect(printed([active(3_500), away(1_000), active(300)], atTen)).toEqual([
      '3570 announced anchor',
      ...['3600 opened anchor', '3720 closed anchor', '3720 recorded anchor done 120'],
    ])
    expect(printed([active(3_400), away(1_000), active(300)], atTen)).toEqual([
      '3600 owed anchor',
      ...whole('anchor', 4430),
    ])
    expect(printed([active(3_500), { do: 'pause', for: 600 }, active(1_000)], atTen)).toEqual([
      '3500 paused',
      '3600 owed anchor',
      '4100 resumed',
      ...whole('anchor', 4100),
    ])
  })

  it('is missed after three quarters of an hour', () => {
    expect(printed([active(3_500), block, active(6_000)], atTen)).toEqual(['3600 owed anchor', ...missed(6_300)])
    expect(printed([active(3_500), { lock: true }, away(6_000)], atTen)).toEqual(['3600 owed anchor', ...missed(6_300)])
    expect(printed([active(3_500), { sleep: 6_000 }, active(300)], atTen)).toEqual(missed(9_500))
    expect(printed([active(3_500), { down: 6_000 }, active(300)], atTen)).toEqual(missed(9_500))
  })

  it('comes a minute after a shorter sleep', () => {
    expect(printed([active(3_500), { sleep: 1_000 }, active(300)], atTen)).toEqual(whole('anchor', 4_560))
  })

  it('is satisfied by the neck routine done by hand in the three quarters of an hour before', () => {
    const done = ['1000 opened anchor', '1120 closed anchor', '1120 recorded anchor done 120']
    expect(printed([active(1_000), hand, active(3_000)], atTen)).toEqual(done)
    const early = ['700 opened anchor', '820 closed anchor', '820 recorded anchor done 120']
    expect(printed([active(700), hand, active(3_100)], atTen)).toEqual([...early, ...whole('anchor', 3570)])
    expect(printed([active(1_000), { do: 'takeBreak', kind: 'main' }, active(2_800)], atTen)).toEqual([
      '1000 opened main',
      '1120 closed main',
      '1120 recorded main done 120',
      ...whole('anchor', 3570),
    ])
  })

  it('is satisfied by it while it is owed', () => {
    expect(printed([active(3_500), block, active(200), hand, active(4_000)], atTen)).toEqual([
      '3600 owed anchor',
      '3700 opened anchor',
      '3820 closed anchor',
      '3820 recorded anchor done 120',
    ])
  })

  it('comes once a day, also when the clock is set back', () => {
    expect(printed([active(4_000), { clock: -3_000 }, active(4_000)], atTen)).toEqual(whole('anchor', 3570))
    expect(printed([active(3_580), { do: 'skip' }, { clock: -1_000 }, active(3_000)], atTen)).toEqual([
      '3570 announced anchor',
      '3580 withdrawn anchor',
      '3580 recorded anchor skipped 0',
    ])
  })

  it('that a clock was set back before comes at its time by that clock', () => {
    expect(printed([active(3_500), block, active(200), { clock: -1_000 }, unblock, active(1_200)], atTen)).toEqual([
      '3600 owed anchor',
      '3700 dropped anchor',
      ...whole('anchor', 4_570),
    ])
  })

  it('that a clock is set past comes at once, if it is not too late', () => {
    expect(printed([active(1_000), { clock: 4_000 }, active(300)], atTen)).toEqual(whole('anchor', 1000))
    expect(printed([active(1_000), { clock: 6_000 }, active(300)], atTen)).toEqual([])
  })

  it('follows the zone of the moment', () => {
    expect(printed([active(1_000), { zone: 'Europe/Helsinki' }, active(300)], atTen)).toEqual(whole('anchor', 1000))
    expect(
      printed([active(3_500), block, active(200), { zone: 'Europe/Lisbon' }, unblock, active(3_700)], atTen),
    ).toEqual(['3600 owed anchor', '3700 dropped anchor', ...whole('anchor', 7_170)])
  })

  it('can be put off twice, and skipped', () => {
    const put = (t: number) => [
      `${String(t)} announced anchor`,
      `${String(t + 10)} withdrawn anchor`,
      `${String(t + 10)} recorded anchor snoozed 0`,
    ]
    const script = [active(3_580), snooze, active(280), snooze, active(280), snooze, active(200)]
    expect(printed(script, atTen)).toEqual([...put(3_570), ...put(3_850), ...whole('anchor', 4_130)])
  })

  it('happens only inside hours, and only where its routine has room', () => {
    const day = (anchors: readonly string[]): Day => ({
      ...atTen,
      settings: { ...rare, anchors },
      start: '2026-11-23T16:50:00',
    })
    expect(printed([active(7_200)], day(['17:10']))).toEqual([])
    expect(printed([active(7_200)], day(['16:59']))).toEqual([])
    expect(printed([active(7_200)], day(['16:58']))).toEqual(whole('anchor', 450))
  })

  it('is merged into the main break that is owed with it', () => {
    const day: Day = { settings: { micro: null, main: { every: 3_700, length: 120 }, anchors: ['10:00'] } }
    expect(printed([active(3_500), block, active(500), unblock, active(6_000)], day).slice(0, 6)).toEqual([
      '3600 owed anchor',
      '3700 owed main',
      ...whole('main', 4_060),
    ])
  })

  it('holds a micro-break back that would come shortly before', () => {
    expect(printed([active(2_100)], { settings: { anchors: ['09:32'] } })).toEqual(whole('anchor', 1890))
    expect(printed([active(1_900)], { settings: { anchors: ['09:36'] } })).toEqual(whole('micro', 1770))
  })

  it('that is taken out of the settings is forgotten, and one that is behind does not come', () => {
    const twice: Day = { settings: { ...rare, anchors: ['10:00', '10:00'] } }
    expect(printed([active(4_000)], twice)).toEqual(whole('anchor', 3570))
    expect(printed([active(300)], { ...atTen, start: '2026-11-23T10:10:00' })).toEqual([])
  })
})

describe('on days that are no usual days an anchor comes once', () => {
  const always = [['00:00', '24:00']]
  const week = { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always }
  const vector = (zone: string, start: string, anchor: string): Day => ({
    zone,
    start,
    settings: { ...rare, hours: week, anchors: [anchor] },
  })

  it.each([
    [
      'Europe/Berlin, the hour that never was: moved forward by the leap',
      'Europe/Berlin',
      '2026-03-29T00:00:00',
      '02:30',
      9_000,
    ],
    ['Europe/Berlin, the hour that comes twice: the first', 'Europe/Berlin', '2026-10-25T00:00:00', '02:30', 9_000],
    ['America/New_York, the hour that never was', 'America/New_York', '2026-03-08T00:00:00', '02:30', 9_000],
    ['America/New_York, the hour that comes twice', 'America/New_York', '2026-11-01T00:00:00', '01:30', 5_400],
    ['Africa/Cairo, a day without a midnight', 'Africa/Cairo', '2026-04-23T23:00:00', '00:15', 4_500],
    ['Pacific/Apia, a day that never was', 'Pacific/Apia', '2011-12-29T23:00:00', '00:30', 5_400],
  ])('%s', (_what, zone, start, anchor, seconds) => {
    expect(printed([active(seconds + 10_000)], vector(zone, start, anchor))).toEqual(whole('anchor', seconds - 30))
  })
})

/** The very second at which one rule gives way to another. */
import { describe, expect, it } from 'vitest'
import type { ScriptStep } from '../../../shared/simulation/step.ts'
import { active, away, block, printed, unblock, whole, type Day } from './specified-day.ts'

const rare = { micro: null, main: { every: 43_200, length: 120 } }
const atTen: Day = { settings: { ...rare, anchors: ['10:00'] } }
const hand: ScriptStep = { do: 'takeBreak', kind: 'anchor' }

describe('to the second', () => {
  it('a main break five minutes after a micro-break takes its place, one a second later does not', () => {
    const mainEvery = (every: number): Day => ({ settings: { main: { every, length: 120 } } })
    expect(printed([active(2_300)], mainEvery(2_100))).toEqual(whole('main', 2_070))
    expect(printed([active(2_300)], mainEvery(2_101))).toEqual([...whole('micro', 1_770), ...whole('main', 2_096)])
  })

  it('the neck routine that ended 45 minutes before stands for an anchor, a second more and it does not', () => {
    expect(printed([active(780), hand, active(3_000)], atTen)).toHaveLength(3)
    expect(printed([active(779), hand, active(3_000)], atTen).slice(3)).toEqual(whole('anchor', 3_570))
  })

  it('the routine of one anchor does not stand for the next', () => {
    expect(printed([active(5_700)], { settings: { ...rare, anchors: ['10:00', '10:30'] } })).toEqual([
      ...whole('anchor', 3_570),
      ...whole('anchor', 5_370),
    ])
  })

  it('a clock set back to the time of an anchor leaves it owed', () => {
    expect(printed([active(3_500), block, active(200), { clock: -100 }, unblock, active(300)], atTen)).toEqual([
      '3600 owed anchor',
      ...whole('anchor', 3_760),
    ])
  })

  it('nothing is owed that would not end before work does', () => {
    const evening = (start: string) => printed([active(100), block, active(1_790)], { start: `2026-11-23T${start}` })
    expect(evening('16:29:36')).toEqual([])
    expect(evening('16:29:35')).toEqual(['1800 owed micro', '1825 dropped micro'])
  })

  it('nothing is owed on a day that had its prompts', () => {
    const often: Day = { settings: { micro: null, main: { every: 300, length: 60 } } }
    const lines = printed([active(12_000), block, active(1_000)], often)
    expect(lines.filter((line) => line.includes('announced'))).toHaveLength(24)
    expect(lines.filter((line) => line.includes('owed'))).toEqual([])
  })

  it('a micro-break by hand leaves the main break owed, and says so once', () => {
    expect(
      printed([block, active(3_700), { do: 'takeBreak', kind: 'micro' }, active(30)], { settings: { micro: null } }),
    ).toEqual(['3600 owed main', '3700 opened micro', '3725 closed micro', '3725 recorded micro done 25'])
  })

  it('time that turned out to be none is not owed to the next break either', () => {
    // The break ends while nobody is there; what was counted since the last input before it is taken back.
    const short: Day = { settings: { micro: null, main: { every: 3_600, length: 60 } } }
    expect(printed([active(3_550), away(250), active(3_650)], short).slice(-2)).toEqual([
      '7370 announced main',
      '7400 opened main',
    ])
  })

  it('who was not busy needs no grace', () => {
    expect(printed([active(1_760), unblock, active(100)])).toEqual(whole('micro', 1_770))
  })
})

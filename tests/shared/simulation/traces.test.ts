/** The traces of the specification, to the second, in the words of the simulator. */
import { describe, expect, it } from 'vitest'
import { active, away, block, printed, snooze, unblock, whole } from './specified-day.ts'

describe('the traces', () => {
  it('1: an active morning', () => {
    expect(printed([active(7500)])).toEqual([
      ...whole('micro', 1770),
      ...whole('main', 3595),
      ...whole('micro', 5515),
      ...whole('main', 7340),
    ])
  })

  it('2: one minute is no absence', () => {
    expect(printed([active(1200), away(60), active(1200)])).toEqual(whole('micro', 1770))
  })

  it('3: three minutes away are a micro-break', () => {
    expect(printed([active(1200), away(180), active(4000)])).toEqual([...whole('micro', 3150), ...whole('main', 3775)])
  })

  it('4: six minutes away are a main break', () => {
    expect(printed([active(1200), away(360), active(4000)])).toEqual([...whole('micro', 3330), ...whole('main', 5155)])
  })

  it('5: a break can be put off twice', () => {
    expect(printed([active(1805), snooze, active(305), snooze, active(600)])).toEqual([
      '1770 announced micro',
      '1800 opened micro',
      '1805 closed micro',
      '1805 recorded micro snoozed 5',
      '2075 announced micro',
      '2105 opened micro',
      '2110 closed micro',
      '2110 recorded micro snoozed 5',
      ...whole('micro', 2380),
    ])
  })

  it('6: a break that is skipped counts as taken', () => {
    expect(printed([active(1780), { do: 'skip' }, active(2400)])).toEqual([
      '1770 announced micro',
      '1780 withdrawn micro',
      '1780 recorded micro skipped 0',
      ...whole('main', 3570),
    ])
  })

  it('7: what comes due in a call is owed, and comes after a minute of grace', () => {
    expect(printed([active(1680), block, active(1320), unblock, active(2000)])).toEqual([
      '1800 owed micro',
      ...whole('micro', 3060),
      ...whole('main', 3595),
    ])
  })

  it('8: at most one break is owed: the micro-break is merged into the main break', () => {
    expect(printed([active(1680), block, active(2220), unblock, active(600)])).toEqual([
      '1800 owed micro',
      '3600 owed main',
      ...whole('main', 3960),
    ])
  })

  it('9: a locked minute is no work', () => {
    expect(printed([active(1200), { lock: true }, away(60), { lock: false }, active(1200)])).toEqual(
      whole('micro', 1830),
    )
  })

  it('10: a micro-break does not wait for a main break that would end after work', () => {
    expect(printed([active(3660)], { start: '2026-11-23T15:59:00' })).toEqual([
      ...whole('micro', 1770),
      ...whole('micro', 3595),
    ])
  })
})

/**
 * The traces of the specification that main breaks alone can show, in seconds from 09:00:00. Where the original has a
 * micro-break, the main break stands in with times of its own.
 */
import { describe, expect, it } from 'vitest'
import { active, away, story } from './office.ts'

describe('the traces', () => {
  it('1: an active morning has a break after each active hour, and the break itself is none of it', () => {
    expect(story([active(7_500)])).toEqual([
      '3570 announced',
      '3600 opened',
      '3720 closed',
      '3720 done 120 s',
      '7290 announced',
      '7320 opened',
      '7440 closed',
      '7440 done 120 s',
    ])
  })

  it('2: one minute is no absence', () => {
    expect(story([active(1_200), away(60), active(2_400)])).toEqual(['3570 announced', '3600 opened'])
  })

  it('3: three minutes away stop the clock, but are no main break', () => {
    expect(story([active(1_200), away(180), active(4_000)])).toEqual([
      '3750 announced',
      '3780 opened',
      '3900 closed',
      '3900 done 120 s',
    ])
  })

  it('4: six minutes away are as good as a break', () => {
    expect(story([active(1_200), away(360), active(4_000)])).toEqual([
      '5130 announced',
      '5160 opened',
      '5280 closed',
      '5280 done 120 s',
    ])
  })

  it('5: a snoozed break comes again after five more minutes, twice', () => {
    const snooze = { do: 'snooze' } as const
    expect(story([active(3_605), snooze, active(305), snooze, active(600)])).toEqual([
      '3570 announced',
      '3600 opened',
      '3605 closed',
      '3605 snoozed 5 s',
      '3875 announced',
      '3905 opened',
      '3910 closed',
      '3910 snoozed 5 s',
      '4180 announced',
      '4210 opened',
      '4330 closed',
      '4330 done 120 s',
    ])
  })

  it('6: a skipped break counts as taken', () => {
    expect(story([active(3_580), { do: 'skip' }, active(4_000)])).toEqual([
      '3570 announced',
      '3580 withdrawn',
      '3580 skipped 0 s',
      '7150 announced',
      '7180 opened',
      '7300 closed',
      '7300 done 120 s',
    ])
  })

  it('9: a locked minute is away at once', () => {
    const script = [active(1_200), { lock: true }, away(60), { lock: false }, active(2_500)]
    expect(story(script)).toEqual(['3630 announced', '3660 opened'])
  })

  it('10: nothing is announced for a break that would end after work', () => {
    expect(story([active(3_660)], { start: '2026-11-23T15:59+01:00' })).toEqual([])
    expect(story([active(3_480)], { start: '2026-11-23T15:58+01:00' })).toEqual([])
  })
})

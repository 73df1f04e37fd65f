/** The rules, one by one, in the order of the room's README. */
import { describe, expect, it } from 'vitest'
import { hour, minute } from '../../../shared/time/moment.ts'
import { everyDay, week, workdays } from '../time/some-hours.ts'
import type { ScriptStep } from './drive.ts'
import { active, away, live, office, story } from './office.ts'

const done = (opened: number) => [
  `${String(opened)} opened`,
  `${String(opened + 120)} closed`,
  `${String(opened + 120)} done 120 s`,
]

describe('rule 1: a main break is due after so much active time', () => {
  it('counts from the end of the last break', () => {
    expect(story([active(7_500)], { context: { everyMain: 30 * minute } })).toEqual(
      [
        '1770 announced',
        ...done(1_800),
        '3690 announced',
        ...done(3_720),
        '5610 announced',
        ...done(5_640),
        '7530 announced',
      ].filter((line) => Number(line.split(' ')[0]) <= 7_500),
    )
  })

  it('follows new settings at once, and keeps what was counted', () => {
    const script = [active(1_000), { settings: { everyMain: 30 * minute } }, active(900)]
    expect(story(script)).toEqual(['1770 announced', '1800 opened'])
    expect(story([active(2_000), { settings: { everyMain: 30 * minute } }, active(100)])).toEqual([
      '2000 announced',
      '2030 opened',
    ])
  })

  it('plays the routine that is next when it is announced', () => {
    const script = [
      active(100),
      { settings: { next: { ...office.next, main: { id: 'other', length: 60_000 } } } },
      active(3_700),
    ]
    expect(story(script)).toEqual(['3570 announced', '3600 opened', '3660 closed', '3660 done 60 s'])
  })
})

describe('rule 2: a break is announced, then opens', () => {
  it('with as long a notice as the person wants', () => {
    expect(story([active(3_600)], { context: { notify: 2 * minute } })).toEqual(['3480 announced', '3600 opened'])
  })

  it('at once when the person starts it', () => {
    expect(story([active(3_575), { do: 'startNow' }, active(130)])).toEqual(['3570 announced', ...done(3_575)])
  })

  it('gives the whole notice, even when the wake-up is late', () => {
    expect(story([active(3_700)], { host: { alarm: { late: 20 } } })).toEqual(['3570 announced', '3600 opened'])
  })

  it('lets an announced break be when the interval is changed under it', () => {
    expect(story([active(3_580), { settings: { everyMain: 4 * hour } }, active(30)])).toEqual([
      '3570 announced',
      '3600 opened',
    ])
  })
})

describe('rule 3: a break can be snoozed twice, or skipped', () => {
  const snooze = { do: 'snooze' } as const

  it('from the heads-up, five minutes from the moment of snoozing', () => {
    expect(story([active(3_580), snooze, active(400)])).toEqual([
      '3570 announced',
      '3580 withdrawn',
      '3580 snoozed 0 s',
      '3850 announced',
      '3880 opened',
    ])
  })

  it('but a third time is refused, and the break opens', () => {
    expect(story([active(3_580), snooze, active(275), snooze, active(275), snooze, active(40)])).toEqual([
      '3570 announced',
      '3580 withdrawn',
      '3580 snoozed 0 s',
      '3850 announced',
      '3855 withdrawn',
      '3855 snoozed 0 s',
      '4125 announced',
      '4155 opened',
    ])
  })

  it('and starts counting anew with the next break', () => {
    const script = [
      active(3_580),
      snooze,
      active(275),
      snooze,
      active(275),
      { do: 'skip' } as const,
      active(3_580),
      snooze,
    ]
    expect(story(script).slice(-3)).toEqual(['7700 announced', '7710 withdrawn', '7710 snoozed 0 s'])
  })

  it('while it is open only in its first five seconds', () => {
    expect(story([active(3_605), snooze])).toContain('3605 snoozed 5 s')
    expect(story([active(3_606), snooze, active(200)])).toContain('3720 done 120 s')
  })

  it('but not when the person asked for it', () => {
    expect(story([active(100), { do: 'takeBreak', kind: 'main' }, active(2), snooze, active(200)])).toEqual(done(100))
  })

  it('not from an open break that was snoozed twice already', () => {
    const script = [active(3_580), snooze, active(275), snooze, active(305), snooze, active(130)]
    expect(story(script).slice(-3)).toEqual(done(4_155))
  })

  it('while the time away, short of a credit, does not count towards the five minutes', () => {
    expect(story([active(3_580), snooze, active(100), away(200), active(300)]).slice(-2)).toEqual([
      '4050 announced',
      '4080 opened',
    ])
  })

  it('and is forgotten with an absence that is as good as the break', () => {
    expect(story([active(3_580), snooze, active(100), away(300), active(3_600)]).slice(-2)).toEqual([
      '7550 announced',
      '7580 opened',
    ])
  })

  it('skipped counts as taken and stacks nothing', () => {
    expect(story([active(3_580), { do: 'skip' }, active(3_500)])).toEqual([
      '3570 announced',
      '3580 withdrawn',
      '3580 skipped 0 s',
    ])
  })
})

describe('rule 4: away is not active, and long away is a break', () => {
  it('takes back the two minutes in which nobody knew', () => {
    // 119 s of silence are work, 120 s are not.
    expect(story([active(3_000), away(119), active(600)])).toEqual(['3570 announced', '3600 opened'])
    expect(story([active(3_000), away(120), active(600)])).toEqual(['3690 announced', '3720 opened'])
  })

  it('credits a main break after 300 s from the last input, not a second before', () => {
    expect(story([active(3_000), away(299), active(600)])).toEqual(['3869 announced', '3899 opened'])
    expect(story([active(3_000), away(300), active(3_570)])).toEqual(['6870 announced'])
  })

  it('opens nothing in the first minute after coming back', () => {
    expect(story([active(3_565), { lock: true }, away(10), { lock: false }, active(100)])).toEqual([
      '3605 announced',
      '3635 opened',
    ])
  })

  it('takes a heads-up away from an empty chair, and shows it again when somebody sits there', () => {
    // The last input was at 3475, so at 3595 nobody is there.
    expect(story([active(3_475), away(400), active(3_600)], {}).slice(0, 3)).toEqual([
      '3570 announced',
      '3595 withdrawn',
      '7445 announced',
    ])
  })

  it('never takes "cannot say" for away', () => {
    expect(story([active(1_000), away(2_700)], { host: { idleKnown: false } })).toEqual([
      '3570 announced',
      '3600 opened',
    ])
  })

  it('does not close an open break: exercises need no mouse', () => {
    expect(story([active(3_600), away(130)])).toEqual(['3570 announced', ...done(3_600)])
  })

  it('counts a lock and the silence before it as one absence', () => {
    expect(story([active(3_000), away(100), { lock: true }, away(210), { lock: false }, active(3_500)])).toEqual([])
  })
})

describe('rule 6: while nobody works, nothing is announced or opened', () => {
  it('a lock takes the heads-up away', () => {
    expect(story([active(3_580), { lock: true }, away(60), { lock: false }, active(100)])).toEqual([
      '3570 announced',
      '3580 withdrawn',
      '3670 announced',
      '3700 opened',
    ])
  })

  it('a lock closes an open break and keeps the seconds done', () => {
    expect(story([active(3_650), { lock: true }])).toEqual([
      '3570 announced',
      '3600 opened',
      '3650 closed',
      '3650 partial 50 s',
    ])
  })

  it('so does a sleep, told or not', () => {
    for (const sleepTold of [true, false]) {
      const [, , closed, partial] = story([active(3_650), { sleep: 1_000 }, active(40)], { host: { sleepTold } })
      expect(closed).toMatch(/closed$/)
      expect(partial).toMatch(/partial (50|80) s$/)
    }
  })

  it('a pause takes the heads-up away and leaves an open break alone', () => {
    expect(story([active(3_580), { do: 'pause', for: 600 }, active(700)])).toEqual([
      '3570 announced',
      '3580 withdrawn',
      '4180 announced',
      '4210 opened',
    ])
    expect(story([active(3_610), { do: 'pause', for: 600 }, active(200)])).toEqual(['3570 announced', ...done(3_600)])
  })
})

describe('rule 7: breaks belong to work hours', () => {
  it('none comes outside', () => {
    expect(story([active(20_000)], { start: '2026-11-22T10:00+01:00' })).toEqual([])
    expect(story([active(14 * 3_600)], { start: '2026-11-23T17:00+01:00' })).toEqual([])
  })

  it('none that would end after the range, not even by a second; to the second is fine', () => {
    const hours = (end: string) => ({ context: { hours: workdays([['09:00', end]]) } })
    expect(story([active(7_000)], hours('10:02'))).toEqual(['3570 announced', ...done(3_600)])
    expect(story([active(1), { clock: 1 }, active(7_000)], hours('10:02'))).toEqual([])
  })

  it('a heads-up goes when the end of work comes too near', () => {
    expect(story([active(3_580), { settings: { hours: workdays([['09:00', '10:01']]) } }, active(60)])).toEqual([
      '3570 announced',
      '3580 withdrawn',
    ])
  })

  it('the counters start anew after a gap of five minutes, not after four', () => {
    const lunch = (back: string) => ({
      context: {
        hours: workdays([
          ['09:00', '09:30'],
          ['09:30', '09:50'],
          [back, '17:00'],
        ]),
      },
    })
    expect(story([active(4_200)], lunch('09:54'))).toEqual(['3810 announced', ...done(3_840)])
    expect(story([active(7_000)], lunch('09:55'))).toEqual(['6870 announced', '6900 opened'])
  })

  it('a break that finds no room before a short gap comes after it', () => {
    const hours = workdays([
      ['09:00', '10:01'],
      ['10:04', '17:00'],
    ])
    expect(story([active(4_000)], { context: { hours } })).toEqual(['3840 announced', ...done(3_870)])
  })

  it('ranges cross midnight, and one that touches the next is the same range', () => {
    const night = {
      start: '2026-11-23T23:30+01:00',
      context: { hours: week({ mon: [['22:00', '24:00']], tue: [['00:00', '06:00']] }) },
    }
    expect(story([active(3_600)], night)).toEqual(['3570 announced', '3600 opened'])
  })

  it('an exception frees a day', () => {
    const hours = workdays([['09:00', '17:00']], { '2026-11-23': [] })
    expect(story([active(8 * 3_600)], { context: { hours } })).toEqual([])
  })

  it('the night of the long hour has a break more', () => {
    const hours = everyDay([['22:00', '06:00']])
    const prompts = (start: string, length: number) =>
      story([active(length)], { start, context: { hours } }).filter((line) => line.endsWith('announced')).length
    expect(prompts('2026-10-24T22:00+02:00', 11 * 3_600)).toBe(8)
    expect(prompts('2026-03-28T22:00+01:00', 11 * 3_600)).toBe(6)
    expect(prompts('2026-03-20T22:00+01:00', 11 * 3_600)).toBe(7)
  })

  it('hours follow the zone of the moment', () => {
    // At 10:00 in Berlin the traveller lands in New York, where it is 4:00.
    expect(story([active(3_000), { zone: 'America/New_York' }, active(4 * 3_600)])).toEqual([])
    expect(story([active(3_000), { zone: 'America/New_York' }, active(22_250)])).toEqual([
      '25170 announced',
      '25200 opened',
    ])
  })

  it('the first minute of work is the first that counts, however early the person came', () => {
    expect(story([active(7_200)], { start: '2026-11-23T08:00+01:00' })).toEqual(['7170 announced', '7200 opened'])
  })
})

describe('rule 9: five minutes between breaks, and no more than 24 prompts a day', () => {
  it('a short interval waits for the gap', () => {
    expect(story([active(1_400)], { context: { everyMain: 4 * minute } })).toEqual([
      '210 announced',
      ...done(240),
      '630 announced',
      ...done(660),
      '1050 announced',
      ...done(1_080),
    ])
  })

  it('except that the person may ask at any time', () => {
    expect(story([active(3_730), { do: 'takeBreak', kind: 'main' }, active(130)]).slice(-3)).toEqual(done(3_730))
  })

  it('the 25th prompt waits for midnight', () => {
    const hours = everyDay([['00:00', '24:00']])
    const { entries } = live([active(86_400)], {
      start: '2026-11-23T00:00+01:00',
      context: { hours, everyMain: 10 * minute },
    })
    const prompts = entries.filter(({ type }) => type === 'announced')
    expect(prompts.filter(({ t }) => t < 86_400)).toHaveLength(24)
    expect(prompts[24]?.t).toBe(86_400)
  })

  it('a clock that is set back does not give the day away again', () => {
    const day = {
      start: '2026-11-23T00:00+01:00',
      context: { hours: everyDay([['00:00', '24:00']]), everyMain: 10 * minute },
    }
    const prompts = (script: readonly ScriptStep[]) =>
      live(script, day).entries.filter(({ type }) => type === 'announced').length
    const tomorrow = [active(80_000), { clock: 7_000 }, active(700)]
    expect(prompts(tomorrow)).toBe(25)
    expect(prompts([...tomorrow, { clock: -7_000 }, active(3_000)])).toBe(25)
    expect(prompts([...tomorrow, active(3_000)])).toBeGreaterThan(25)
  })
})

describe('rule 10: a pause has an end', () => {
  it('and the counters stand still until then', () => {
    expect(story([active(1_000), { do: 'pause', for: 1_800 }, active(4_500)])).toEqual([
      '5370 announced',
      '5400 opened',
    ])
  })

  it('or ends when the person says so', () => {
    expect(story([active(1_000), { do: 'pause', for: 1_800 }, active(500), { do: 'resume' }, active(2_700)])).toEqual([
      '4070 announced',
      '4100 opened',
    ])
  })

  it('survives a restart, and a long time down', () => {
    const pause = { do: 'pause', for: 7_200 } as const
    expect(story([active(1_000), pause, { down: 100 }, active(9_720)])).toEqual(['10770 announced', '10800 opened'])
    expect(live([active(1_000), pause, { down: 3_600 }]).state.pause).not.toBeNull()
    expect(live([active(1_000), pause, { down: 7_200 }]).state.pause).toBeNull()
  })

  it('ends when its time has passed, even if somebody sets the clock back for a year', () => {
    const script = [active(1_000), { do: 'pause', for: 1_800 } as const, { clock: -365 * 86_400 }]
    expect(live([...script, active(1_799)]).state.pause).not.toBeNull()
    expect(live([...script, active(1_800)]).state.pause).toBeNull()
  })

  it('ends at its time on the clock when that is set forward', () => {
    expect(live([{ do: 'pause', for: 1_800 }, { clock: 1_799 }]).state.pause).not.toBeNull()
    expect(live([{ do: 'pause', for: 1_800 }, { clock: 1_800 }]).state.pause).toBeNull()
  })

  it('ends after a sleep that was longer', () => {
    expect(live([{ do: 'pause', for: 1_800 }, { sleep: 1_801 }]).state.pause).toBeNull()
  })
})

describe('rule 11: a break on asking', () => {
  it('comes outside hours, in a pause, and in the first second after coming back', () => {
    expect(story([{ do: 'takeBreak', kind: 'main' }, active(130)], { start: '2026-11-22T03:00+01:00' })).toEqual(
      done(0),
    )
    expect(story([{ do: 'pause', for: 1_800 }, active(10), { do: 'takeBreak', kind: 'main' }, active(130)])).toEqual(
      done(10),
    )
    expect(story([active(100), away(400), active(0), { do: 'takeBreak', kind: 'main' }, active(130)])).toEqual(
      done(500),
    )
  })

  it('counts like any other', () => {
    expect(story([active(3_000), { do: 'takeBreak', kind: 'main' }, active(3_720)])).toEqual([
      ...done(3_000),
      '6690 announced',
      '6720 opened',
    ])
  })

  it('takes the place of an announced one', () => {
    expect(story([active(3_580), { do: 'takeBreak', kind: 'main' }, active(3_690)])).toEqual([
      '3570 announced',
      '3580 withdrawn',
      ...done(3_580),
      '7270 announced',
    ])
  })

  it('is refused while one is open', () => {
    expect(story([active(3_610), { do: 'takeBreak', kind: 'main' }, active(120)])).toEqual([
      '3570 announced',
      ...done(3_600),
    ])
  })
})

describe('rule 12: sleep, set clocks and journeys', () => {
  it('a night of sleep is a break, and the morning starts anew', () => {
    expect(
      story([active(3_500), { sleep: 8 * 3_600 }, active(3_000)], {
        context: { hours: everyDay([['00:00', '24:00']]) },
      }),
    ).toEqual([])
  })

  it('a short sleep keeps the counters; the prompt comes a minute after waking', () => {
    const morning = (sleepTold: boolean) => story([active(3_575), { sleep: 100 }, active(100)], { host: { sleepTold } })
    expect(morning(true)).toEqual(['3570 announced', '3575 withdrawn', '3735 announced', '3765 opened'])
    expect(morning(false)).toEqual(['3570 announced', '3675 withdrawn', '3735 announced', '3765 opened'])
  })

  it('setting the clock changes no active time', () => {
    const hours = everyDay([['00:00', '24:00']])
    const script = [active(1_000), { clock: 3_600 }, active(1_000), { clock: -86_400 }, active(1_600)]
    expect(story(script, { context: { hours } })).toEqual(['3570 announced', '3600 opened'])
  })

  it('but moves the person in or out of hours', () => {
    expect(story([active(3_500), { clock: 8 * 3_600 }, active(1_000), { clock: -8 * 3_600 }, active(3_600)])).toEqual([
      '8070 announced',
      '8100 opened',
    ])
    // Out for less than five minutes, as it was lived: nothing starts anew.
    expect(story([active(3_500), { clock: 8 * 3_600 }, active(100), { clock: -8 * 3_600 }, active(100)])).toEqual([
      '3670 announced',
      '3700 opened',
    ])
  })
})

describe('rule 13: a restart', () => {
  it('of less than five minutes is none: the time goes on', () => {
    expect(story([active(1_000), { down: 100 }, active(2_500)])).toEqual(['3570 announced', '3600 opened'])
    expect(story([active(3_400), { down: 299 }, active(40)])).toEqual(['3699 announced', '3729 opened'])
  })

  it('of five minutes or more is away', () => {
    expect(story([active(3_400), { down: 300 }, active(3_600)])).toEqual(['7270 announced', '7300 opened'])
  })

  it('shows the heads-up again', () => {
    expect(story([active(3_580), { down: 5 }, active(15)])).toEqual(['3570 announced', '3600 opened'])
  })

  it('opens the overlay again, or ends the break when its time is over', () => {
    expect(story([active(3_610), { down: 20 }, active(90)])).toEqual(['3570 announced', ...done(3_600)])
    expect(story([active(3_610), { down: 200 }, active(0)])).toEqual([
      '3570 announced',
      '3600 opened',
      '3810 closed',
      '3810 done 120 s',
    ])
  })

  it('after a long time down ends the break as partial', () => {
    expect(story([active(3_610), { down: 2_000 }])).toEqual([
      '3570 announced',
      '3600 opened',
      '5610 closed',
      '5610 partial 10 s',
    ])
  })

  it('while the screen is locked keeps the absence', () => {
    expect(
      story([active(3_000), { lock: true }, away(200), { down: 10 }, away(100), { lock: false }, active(3_000)]),
    ).toEqual([])
  })

  it('after the clock was set back counts as no time', () => {
    expect(story([active(3_400), { clock: -3_000 }, { down: 0 }, active(200)])).toEqual([
      '3570 announced',
      '3600 opened',
    ])
  })
})

/**
 * What went wrong, or was wished for, in other break timers, told again in our own words and with our own times. The
 * titles name where it was first said: S hovancik/stretchly, B tom-james-watson/breaktimer-app, W rcaelers/workrave,
 * E slgobinath/safeeyes, A AllanChain/sane-break.
 */
import { describe, expect, it } from 'vitest'
import type { ScriptStep } from '../../../shared/simulation/step.ts'
import { active, away, printed, snooze, whole, type Day } from './specified-day.ts'

const lock: ScriptStep = { lock: true }
const unlock: ScriptStep = { lock: false }
const waits: Day = { settings: { waitForPause: { gap: 3, max: 30 } } }
const mainOnly: Day = { settings: { micro: null } }
const hoursOn = (mon: readonly (readonly string[])[]): Day => ({ settings: { hours: { mon } } })

type Scenario = readonly [title: string, script: readonly ScriptStep[], expected: readonly string[], day?: Day]

function tell(scenarios: readonly Scenario[]) {
  for (const [title, script, expected, day] of scenarios) {
    it(title, () => {
      expect(printed(script, day)).toEqual(expected)
    })
  }
}

describe('coming back', () => {
  tell([
    ['S#898: no break first thing after a good break away', [active(1600), away(400), active(600)], []],
    ['S#1310: an idle while starts the count anew', [active(1500), away(300), active(1830)], whole('micro', 3570)],
    ['S#955: who was away is not asked to rest again', [active(1600), away(180), active(1700)], []],
    [
      'S#1724: a lock of seconds resets nothing',
      [active(1500), lock, away(20), unlock, active(400)],
      whole('micro', 1790),
    ],
    [
      'S#351: what follows a break without a touch belongs to the rest',
      [active(1800), away(400), active(1830)],
      [...whole('micro', 1770), ...whole('micro', 3970)],
    ],
    [
      'S#1443: two minutes away are a micro-break, not a main break',
      [active(1600), away(120), active(2200)],
      whole('main', 3690),
    ],
    [
      'S#1820: a main break takes five minutes away, not a second less',
      [active(3300), away(299), active(600)],
      [...whole('micro', 1770), ...whole('main', 3894)],
    ],
    ['S#1820: five minutes away are a main break', [active(3300), away(300), active(600)], whole('micro', 1770)],
    [
      'B#30: nothing opens in the first minute',
      [active(1795), lock, away(30), unlock, active(200)],
      ['1770 announced micro', '1795 withdrawn micro', ...whole('micro', 1855)],
    ],
    ['B#463: no break comes for an empty chair', [active(100), away(7200)], []],
    ['W#268: a lunch starts the count anew', [active(1600), away(3600), active(1700)], []],
    ['W#294: a lock as long as a micro-break is one', [active(1500), lock, away(120), unlock, active(400)], []],
    ['W#625: a minute of reading is no break', [active(600), away(60), active(1200)], whole('micro', 1770)],
    [
      'W#646: pauses for thought add up to nothing',
      [active(400), away(50), active(400), away(110), active(900)],
      whole('micro', 1770),
    ],
    [
      'W#564: staring at the screen for twenty seconds is work',
      [active(1700), away(20), active(140)],
      whole('micro', 1770),
    ],
    ['E#351: five minutes behind a lock are a break', [active(1700), lock, away(300), unlock, active(1000)], []],
    ['A#74: the count stands still while nobody is there', [active(1000), away(200), active(1700)], []],
    [
      'A#8: ten minutes away make the next break a small one',
      [active(3400), away(600), active(1830)],
      [...whole('micro', 1770), ...whole('micro', 5770)],
    ],
  ])
})

describe('sleep and lock', () => {
  tell([
    [
      'S#1658: a lock ends the break',
      [active(3650), lock, away(60)],
      ['3570 announced main', '3600 opened main', '3650 closed main', '3650 recorded main partial 50'],
      mainOnly,
    ],
    [
      'S#1807: a break that was open in a sleep is closed, never frozen',
      [active(1810), { sleep: 3600 }, active(100)],
      ['1770 announced micro', '1800 opened micro', '1810 closed micro', '1810 recorded micro partial 10'],
    ],
    [
      'S#139: a pause outlives a sleep',
      [active(100), { do: 'pause', for: 7200 }, { sleep: 3600 }, active(3000)],
      ['100 paused'],
    ],
    [
      'E#324: no break on waking',
      [active(1790), { sleep: 3600 }, active(1000)],
      ['1770 announced micro', '1790 withdrawn micro'],
    ],
    [
      'E#174: after a long sleep a small break comes first',
      [active(3000), { sleep: 7200 }, active(1830)],
      [...whole('micro', 1770), ...whole('micro', 11970)],
    ],
    ['E#523: nothing is shown over a locked screen', [active(1750), lock, away(3000)], []],
    [
      'W#567: hibernation close to a break starts the count anew',
      [active(3500), { sleep: 10_800 }, active(1000)],
      whole('micro', 1770),
    ],
    [
      'A#86: what held breaks back before a sleep does so after it',
      [active(100), { block: 'dnd' }, { sleep: 1000 }, active(2000)],
      ['2900 owed micro'],
    ],
    [
      'A#20: a break is not cut short because nobody touches anything',
      [active(3600), away(130)],
      whole('main', 3570),
      mainOnly,
    ],
    ['E#191: who walks away from the break took it', [active(1800), away(60)], whole('micro', 1770)],
  ])
})

describe('calls, full screen and do not disturb', () => {
  tell([
    [
      'S#1014: breaks go on when do-not-disturb ends overnight',
      [active(100), { block: 'dnd' }, { sleep: 86_300 }, { unblock: 'dnd' }, active(1830)],
      whole('micro', 88_170),
    ],
    [
      'S#722: do-not-disturb holds when a pause ends',
      [active(1700), { block: 'dnd' }, { do: 'pause', for: 600 }, active(1000)],
      ['1700 paused', '2300 resumed', '2400 owed micro'],
    ],
    [
      'E#489: a break waits for the end of full screen',
      [active(1750), { block: 'fullscreen' }, active(200), { unblock: 'fullscreen' }, active(200)],
      ['1800 owed micro', ...whole('micro', 2010)],
    ],
    [
      'A#166: a break that was put off does not come in a call',
      [active(1780), snooze, { block: 'meeting' }, active(600)],
      ['1770 announced micro', '1780 withdrawn micro', '1780 recorded micro snoozed 0', '2080 owed micro'],
    ],
    [
      'A#116: after a long meeting one break comes, not all of them',
      [active(1000), { block: 'meeting' }, active(5000), { unblock: 'meeting' }, active(400)],
      ['1800 owed micro', '3600 owed main', ...whole('main', 6060)],
    ],
    [
      'B#13: a call that is over before the break is due costs a minute of grace',
      [active(1740), { block: 'camera' }, active(30), { unblock: 'camera' }, active(200)],
      whole('micro', 1830),
    ],
  ])
})

describe('typing', () => {
  tell([
    [
      'S#1007: a break opens in the first gap',
      [active(1805), away(60)],
      ['1770 announced micro', '1808 opened micro', '1833 closed micro', '1833 recorded micro done 25'],
      waits,
    ],
    ['E#709: whoever does not type waits for nothing', [active(1790), away(60)], whole('micro', 1770), waits],
    [
      'E#410: a break is put off by typing for so long, not for ever',
      [active(1900)],
      ['1770 announced micro', '1830 opened micro', '1855 closed micro', '1855 recorded micro done 25'],
      waits,
    ],
    [
      'E#261: an answer counts while the break waits',
      [active(1810), { do: 'startNow' }, active(100)],
      ['1770 announced micro', '1810 opened micro', '1835 closed micro', '1835 recorded micro done 25'],
      waits,
    ],
    [
      'B#242: the notice is as long as the person likes',
      [active(1830)],
      ['1680 announced micro', '1800 opened micro', '1825 closed micro', '1825 recorded micro done 25'],
      { settings: { notify: 120 } },
    ],
  ])
})

describe('putting off', () => {
  tell([
    [
      'S#161: a break can be put off by five minutes',
      [active(1780), snooze, active(400)],
      ['1770 announced micro', '1780 withdrawn micro', '1780 recorded micro snoozed 0', ...whole('micro', 2050)],
    ],
    [
      'W#190: a main break can be put off while a micro-break is overdue',
      [active(3600), snooze, active(500)],
      [
        ...whole('micro', 1770),
        '3595 announced main',
        '3600 withdrawn main',
        '3600 recorded main snoozed 0',
        ...whole('main', 3870),
      ],
    ],
    [
      'W#475: putting one off brings no other moments later',
      [active(3600), snooze, active(200)],
      [...whole('micro', 1770), '3595 announced main', '3600 withdrawn main', '3600 recorded main snoozed 0'],
    ],
    [
      'A#137: a micro-break that was put off comes again as one',
      [active(1805), snooze, active(400)],
      [
        '1770 announced micro',
        '1800 opened micro',
        '1805 closed micro',
        '1805 recorded micro snoozed 5',
        ...whole('micro', 2075),
      ],
    ],
    [
      'B#59: a break that was put off is no longer for it',
      [active(3580), snooze, active(500)],
      ['3570 announced main', '3580 withdrawn main', '3580 recorded main snoozed 0', ...whole('main', 3850)],
      mainOnly,
    ],
    [
      'E#30: a pause that the person ends is over',
      [active(1000), { do: 'pause', for: 600 }, active(300), { do: 'resume' }, active(900)],
      ['1000 paused', '1300 resumed', ...whole('micro', 2070)],
    ],
    [
      'B#241: a pause for an hour ends by itself',
      [active(100), { do: 'pause', for: 3600 }, active(5400)],
      ['100 paused', '3700 resumed', ...whole('micro', 5370)],
    ],
    [
      'S#741: a pause until the morning ends in the morning',
      [{ do: 'pause', for: 61_200 }, { sleep: 60_000 }, active(3000)],
      ['0 paused', '61200 resumed', '62970 announced micro', '63000 opened micro'],
      { start: '2026-11-23T16:00:00' },
    ],
  ])
})

describe('hours and times of day', () => {
  tell([
    [
      'B#297: hours go through midnight',
      [active(3800)],
      [...whole('micro', 1770), ...whole('main', 3595)],
      { ...hoursOn([['22:00', '06:00']]), start: '2026-11-23T23:30:00' },
    ],
    [
      'B#128: a day has several ranges, and the count starts anew after lunch',
      [active(6700)],
      whole('micro', 6570),
      {
        ...hoursOn([
          ['09:00', '13:00'],
          ['14:00', '18:00'],
        ]),
        start: '2026-11-23T12:40:00',
      },
    ],
    ['B#99: a day off is a day off', [active(7200)], [], { start: '2026-11-22T10:00:00' }],
    [
      'B#383: a break can be taken outside the hours',
      [{ do: 'takeBreak', kind: 'main' }, active(130)],
      ['0 opened main', '120 closed main', '120 recorded main done 120'],
      { start: '2026-11-23T20:00:00' },
    ],
    ['W#570: after the end of work nothing comes', [active(7200)], [], { start: '2026-11-23T17:30:00' }],
    [
      'B#276: a break comes at its time of day, whenever work began',
      [active(3800)],
      whole('anchor', 3570),
      { settings: { micro: null, main: { every: 14_400, length: 120 }, anchors: ['10:00'] } },
    ],
    [
      'B#92: a break at its time of day takes the place of a small one shortly before',
      [active(2100)],
      whole('anchor', 1890),
      { settings: { anchors: ['09:32'] } },
    ],
    [
      'S#177: a break that the person takes counts',
      [active(1700), { do: 'takeBreak', kind: 'micro' }, active(2050)],
      ['1700 opened micro', '1725 closed micro', '1725 recorded micro done 25', ...whole('main', 3595)],
    ],
    [
      'S#1011: micro-breaks go on between main breaks',
      [active(5600)],
      [...whole('micro', 1770), ...whole('main', 3595), ...whole('micro', 5515)],
    ],
    [
      'E clock: an hour that is set back costs no break',
      [active(1000), { clock: -3600 }, active(900)],
      whole('micro', 1770),
      { start: '2026-11-23T12:00:00' },
    ],
    [
      'E clock: an hour that is set forward brings none',
      [active(1000), { clock: 3600 }, active(900)],
      whole('micro', 1770),
      { start: '2026-11-23T12:00:00' },
    ],
  ])
})

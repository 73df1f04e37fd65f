/** Days in which what was due, owed or shown meets something else: each was once a change that no test noticed. */
import { describe, expect, it } from 'vitest'
import type { ScriptStep } from '../../../shared/simulation/step.ts'
import { active, away, block, printed, unblock, whole, type Day } from './specified-day.ts'

const rare = { micro: null, main: { every: 43_200, length: 120 } }
const withAnchors = (...anchors: readonly string[]): Day => ({ settings: { ...rare, anchors } })
const take = (kind: 'micro' | 'main' | 'anchor'): ScriptStep => ({ do: 'takeBreak', kind })
const skip: ScriptStep = { do: 'skip' }
const everyDay = (ranges: readonly (readonly [string, string])[]) =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, ranges]))
/** What is told of some types only. */
const only = (lines: readonly string[], ...types: readonly string[]) =>
  lines.filter((line) => types.some((type) => line.includes(` ${type} `)))

describe('what is owed and had by hand', () => {
  it.each([
    ['micro', 'micro', 1_700, 2_000],
    ['micro', 'main', 1_700, 2_000],
    ['micro', 'anchor', 1_700, 2_000],
    ['main', 'main', 1_700, 3_700],
    ['main', 'anchor', 1_700, 3_700],
  ] as const)('%s by %s is owed no more, and nothing was dropped', (owed, had, from, until) => {
    const lines = printed([active(from), block, active(until - from), take(had), active(300)])
    expect(only(lines, 'owed').at(-1)).toContain(owed)
    expect(only(lines, 'dropped')).toEqual([])
    expect(only([...lines].slice(-1), 'recorded')).toEqual([expect.stringContaining(`recorded ${had} done`)])
  })

  it('a main break is still owed after a micro-break', () => {
    const lines = printed([active(1_700), block, active(2_000), take('micro'), active(100), unblock, active(500)])
    expect(only(lines, 'dropped')).toEqual([])
    expect(only(lines, 'opened')).toEqual(['3700 opened micro', '4025 opened main'])
  })

  it('an anchor is still owed after a main break of another routine, and that is told once', () => {
    const day = { settings: { ...rare, anchors: ['10:00'] } }
    const lines = printed([active(3_500), block, active(200), take('main'), active(300), unblock, active(500)], day)
    expect(only(lines, 'owed', 'dropped', 'opened')).toEqual([
      '3600 owed anchor',
      '3700 opened main',
      '4120 opened anchor',
    ])
  })
})

describe('what is owed while nobody works', () => {
  it('goes when the absence is as good as it, to the second', () => {
    const micro = printed([active(1_700), block, active(1_300), { lock: true }, away(400)])
    expect(only(micro, 'owed', 'dropped')).toEqual(['1800 owed micro', '3120 dropped micro'])
    const main = printed([active(1_700), block, active(2_000), { lock: true }, away(400)])
    expect(only(main, 'owed', 'dropped')).toEqual(['1800 owed micro', '3600 owed main', '4000 dropped main'])
  })

  it('is only an anchor: another break that is due when a pause begins just comes later', () => {
    const day = { settings: { micro: null, main: { every: 180, length: 120 } } }
    const lines = printed([active(480), { do: 'pause', for: 600 }, active(1_000)], day)
    expect(only(lines, 'owed')).toEqual([])
  })

  it('an anchor waits through a gap in the hours, and comes when work goes on', () => {
    const hours = everyDay([
      ['09:00', '10:10'],
      ['10:20', '17:00'],
    ])
    const day = { settings: { ...rare, hours, anchors: ['10:00'] } }
    const lines = printed([active(3_500), block, active(800), unblock, active(1_000)], day)
    expect(lines).toEqual(['3600 owed anchor', ...whole('anchor', 4_800)])
  })

  it('an anchor that is due as the hours end is owed until work goes on', () => {
    const hours = everyDay([
      ['09:00', '10:05'],
      ['10:20', '17:00'],
    ])
    const day = { settings: { ...rare, hours, anchors: ['10:00'] } }
    const lines = printed([active(3_500), { sleep: 370 }, active(1_500)], day)
    expect(lines).toEqual(['3900 owed anchor', ...whole('anchor', 4_800)])
  })
})

describe('an anchor', () => {
  it('comes on each day', () => {
    const night: readonly ScriptStep[] = [{ lock: true }, { sleep: 86_400 - 4_000 }, { lock: false }]
    const lines = printed([active(4_000), ...night, active(4_000)], withAnchors('10:00'))
    expect(only(lines, 'opened')).toEqual(['3600 opened anchor', '90000 opened anchor'])
  })

  it('that was announced and is held back before its time is owed at its time, not before', () => {
    const lines = printed([active(3_580), block, active(120), unblock, active(300)], withAnchors('10:00'))
    expect(lines).toEqual([
      '3570 announced anchor',
      '3580 withdrawn anchor',
      '3600 owed anchor',
      ...whole('anchor', 3_760),
    ])
  })

  it('that was announced and is held back until its time is over is missed once', () => {
    const lines = printed([active(3_580), block, active(4_000)], withAnchors('10:00'))
    expect(only(lines, 'recorded')).toEqual(['6300 recorded anchor missed 0'])
  })

  it('does not hide another one of the same day that is due too', () => {
    const lines = printed([active(3_500), block, active(5_000)], withAnchors('10:00', '10:20'))
    expect(only(lines, 'recorded')).toEqual(['6300 recorded anchor missed 0', '7500 recorded anchor missed 0'])
  })

  it('that is left out leaves the next one alone', () => {
    const day = withAnchors('10:00', '10:10')
    const lines = printed([active(3_500), block, active(300), unblock, active(70), skip, active(600)], day)
    expect(only(lines, 'announced')).toEqual(['3860 announced anchor', '4170 announced anchor'])
  })

  it('that is on screen as its time is over is not missed', () => {
    const lines = printed([active(3_500), block, active(2_680), unblock, active(300)], withAnchors('10:00'))
    expect(lines).toEqual(['3600 owed anchor', ...whole('anchor', 6_240)])
  })

  it('that is skipped on a clock that was set back does not come again', () => {
    const lines = printed([active(3_580), { clock: -1_200 }, skip, active(3_000)], withAnchors('10:00'))
    expect(lines).toEqual(['3570 announced anchor', '3580 withdrawn anchor', '3580 recorded anchor skipped 0'])
  })

  it('gives way, when the clock is set back before its time, to the one that comes first then', () => {
    const day = { ...withAnchors('09:30', '10:00'), start: '2026-11-23T09:50:00' }
    const lines = printed([active(500), block, active(160), { clock: -2_400 }, unblock, active(700)], day)
    expect(only(lines, 'announced', 'opened')).toEqual(['1170 announced anchor', '1200 opened anchor'])
  })

  it('whose time was over before work began does not come because a clock is set back a little', () => {
    const day = { ...withAnchors('09:40'), start: '2026-11-23T09:50:00' }
    expect(printed([active(60), { clock: -30 }, active(300)], day)).toEqual([])
  })

  it('whose routine ends with the hours is owed; one that would end after them is none, and hides no micro-break', () => {
    const until = (end: string, anchor: string) => ({
      settings: {
        micro: { every: 1800, length: 25 },
        main: rare.main,
        hours: everyDay([['09:00', end]]),
        anchors: [anchor],
      },
    })
    expect(printed([active(1_700), block, active(300)], until('09:34', '09:32'))).toEqual(['1920 owed anchor'])
    expect(printed([active(1_700), block, active(300)], until('09:33', '09:32'))).toEqual([
      '1800 owed micro',
      '1980 dropped micro',
    ])
  })
})

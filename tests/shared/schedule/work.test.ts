/** Time laid against the hours: however much of it passes at once, it counts the same. */
import { describe, expect, it } from 'vitest'
import { activeSince } from '../../../shared/schedule/progress.ts'
import { minute, type Milliseconds } from '../../../shared/time/moment.ts'
import type { WorkHours } from '../../../shared/time/work-hours.ts'
import { initialState } from '../../../shared/schedule/state.ts'
import { workFor } from '../../../shared/schedule/work.ts'
import { at, everyDay } from '../time/some-hours.ts'
import { world } from './world.ts'

const hours = everyDay([
  ['09:00', '10:00'],
  ['10:04', '11:00'],
  ['11:05', '12:00'],
])

/** Lets time pass from a clock time on, in one piece or in many. */
function worked(from: string, length: Milliseconds, pieces: number, by: WorkHours | null = hours) {
  let state = initialState({ wall: at(`2026-11-23T${from}Z`), mono: 0, boot: 0, zone: 'UTC' })
  for (let piece = 0; piece < pieces; piece += 1) state = workFor(state, length / pieces, by)
  return { minutes: activeSince(state, 'main') / minute, leftWorkAt: state.leftWorkAt, elapsed: state.elapsed / minute }
}

describe('time laid against the hours', () => {
  it.each([
    ['inside a range', '09:10', 20, 20, null],
    ['out of a range', '09:50', 12, 10, 10],
    ['into a range', '08:50', 20, 10, null],
    ['across a short gap', '09:50', 24, 20, null],
    ['across a real gap, which starts the counter anew', '10:50', 25, 10, null],
    ['across both', '09:50', 95, 20, null],
    ['across all of it', '08:00', 300, 55, 240],
    ['outside', '13:00', 60, 0, 0],
  ])('%s, in one piece or in many', (_where, from, length, minutes, left) => {
    const expected = { minutes, leftWorkAt: left === null ? null : left * minute, elapsed: length }
    for (const pieces of [1, length, length * 6]) expect(worked(from, length * minute, pieces)).toEqual(expected)
  })

  it('is work if it was, when nobody knows the hours any more', () => {
    expect(worked('13:00', 10 * minute, 1, null)).toEqual({ minutes: 10, leftWorkAt: null, elapsed: 10 })
    const state = { ...initialState({ wall: 0, mono: 0, boot: 0, zone: 'UTC' }), leftWorkAt: 0 }
    expect(workFor(state, 10 * minute, null)).toMatchObject({ unconfirmed: 0, leftWorkAt: 0 })
  })

  it('starts the counter anew after a gap of five minutes, when the wake-up at its end comes late', () => {
    const here = world({
      hours: everyDay([
        ['09:00', '10:00'],
        ['10:05', '17:00'],
      ]),
      everyMain: 90 * minute,
    })
    here.wait(3_600)
    here.send({ type: 'woke' })
    here.wait(300 + 20)
    here.send({ type: 'woke' })
    expect(activeSince(here.state, 'main')).toBe(20_000)
  })

  it('does not take a gap of less for one, when the wake-ups at both its ends come late', () => {
    const here = world({
      hours: everyDay([
        ['09:00', '10:00'],
        ['10:04', '17:00'],
      ]),
      everyMain: 90 * minute,
    })
    here.wait(3_630)
    here.send({ type: 'woke' })
    here.wait(210 + 115)
    here.send({ type: 'woke' })
    expect(activeSince(here.state, 'main')).toBe(3_600_000 + 115_000)
  })

  it('counts nothing of a pause, and all of what comes after it', () => {
    const here = world()
    here.work(100)
    here.send({ type: 'paused', until: here.now.wall + 60_000 })
    here.wait(90)
    here.send({ type: 'woke' })
    expect(activeSince(here.state, 'main')).toBe(130_000)
  })
})

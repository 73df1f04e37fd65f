import { describe, expect, it } from 'vitest'
import { hearBusy } from '../../../shared/schedule/busy.ts'
import { initialState, type ScheduleState } from '../../../shared/schedule/state.ts'
import { transition } from '../../../shared/schedule/transition.ts'
import { untilHeadsUp } from '../../../shared/schedule/until-heads-up.ts'
import { hour, minute, second } from '../../../shared/time/moment.ts'
import { mondayAtNine, office } from './office.ts'

const at = (length: number) => ({ wall: mondayAtNine + length, mono: length, boot: length, zone: 'Europe/Berlin' })

/** Somebody who has worked for so long since nine, with input all the time. */
function afterWork(length: number): ScheduleState {
  const [started] = transition(initialState(at(0)), { type: 'started', now: at(0) }, office)
  let state = started
  for (let gone = minute; gone <= length; gone += minute) {
    ;[state] = transition(state, { type: 'idled', now: at(gone), idle: 0 }, office)
  }
  return state
}

describe('The time to the next heads-up', () => {
  it('is what is left until the break, less its notice', () => {
    expect(untilHeadsUp(afterWork(0), office)).toBe(hour - 30 * second)
    expect(untilHeadsUp(afterWork(50 * minute), office)).toBe(10 * minute - 30 * second)
  })

  it('does not ask whether the person is busy, for that is what a host wants to find out', () => {
    const working = afterWork(50 * minute)
    expect(untilHeadsUp(hearBusy(working, ['microphone']), office)).toBe(untilHeadsUp(working, office))
  })

  it('is none for somebody who is not working', () => {
    const [paused] = transition(
      afterWork(50 * minute),
      { type: 'paused', now: at(50 * minute), until: at(2 * hour).wall },
      office,
    )
    expect(untilHeadsUp(paused, office)).toBeNull()
  })

  it('is 0 while the heads-up is on screen, and none while a break is open', () => {
    const [announced] = transition(afterWork(59 * minute), { type: 'woke', now: at(59 * minute + 30 * second) }, office)
    expect(announced.phase.type).toBe('announced')
    expect(untilHeadsUp(announced, office)).toBe(0)
    const asked = { type: 'asked', now: at(minute), kind: 'main', routine: office.next.main } as const
    const [open] = transition(afterWork(minute), asked, office)
    expect(open.phase.type).toBe('open')
    expect(untilHeadsUp(open, office)).toBeNull()
  })

  it('is 0 for a break that is owed', () => {
    const busy = hearBusy(afterWork(59 * minute), ['camera'])
    const [owing] = transition(busy, { type: 'idled', now: at(hour), idle: 0 }, office)
    expect(owing.owed?.kind).toBe('main')
    expect(untilHeadsUp(owing, office)).toBe(0)
  })
})

import { describe, expect, test } from 'vitest'
import { afterBreak } from '../../../shared/choosing/after-break.ts'
import { mayHaveHurt } from '../../../shared/choosing/leave-out.ts'
import { afterAbsence, afterWork, initialChoosingState, parseChoosingState } from '../../../shared/choosing/state.ts'
import { endOfWork } from '../../../shared/choosing/work-end.ts'
import type { Result } from '../../../shared/history/outcome.ts'
import { routineById } from '../../../shared/routines/catalogue.ts'
import type { TimeRange, WorkHours } from '../../../shared/time/work-hours.ts'
import { at, catalogue, nobodySpecial } from './desk.ts'

const minute = 60_000
const worked = { ...initialChoosingState, sinceEyes: 90 * minute, sinceStanding: 100 * minute }
const rest = (id: string, result: Result = 'done', reached = 0) => {
  const { sinceEyes, sinceStanding } = afterBreak(worked, { routine: routineById(id), result, reached }, catalogue)
  return [sinceEyes / minute, sinceStanding / minute]
}

describe('what is remembered', () => {
  test('survives being stored, and nothing else is taken for it', () => {
    const stored: unknown = JSON.parse(JSON.stringify(worked))
    expect(parseChoosingState(stored)).toEqual(worked)
    for (const bad of [
      null,
      [],
      {},
      'left',
      { ...worked, version: 2 },
      { ...worked, more: 1 },
      { ...worked, sinceEyes: -1 },
    ])
      expect(parseChoosingState(bad)).toBeNull()
    expect(parseChoosingState({ ...worked, leftAhead: Infinity })).toBeNull()
  })

  test('grows with active time, and with nothing that is no time', () => {
    expect(afterWork(worked, 5 * minute)).toMatchObject({ sinceEyes: 95 * minute, sinceStanding: 105 * minute })
    for (const none of [0, -5, NaN, Infinity]) expect(afterWork(worked, none)).toEqual(worked)
    expect(parseChoosingState(afterWork(worked, 1.7))).not.toBeNull()
  })

  test('is rested by five minutes away from the desk', () => {
    expect(afterAbsence(worked, 5 * minute)).toMatchObject({ sinceEyes: 0, sinceStanding: 0 })
    expect(afterAbsence(worked, 5 * minute - 1)).toEqual(worked)
  })
})

describe('eyes and legs', () => {
  test('are rested by the breaks for them', () => {
    expect(rest('micro-far-gaze')).toEqual([0, 100])
    expect(rest('micro-stand')).toEqual([90, 0])
    expect(rest('standing-reset-300')).toEqual([0, 0])
    expect(rest('quiet-reset-60')).toEqual([0, 100])
    expect(rest('two-minute-neck')).toEqual([90, 100])
  })

  test('are rested by as much of a break as was played', () => {
    expect(rest('standing-reset-300', 'partial', 286)).toEqual([90, 0])
    expect(rest('standing-reset-300', 'partial', 287)).toEqual([0, 0])
    expect(rest('standing-reset-300', 'partial', 8)).toEqual([90, 100])
    expect(rest('standing-reset-300', 'skipped')).toEqual([90, 100])
  })

  test('are not nagged about: a declined offer counts, one that was put off does not', () => {
    expect(rest('micro-far-gaze', 'skipped')).toEqual([0, 100])
    expect(rest('micro-stand', 'skipped')).toEqual([90, 0])
    expect(rest('micro-far-gaze', 'snoozed')).toEqual([90, 100])
  })
})

describe('after "it hurt"', () => {
  test('the exercises that were reached are offered to be left out, the latest first', () => {
    const neck = routineById('two-minute-neck')
    expect(mayHaveHurt(neck, 60)).toEqual(['neck-side-tilt', 'chin-to-chest', 'grow-tall'])
    expect(mayHaveHurt(neck, 120)).toEqual([
      'shoulder-shrug',
      'neck-turn',
      'neck-side-tilt',
      'chin-to-chest',
      'grow-tall',
    ])
    expect(mayHaveHurt(neck, 5)).toEqual([])
  })
})

describe('the end of work', () => {
  const hours = (...ranges: TimeRange[]): WorkHours => {
    const week = { mon: ranges, tue: ranges, wed: ranges, thu: ranges, fri: ranges, sat: ranges, sun: ranges }
    return { week, exceptions: {} }
  }

  test('is the end of the last range, lunch or not', () => {
    expect(endOfWork(nobodySpecial.hours, 'UTC', at('mon 09:30'))).toBe(at('mon 17:30'))
    expect(endOfWork(nobodySpecial.hours, 'UTC', at('mon 14:00'))).toBe(at('mon 17:30'))
    expect(endOfWork(nobodySpecial.hours, 'UTC', at('mon 13:00'))).toBeNull()
  })

  test('of a night is in the morning', () => {
    const nights = hours(['22:00', '02:00'], ['02:30', '06:00'])
    expect(endOfWork(nights, 'UTC', at('tue 23:00'))).toBe(at('wed 06:00'))
    expect(endOfWork(nights, 'UTC', at('wed 01:00'))).toBe(at('wed 06:00'))
  })

  test('is far away where work never stops', () => {
    expect(endOfWork(hours(['00:00', '24:00']), 'UTC', at('mon 09:00'))! - at('mon 09:00')).toBeGreaterThan(
      24 * 60 * minute,
    )
    const shifts = hours(['00:00', '05:00'], ['06:00', '11:00'], ['12:00', '17:00'], ['18:00', '23:00'])
    expect(endOfWork(shifts, 'UTC', at('mon 09:00'))! - at('mon 09:00')).toBeGreaterThan(23 * 60 * minute)
  })
})

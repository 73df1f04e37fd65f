import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../../../shared/history/outcome-of.ts'
import type { Outcome } from '../../../shared/history/outcome.ts'
import { parseOutcomes } from '../../../shared/history/parse.ts'

const outcome: Outcome = {
  id: 'main-1',
  kind: 'main',
  routineId: 'two-minute-neck',
  result: 'done',
  seconds: 120,
  openedAt: 1_795_424_400_000,
  endedAt: 1_795_424_520_000,
  zone: 'Europe/Berlin',
  asked: false,
  felt: 'good',
}

describe('a stored history', () => {
  it('is read as it was written, in its order', () => {
    const lines = [outcome, { ...outcome, id: 'main-2', result: 'skipped', seconds: 0, openedAt: null, felt: null }]
    expect(parseOutcomes(JSON.parse(JSON.stringify(lines)))).toEqual(lines)
  })

  it('is read only as far back as somebody wants to look', () => {
    const older = { ...outcome, id: 'main-0', endedAt: outcome.endedAt - 1 }
    expect(parseOutcomes([older, outcome], outcome.endedAt)).toEqual([outcome])
    expect(parseOutcomes([older, outcome])).toHaveLength(2)
  })

  it('loses a damaged line, and no other', () => {
    const damaged = [
      null,
      'done',
      {},
      [],
      { ...outcome, seconds: -1 },
      { ...outcome, seconds: 1.5 },
      { ...outcome, result: 'forgotten' },
      { ...outcome, endedAt: null },
      { ...outcome, id: '' },
      { ...outcome, more: true },
    ]
    const last = { ...outcome, id: 'main-9' }
    expect(parseOutcomes([outcome, ...damaged, last])).toEqual([outcome, last])
  })

  it('is empty when it is no list', () => {
    for (const stored of [undefined, null, {}, 'outcomes', 3]) expect(parseOutcomes(stored)).toEqual([])
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(Array.isArray(parseOutcomes(anything))).toBe(true)
      }),
    )
  })
})

describe('the outcome of a break', () => {
  const planned = { id: 'main-1', kind: 'main', routine: { id: 'neck', length: 120_000 }, asked: true } as const
  const course = { result: 'partial', openedAt: 1, endedAt: 2, zone: 'UTC' } as const

  it('holds whole seconds, as many as the routine has at most', () => {
    const seconds = (played: number) => outcomeOf(planned, { ...course, gone: played, played }).seconds
    expect([0, 499, 500, 59_999, 120_000, 999_000].map(seconds)).toEqual([0, 0, 1, 60, 120, 120])
  })

  it('holds the seconds that it took the person, also at half and at twice the speed', () => {
    const seconds = (gone: number, played: number) => outcomeOf(planned, { ...course, gone, played }).seconds
    expect(seconds(120_000, 240_000)).toBe(240)
    expect(seconds(120_000, 60_000)).toBe(60)
    expect(seconds(240_000, 480_000)).toBe(240)
  })

  it('can be stored and read again', () => {
    const kept = outcomeOf(planned, { ...course, gone: 30_000, played: 30_000 })
    expect(parseOutcomes([kept])).toEqual([kept])
    expect(kept).toEqual({
      id: 'main-1',
      kind: 'main',
      routineId: 'neck',
      result: 'partial',
      seconds: 30,
      openedAt: 1,
      endedAt: 2,
      zone: 'UTC',
      asked: true,
      felt: null,
    })
  })
})

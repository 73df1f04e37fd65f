import { describe, expect, it } from 'vitest'
import { countHours } from '../../../shared/insights/count-hours.ts'
import type { Seen } from '../../../shared/insights/seen.ts'

/** So many prompts in an hour of the clock, and so many of them taken. */
function prompts(hour: number, came: number, had: number): readonly Seen[] {
  return Array.from({ length: came }, (_, index) => ({
    outcome: {
      id: `${String(hour)}-${String(index)}`,
      kind: 'main',
      routineId: 'two-minute-neck',
      result: index < had ? 'done' : 'skipped',
      seconds: index < had ? 120 : 0,
      openedAt: null,
      endedAt: 0,
      zone: 'UTC',
      asked: false,
      felt: null,
    },
    date: '2026-11-23',
    hour,
    taken: index < had,
    moves: [],
  }))
}

function counted(...hours: (readonly Seen[])[]) {
  const count = countHours()
  for (const seen of hours.flat()) count.add(seen)
  return count.view()
}

describe('The time of day that works', () => {
  it('is not named from a few prompts', () => {
    const { hours, best } = counted(prompts(9, 4, 4), prompts(10, 9, 1), prompts(11, 9, 1), prompts(12, 4, 0))
    expect(best).toBeNull()
    expect(hours.map(({ hour, says }) => [hour, says])).toEqual([
      [9, false],
      [10, true],
      [11, true],
      [12, false],
    ])
  })

  it('is the hour whose breaks were taken most', () => {
    expect(counted(prompts(9, 20, 8), prompts(10, 20, 19), prompts(14, 20, 10)).best).toBe(10)
  })

  it('is none where all hours are about the same', () => {
    expect(counted(prompts(9, 20, 15), prompts(10, 20, 16), prompts(14, 20, 15)).best).toBeNull()
  })

  it('is not an hour of five lucky breaks beside one of fifty', () => {
    expect(counted(prompts(9, 5, 5), prompts(10, 50, 49), prompts(14, 50, 20)).best).toBe(10)
  })

  it('does not count what the person asked for, nor what never came', () => {
    const [seen] = prompts(9, 1, 1)
    if (seen === undefined) throw new Error('There is one.')
    const asked = { ...seen, outcome: { ...seen.outcome, asked: true } }
    const missed = { ...seen, taken: false, outcome: { ...seen.outcome, result: 'missed' as const } }
    expect(counted([asked, missed]).prompts).toBe(0)
  })
})

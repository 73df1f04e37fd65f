import { describe, expect, it } from 'vitest'
import { sidesPlayed } from '../../../shared/choosing/after-break.ts'
import { movesOf, withMoves } from '../../../shared/history/moves.ts'
import type { Outcome } from '../../../shared/history/outcome.ts'
import { routineById, routines } from '../../../shared/routines/catalogue.ts'
import { mirrored } from '../../../shared/routines/sides.ts'

const neck = routineById('two-minute-neck')
const outcome: Outcome = {
  id: 'main-1',
  kind: 'main',
  routineId: neck.id,
  result: 'done',
  seconds: neck.durationSeconds,
  openedAt: 0,
  endedAt: 120_000,
  zone: 'UTC',
  asked: false,
  felt: null,
}

const sum = (routine: typeof neck, reached: number, side: 'left' | 'right') =>
  movesOf(routine, reached, reached)
    .filter((move) => move.side === side)
    .reduce((all, { seconds }) => all + seconds, 0)

describe('What a break did', () => {
  it.each(routines.map((routine) => [routine.id, routine] as const))(
    'in %s is, side by side, what choosing keeps account of',
    (_id, routine) => {
      for (const share of [0.1, 0.37, 0.5, 0.83, 1]) {
        const reached = share * routine.durationSeconds
        const played = sidesPlayed(routine, reached)
        // Each exercise is rounded to a second by itself.
        expect(Math.abs(sum(routine, reached, 'left') - played.left)).toBeLessThanOrEqual(4)
        expect(Math.abs(sum(routine, reached, 'right') - played.right)).toBeLessThanOrEqual(4)
      }
    },
  )

  it('changes sides with the routine', () => {
    const half = neck.durationSeconds / 2
    expect(sum(mirrored(neck), half, 'left')).toBe(sum(neck, half, 'right'))
  })

  it('counts the time of the person: twice as long at half the speed', () => {
    const seconds = (played: number) =>
      movesOf(neck, neck.durationSeconds, played).reduce((all, move) => all + move.seconds, 0)
    expect(Math.abs(seconds(240) - 2 * seconds(120))).toBeLessThanOrEqual(movesOf(neck, 120, 120).length)
  })

  it('is everything when it was done, and nothing when it never began', () => {
    const { moves } = withMoves(outcome, neck, 3)
    expect(moves).toEqual(movesOf(neck, neck.durationSeconds, neck.durationSeconds))
    const skipped = { ...outcome, result: 'skipped', seconds: 0, openedAt: null } as const
    expect(withMoves(skipped, neck, 0)).toBe(skipped)
  })
})

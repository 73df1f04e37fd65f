import { describe, expect, it } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { alike, difference, lookOf } from './likeness.ts'

describe('with the words covered', () => {
  it.each(['left', 'right'] as const)('no picture is mistaken for that of another exercise (%s side)', (side) => {
    // A head tipped by 30 degrees and one turned by 55 are 15 apart; below 12 two pictures look the same at 240 px.
    for (const { a, b, far } of alike(exercises, side)) expect(far, `${a} and ${b} look alike`).toBeGreaterThan(12)
  })

  it('the same picture is no different from itself, and another side is', () => {
    const at = (side: 'left' | 'right') => lookOf({ exerciseId: 'neck-turn', side, pose: 'turned' })
    expect(difference(at('left'), at('left'))).toBe(0)
    expect(difference(at('left'), at('right'))).toBeGreaterThan(20)
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitted } from '../../../shared/choosing/fit.ts'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { total } from '../../../shared/routines/schema.ts'
import { catalogue } from './desk.ts'

const { fallbacks, elastic } = catalogue.rotation
const standIns = [...new Set([...Object.values(fallbacks).flat(), ...Object.keys(elastic)])]
const fit = (id: string, seconds: number) => fitted(exerciseById(id), seconds, elastic[id] ?? null)
const paces = (id: string, seconds: number) => {
  const dose = fit(id, seconds)
  return dose && [dose.reps, ...dose.phases.map((phase) => phase.seconds)]
}

describe('an exercise that fills any time', () => {
  test('is held for longer', () => {
    expect(paces('grow-tall', 15)).toEqual([1, 4, 8, 3])
    expect(paces('grow-tall', 32)).toEqual([1, 4, 25, 3])
    expect(paces('far-gaze', 11.5)).toEqual([1, 11.5])
    expect(paces('blink-and-rest', 30)).toEqual([1, 6, 22, 2])
  })

  test('is done in small where there is hardly time', () => {
    expect(paces('grow-tall', 4)).toEqual([1, 1, 2, 1])
    expect(paces('grow-tall', 8)).toEqual([1, 4, 1, 3])
    expect(paces('grow-tall', 7.5)).toEqual([1, 2, 4, 1.5])
  })

  test('breathes once more, and never in breaths that are too long', () => {
    expect(paces('belly-breath', 30)).toEqual([3, 4, 6])
    expect(paces('belly-breath', 16)).toEqual([2, 3, 5])
    for (let seconds = 5; seconds <= 120; seconds += 0.5) {
      const { phases } = fit('belly-breath', seconds)!
      for (const phase of phases) expect(phase.seconds).toBeLessThanOrEqual(8)
    }
  })
})

describe('any other exercise', () => {
  test('is repeated', () => {
    expect(paces('shoulder-roll-back', 18)).toEqual([6, 1, 1, 1])
    expect(paces('finger-fan', 24)).toEqual([3, 2, 2, 2, 2])
  })

  test('is a little slower or quicker where its time does not divide', () => {
    expect(paces('shoulder-roll-back', 16)).toEqual([4, 1.5, 1, 1.5])
    expect(paces('shoulder-blade-squeeze', 15)).toEqual([2, 2, 3.5, 2])
  })

  test('is written out where no repetition can be like the others', () => {
    const dose = fit('shoulder-roll-back', 26)!
    expect(dose.reps).toBe(1)
    expect(dose.phases).toHaveLength(27)
    expect(total(dose.phases)).toBe(26)
  })

  test('does not fit where not even one would be slow enough', () => {
    expect(fit('shoulder-blade-squeeze', 7)).toBeNull()
    expect(fit('shoulder-roll-back', 2.5)).toBeNull()
  })
})

test('whatever stands in takes exactly the time, in half seconds, and no movement is much quicker than its own', () => {
  const time = fc.integer({ min: 4, max: 240 }).map((halves) => halves / 2)
  fc.assert(
    fc.property(fc.constantFrom(...standIns), time, (id, seconds) => {
      const dose = fit(id, seconds)
      if (dose === null) {
        expect(seconds).toBeLessThan(id in elastic ? 4 : exerciseById(id).cycleSeconds)
        return
      }
      expect(dose.reps * total(dose.phases)).toBe(seconds)
      for (const phase of dose.phases) {
        expect(phase.seconds).toBeGreaterThan(0)
        expect(phase.seconds % 0.5).toBe(0)
      }
      if (id in elastic) return
      const { cycleSeconds, phases } = exerciseById(id)
      const turns = (dose.reps * dose.phases.length) / phases.length
      expect(seconds / turns / cycleSeconds).toBeGreaterThanOrEqual(0.9)
      expect(seconds / turns / cycleSeconds).toBeLessThan(1.9)
    }),
    { numRuns: 2000 },
  )
})

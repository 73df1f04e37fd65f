import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { routineById } from '../../../shared/routines/catalogue.ts'
import { chapters, stepStart } from '../../../shared/routines/chapters.ts'
import { someMoment, someRoutine } from './some-routine.ts'

const neck = routineById('two-minute-neck')
const next = (seconds: number) => stepStart(neck, seconds * 1000, 'next') / 1000
const again = (seconds: number) => stepStart(neck, seconds * 1000, 'again') / 1000

describe('chapters', () => {
  test('of the neck routine: intro, seven exercises, outro', () => {
    expect(chapters(neck).map(({ from, start, end }) => [from, start, end].map((time) => time / 1000))).toEqual([
      [0, 0, 5],
      [5, 5, 16],
      [16, 18, 34],
      [34, 36, 51],
      [51, 53, 68],
      [68, 70, 80],
      [80, 82, 92],
      [92, 94, 112],
      [112, 114, 120],
    ])
  })

  test('of any routine follow each other without a gap and fill it', () => {
    fc.assert(
      fc.property(someRoutine, (routine) => {
        const all = chapters(routine)
        expect(all[0]?.from).toBe(0)
        expect(all.at(-1)?.end).toBe(routine.durationSeconds * 1000)
        all.forEach((chapter, index) => expect(chapter.from).toBe(all[index - 1]?.end ?? 0))
      }),
    )
  })
})

describe('stepping', () => {
  test('next goes to where the next exercise is announced', () => {
    expect(next(0)).toBe(5)
    expect(next(5)).toBe(16)
    expect(next(40)).toBe(51)
  })

  test('next, while an exercise is announced, leaves that one out', () => {
    expect(next(35)).toBe(51)
  })

  test('next in the last step goes to the end', () => {
    expect(next(115)).toBe(120)
    expect(next(120)).toBe(120)
  })

  test('again goes to the start of this exercise', () => {
    expect(again(45)).toBe(36)
    expect(again(37)).toBe(36)
    expect(again(4)).toBe(0)
  })

  test('again, within the first second or before it has begun, goes to the one before', () => {
    expect(again(36.999)).toBe(18)
    expect(again(35)).toBe(18)
    expect(again(5.5)).toBe(0)
    expect(again(0)).toBe(0)
  })

  test('always goes forward or back, and never overtakes', () => {
    fc.assert(
      fc.property(someMoment, fc.nat(3000), ([routine, elapsed], more) => {
        const length = routine.durationSeconds * 1000
        const later = Math.min(elapsed + more, length)
        const to = (time: number, way: 'next' | 'again') => stepStart(routine, time, way)
        expect(to(elapsed, 'next')).toBeGreaterThan(elapsed === length ? elapsed - 1 : elapsed)
        expect(to(elapsed, 'again')).toBeLessThanOrEqual(elapsed)
        expect(to(later, 'next')).toBeGreaterThanOrEqual(to(elapsed, 'next'))
        expect(to(later, 'again')).toBeGreaterThanOrEqual(to(elapsed, 'again'))
      }),
    )
  })
})

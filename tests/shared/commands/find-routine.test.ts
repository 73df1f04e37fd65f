import { describe, expect, it, test } from 'vitest'
import { closest, slipsBetween } from '../../../shared/commands/closest.ts'
import { findRoutine } from '../../../shared/commands/find-routine.ts'
import { routines } from '../../../shared/routines/catalogue.ts'

describe('A routine on the command line', () => {
  it('is found by its id and by its title, however they are written', () => {
    for (const { id, title } of routines) {
      for (const words of [id, title, title.toUpperCase(), id.replaceAll('-', ' ')]) {
        expect(findRoutine(words, routines)).toMatchObject({ routine: { id } })
      }
    }
  })

  it('goes by the id where a routine of the person has the id of another as its title', () => {
    const own = { id: 'own-1', title: 'Two minute neck' }
    expect(findRoutine('two-minute-neck', [own, ...routines])).toMatchObject({ routine: { id: 'two-minute-neck' } })
  })

  it('that does not exist is answered with those that come near', () => {
    expect(findRoutine('neck', routines)).toMatchObject({
      closest: expect.arrayContaining(['Two-minute neck routine']) as string[],
    })
    expect(findRoutine('two-minute-nekc', routines)).toEqual({ closest: ['Two-minute neck routine'] })
    expect(findRoutine('zzz', routines)).toEqual({ closest: [] })
  })
})

test('slips are letters put in, left out, changed or swapped', () => {
  expect(slipsBetween('break', 'break')).toBe(0)
  expect(slipsBetween('brek', 'break')).toBe(1)
  expect(slipsBetween('brake', 'break')).toBe(2)
  expect(slipsBetween('qiut', 'quit')).toBe(1)
  expect(slipsBetween('', 'quit')).toBe(4)
})

test('a word of a few letters is not taken for any other of a few letters', () => {
  expect(closest('now', ['skip', 'quit'], 1)).toEqual([])
})

test('a name of any length does not take for ever', () => {
  const began = performance.now()
  closest(
    'x'.repeat(200),
    routines.map(({ title }) => title),
    3,
  )
  expect(performance.now() - began).toBeLessThan(10_000)
})

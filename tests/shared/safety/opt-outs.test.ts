import { describe, expect, test } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { conditions } from '../../../shared/exercises/vocabulary.ts'
import { conditionWords, wordsFor } from '../../../shared/safety/catalogue.ts'
import { effectOf, suitability } from '../../../shared/safety/opt-outs.ts'

describe('an opt-out', () => {
  test('hides or eases an exercise; hiding wins', () => {
    const hug = exerciseById('self-hug')
    expect(suitability(hug, [])).toBe('suits')
    expect(suitability(hug, ['shoulder-problem'])).toBe('easier')
    expect(suitability(hug, ['shoulder-problem', 'osteoporosis'])).toBe('hidden')
  })

  test('shows what it does', () => {
    const { hidden, easier } = effectOf('glaucoma', exercises)
    expect(hidden.map(({ id }) => id)).toEqual(['bed-grip-crouch', 'childs-pose', 'toe-touch-arm-circles'])
    expect(easier.map(({ id }) => id)).toEqual(['desk-shoulder-stretch'])
  })

  test('leaves something to do for somebody with all of them', () => {
    const left = exercises.filter((exercise) => suitability(exercise, conditions) === 'suits').map(({ id }) => id)
    expect(left).toContain('belly-breath')
    expect(left).toContain('far-gaze')
  })

  test('has words, in the order to ask', () => {
    expect(conditionWords().map(({ id }) => id)).toEqual(conditions)
    expect(wordsFor('pregnancy').label).toBe('Pregnant')
  })

  test('that does not exist is refused with those that do', () => {
    expect(() => wordsFor('hiccups' as 'pregnancy')).toThrow(
      'There is no condition "hiccups". There are: neck-injury-surgery, ',
    )
  })
})

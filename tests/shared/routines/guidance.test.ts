import { describe, expect, test } from 'vitest'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { routineById, routines } from '../../../shared/routines/catalogue.ts'
import { guidance } from '../../../shared/routines/guidance.ts'

const neck = routineById('two-minute-neck')

describe('the words of a step', () => {
  test('of the intro name the routine and the first exercise', () => {
    expect(guidance(neck, 0)).toMatchObject({
      place: 'Get ready',
      title: 'Two-minute neck routine',
      side: null,
      breath: null,
      easier: null,
      next: 'Grow tall',
      last: false,
    })
  })

  test('of an exercise say the side, how to breathe, how to do less, and what comes next', () => {
    const tilt = exerciseById('neck-side-tilt')
    expect(guidance(neck, 5)).toEqual({
      place: '3 of 7',
      title: tilt.title,
      side: 'left',
      cue: 'Left ear toward left shoulder. Right shoulder soft.',
      breath: tilt.breath,
      easier: tilt.easier,
      rise: null,
      next: 'Ear to shoulder, right side',
      last: false,
      announcement: 'Ear to shoulder, left side. Left ear toward left shoulder. Right shoulder soft.',
      easierAnnouncement: `Ear to shoulder, left side. Easier: ${tilt.easier}`,
    })
  })

  test('of a transition are those of the exercise it announces, but for the breath', () => {
    expect(guidance(neck, 6)).toMatchObject({ title: 'Ear to shoulder', side: 'right', breath: null, place: '4 of 7' })
    expect(guidance(neck, 6).announcement).toBe('Now the right side.')
  })

  test('know the last exercise, and the end', () => {
    expect(guidance(neck, 13)).toMatchObject({ next: null, last: true })
    expect(guidance(neck, 14)).toMatchObject({ title: 'Breathe out', place: 'To finish', next: null, last: false })
    expect(guidance(neck, 99)).toEqual(guidance(neck, 15))
  })

  test.each(routines)('of $id have no token left to fill in', (routine) => {
    for (const index of routine.steps.keys())
      for (const words of Object.values(guidance(routine, index))) expect(String(words)).not.toMatch(/[{}]/)
  })
})

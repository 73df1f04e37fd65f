import { describe, expect, test } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { answersTo, anything, byRegion, hasWords, needsOf, type Wanted } from '../../../shared/library/wanted.ts'

const found = (part: Partial<Wanted>) => exercises.filter((each) => answersTo({ ...anything, ...part }, each))

describe('what is looked for', () => {
  test('is everything, as long as nothing is asked for', () => {
    expect(found({})).toEqual(exercises)
  })

  test('may be for a part of the body in second place', () => {
    const shoulders = found({ regions: ['shoulders'] })
    expect(shoulders).toContain(exerciseById('shoulder-shrug'))
    expect(shoulders).toContain(exerciseById('neck-side-tilt'))
    expect(shoulders).not.toContain(exerciseById('plank'))
    expect(found({ regions: ['eyes', 'breath'] }).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['belly-breath', 'blink-and-rest', 'far-gaze']),
    )
  })

  test('may be done in another posture than the one it is drawn in', () => {
    expect(exerciseById('neck-side-tilt').posture).toBe('seated')
    expect(found({ posture: 'standing' })).toContain(exerciseById('neck-side-tilt'))
    expect(found({ posture: 'floor' })).not.toContain(exerciseById('neck-side-tilt'))
  })

  test('takes no longer than there is time', () => {
    const short = found({ longest: 20 })
    expect(short.length).toBeGreaterThan(0)
    expect(short.length).toBeLessThan(exercises.length)
    expect(short.every(({ durationSeconds }) => durationSeconds <= 20)).toBe(true)
  })

  test('answers to all filters at once', () => {
    const some = found({ place: 'desk', sided: true, need: 'nothing', words: 'neck' })
    expect(some).toContain(exerciseById('neck-turn'))
    expect(some.every((each) => each.set === 'desk' && each.sides !== 'none')).toBe(true)
  })
})

describe('what is needed', () => {
  test('is nothing where the file calls it optional', () => {
    expect(needsOf({ equipment: ['towel (optional)'] })).toEqual(['nothing'])
    expect(needsOf({ equipment: [] })).toEqual(['nothing'])
    expect(needsOf({ equipment: ['mat', 'soft ball or cushion', 'doorway'] })).toEqual(['mat', 'other', 'wall'])
  })

  test('is known for every exercise', () => {
    for (const exercise of exercises) expect(needsOf(exercise).length, exercise.id).toBeGreaterThan(0)
  })
})

describe('typed words', () => {
  test.each(['shrug', 'SHRU', 'ear shoulder', 'shoulder   ear', '', '   ', '“shrug”'])('%j are found', (typed) => {
    expect(hasWords(typed, 'Shoulder shrug, ear to shoulder')).toBe(true)
  })

  test.each(['hrug', 'shrugs', 'ear knee'])('%j are not', (typed) => {
    expect(hasWords(typed, 'Shoulder shrug, ear to shoulder')).toBe(false)
  })

  test('find a region by its name', () => {
    const [hips] = found({ regions: ['hips-legs'] })
    expect(answersTo({ ...anything, words: 'zzz' }, hips!)).toBe(false)
    expect(answersTo({ ...anything, words: 'zzz' }, hips!, 'Zzzone')).toBe(true)
  })
})

test('groups have every exercise once, and none is empty', () => {
  const groups = byRegion(exercises)
  expect(groups.flatMap(([, some]) => some)).toHaveLength(exercises.length)
  expect(byRegion([exerciseById('far-gaze')])).toEqual([['eyes', [exerciseById('far-gaze')]]])
})

import { describe, expect, test } from 'vitest'
import { brokenExercise, changed, problemsOf, sound } from './broken.ts'

describe('a caution where one is due', () => {
  test('in words', () => {
    expect(brokenExercise('easy-walk', { precautions: [] })).toEqual([
      'easy-walk precautions: A word of caution is due.',
    ])
    expect(brokenExercise('far-gaze', { precautions: [] })).toEqual([])
  })

  test.each([
    ['neck-turn', 'exclude', [], 'It moves or loads the neck, so "dizziness" hides it.'],
    ['cat-cow', 'exclude', [], 'It turns or bends the neck far, so "neck-instability" hides it.'],
    ['back-relax', 'exclude', [], 'It lies on the back, so "pregnancy" hides it.'],
    ['plank', 'exclude', ['high-blood-pressure'], 'It lies face down, so "pregnancy" hides it.'],
    ['plank', 'exclude', ['pregnancy'], 'It holds against a load, so "high-blood-pressure" eases or hides it.'],
    ['self-hug', 'exclude', [], 'It rounds the back, so "osteoporosis" eases or hides it.'],
    ['seated-twist', 'exclude', [], 'It twists the back, so "osteoporosis" eases or hides it.'],
    ['desk-shoulder-stretch', 'caution', [], 'It brings the head low, so "glaucoma" eases or hides it.'],
    ['overhead-reach', 'exclude', [], 'It takes the arms high or across, so "shoulder-problem" eases or hides it.'],
    ['march-on-spot', 'caution', ['knee-hip'], 'It needs balance, so "balance" eases or hides it.'],
    ['seated-knee-hug', 'caution', [], 'It bends a knee far, so "knee-hip" eases or hides it.'],
    ['bird-dog', 'caution', ['wrist-hand'], 'It rests on the knees, so "knee-hip" eases or hides it.'],
    ['wrist-bend', 'caution', [], 'It bends or loads the wrists, so "wrist-hand" eases or hides it.'],
  ] as const)('%s with %s %j', (id, field, left, sentence) => {
    expect(brokenExercise(id, { [field]: left }).join('\n')).toContain(sentence)
  })
})

describe('a row of the seed articles', () => {
  const rows = 'sources/data/seed-exercises.json'

  test('is served by an exercise that is on, or says that it is off', () => {
    expect(problemsOf(changed(rows, { '4.note': '' }))).toEqual([
      `${rows} 4.exercises: "Trunk twists on stomach" needs an exercise that is on, or a note that it is off by default.`,
    ])
    expect(brokenExercise('low-crunch', { enabledByDefault: false, offBecause: 'It is hard.' })).toHaveLength(2)
  })

  test('is served by nothing', () => {
    expect(problemsOf(changed(rows, { '4.exercises': [] }))).toContain(
      `${rows} 4.exercises: Every exercise of the articles has its place.`,
    )
  })

  test('is cited by what serves it, and by nothing else', () => {
    expect(brokenExercise('plank', { sources: ['general-knowledge'] })).toEqual([
      'plank sources: It serves "Plank" and has to cite 001_1313215717c63adf.txt.',
    ])
    expect(brokenExercise('wrist-bend', { sources: ['000_81c2d7f61f18a26c.txt'] })).toEqual([
      'wrist-bend sources: No row of 000_81c2d7f61f18a26c.txt leads to it.',
    ])
  })
})

describe('the tables', () => {
  const rotation = (changes: Readonly<Record<string, unknown>>) =>
    problemsOf(changed('rotation/data/rotation.json', changes)).map((problem) => problem.replace(/^\S+ /, ''))

  test('share the micro-breaks out, all of them', () => {
    expect(rotation({ 'regionTargets.neck': 0.4 })[0]).toMatch(
      /^regionTargets: The shares are 1\.1\d* together; they must be 1\.$/,
    )
  })

  test('hold micro-breaks and main breaks apart, and know what each is for', () => {
    expect(rotation({ 'microPool.0': 'quiet-reset-60' })).toEqual(['microPool: "quiet-reset-60" is no micro-break.'])
    expect(rotation({ 'mainPool.0': 'micro-roll' })).toEqual(['mainPool: "micro-roll" is a micro-break.'])
    expect(problemsOf(changed('routines/data/micro-roll.json', { region: undefined }))).toEqual([
      'rotation/data/rotation.json microPool: "micro-roll" is for no region that has a share.',
    ])
  })

  test('have something left for somebody who leaves out everything', () => {
    expect(rotation({ 'fallbacks.neck': ['neck-turn'] })).toEqual([
      'fallbacks.neck: Nothing can stand in for somebody who leaves out everything.',
    ])
  })

  test('stretch a phase that there is', () => {
    expect(rotation({ 'elastic.far-gaze': 'stare' })).toEqual(['elastic.far-gaze: It has no phase "stare".'])
  })

  test('have no condition that does nothing', () => {
    const careless = Object.fromEntries(
      Object.entries(sound).map(([file, value]) => [
        file,
        file.startsWith('exercises/') ? { ...(value as object), caution: [], exclude: [] } : value,
      ]),
    )
    expect(problemsOf(careless)).toContain('safety/data/conditions.json balance: "balance" hides and eases nothing.')
  })
})

import { describe, expect, test } from 'vitest'
import { brokenExercise, brokenRoutine, changed, problemsOf, sound } from './broken.ts'

describe('a file that does not fit its schema', () => {
  test('has an unknown field', () => {
    expect(brokenExercise('plank', { tittle: 'Plank' })).toEqual([
      'plank : Unrecognized key: "tittle"',
      ...withoutPlank,
    ])
  })

  test('bends a joint past its limit', () => {
    expect(brokenExercise('wrist-bend', { 'animation.poses.down.wristL': 100 })).toContain(
      'wrist-bend animation.poses.down.wristL: wristL is 100; it must lie between -80 and 80.',
    )
  })

  test('goes to a pose that is not there', () => {
    expect(brokenExercise('wrist-bend', { 'phases.0.pose': 'under' })).toContain(
      'wrist-bend phases.0.pose: There is no pose "under".',
    )
  })

  test('has phases that do not sum to its seconds', () => {
    const problems = brokenExercise('wrist-bend', { 'phases.0.seconds': 3 })
    expect(problems).toContain('wrist-bend cycleSeconds: The phases take 17 s together.')
    expect(problems).toContain('wrist-bend durationSeconds: Repetitions and sides take 34 s.')
  })

  test('names no source', () => {
    expect(brokenExercise('wrist-bend', { sources: [] })).toContain(
      'wrist-bend sources: Every exercise says where it comes from.',
    )
  })

  test('is off and does not say why', () => {
    expect(brokenExercise('prone-rock', { offBecause: undefined })).toContain(
      'prone-rock offBecause: An exercise says why it is off exactly where it is off.',
    )
  })

  test('lies under a name that is not its own', () => {
    expect(brokenExercise('wrist-bend', { id: 'bend-wrist' })).toContain(
      'wrist-bend id: The file of "bend-wrist" is exercises/data/bend-wrist.json.',
    )
  })

  test('is a routine whose steps do not sum to its length', () => {
    expect(brokenRoutine('micro-roll', { durationSeconds: 25 })).toContain(
      'micro-roll durationSeconds: Each step starts where the one before it ended, and the last one ends with the routine.',
    )
  })

  test('is a routine whose steps are out of order', () => {
    expect(brokenRoutine('micro-roll', { 'steps.1.at': 2 })).toContain(
      'micro-roll steps.1.at: Each step starts where the one before it ended, and the last one ends with the routine.',
    )
  })

  test('is a routine with a step longer than its phases', () => {
    expect(brokenRoutine('micro-roll', { 'steps.1.reps': 5 })).toContain(
      'micro-roll steps.1.seconds: An exercise lasts as long as its phases, times its repetitions.',
    )
  })
})

test('a missing file is named', () => {
  const { 'rotation/data/rotation.json': _, ...rest } = sound
  expect(problemsOf(rest)).toEqual(['rotation/data/rotation.json : This file is missing.'])
})

test('a file with anything else in it is named, and nothing throws', () => {
  for (const nonsense of [null, 7, 'words', [], {}])
    expect(problemsOf({ ...sound, 'rotation/data/rotation.json': nonsense })[0]).toMatch(/^rotation/)
})

test('one bad row costs that row only', () => {
  const problems = problemsOf(changed('sources/data/sources.json', { '52.verified': 'hearsay' }))
  expect(problems[0]).toMatch(/^sources\/data\/sources\.json 52\.verified: /)
  expect(problems.slice(1).every((problem) => problem.endsWith('There is no source "general-knowledge".'))).toBe(true)
})

/** What follows from an exercise that could not be read. */
const withoutPlank = [
  'routines/data/spine-strength-420.json steps.3.exerciseId: There is no exercise "plank".',
  'sources/data/seed-exercises.json 12.exercises: There is no exercise "plank".',
  'sources/data/seed-exercises.json 12.exercises: "Plank" needs an exercise that is on, or a note that it is off by default.',
].map((problem) => problem.replace(/^routines\/data\/([\w-]+)\.json /, '$1 '))

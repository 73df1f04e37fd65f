import { expect, test } from 'vitest'
import { brokenExercise, brokenRoutine, changed, problemsOf } from './broken.ts'

const inFile = (file: string, changes: Readonly<Record<string, unknown>>) => problemsOf(changed(file, changes))

test('a source that is not listed', () => {
  expect(brokenExercise('wrist-bend', { sources: ['ccohs-stretching', 'hearsay-1999'] })).toEqual([
    'wrist-bend sources: There is no source "hearsay-1999".',
  ])
  expect(brokenRoutine('spine-care-480', { evidence: ['hearsay-1999'] })).toEqual([
    'spine-care-480 evidence: There is no source "hearsay-1999".',
  ])
  expect(inFile('safety/data/conditions.json', { '0.sources': ['hearsay-1999'] })).toEqual([
    'safety/data/conditions.json 0.sources: There is no source "hearsay-1999".',
  ])
})

test('an exercise that does not exist, in a routine, a seed row and the tables', () => {
  expect(brokenRoutine('micro-roll', { 'steps.1.exerciseId': 'barrel-roll' })).toEqual([
    'micro-roll steps.1.exerciseId: There is no exercise "barrel-roll".',
  ])
  expect(
    inFile('rotation/data/rotation.json', { 'fallbacks.eyes': ['belly-breath', 'wink'], 'elastic.wink': 'close' }),
  ).toEqual([
    'rotation/data/rotation.json fallbacks.eyes: There is no exercise "wink".',
    'rotation/data/rotation.json elastic: There is no exercise "wink".',
  ])
})

test('a routine that does not exist', () => {
  expect(inFile('rotation/data/rotation.json', { 'mainPool.0': 'one-minute-neck' })).toEqual([
    'rotation/data/rotation.json mainPool: There is no routine "one-minute-neck".',
  ])
})

test('a seed article that is none', () => {
  expect(inFile('sources/data/seed-claims.json', { '0.seed': 'luger-2019' })).toEqual([
    'sources/data/seed-claims.json 0.seed: There is no seed article "luger-2019".',
  ])
})

test('an id that is there twice', () => {
  expect(inFile('safety/data/conditions.json', { '1.id': 'neck-injury-surgery' })).toEqual([
    'safety/data/conditions.json 1.id: "neck-injury-surgery" is there twice.',
    'safety/data/conditions.json : "neck-instability" has no words.',
  ])
})

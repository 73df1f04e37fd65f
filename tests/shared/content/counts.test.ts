import { describe, expect, test } from 'vitest'
import { promisedIn } from '../../../shared/content/promised.ts'
import { brokenExercise, brokenRoutine } from './broken.ts'

describe('a line that promises a count', () => {
  test('must keep it: "twice" where it plays three times', () => {
    expect(brokenRoutine('micro-squeeze', { 'steps.1.say': 'Draw the blades together. Twice.' })).toEqual([
      'micro-squeeze steps.1.say: It says "Twice"; it is done 3 times, 8 s each.',
    ])
    expect(brokenExercise('fingertips-down', { 'cues.3': 'Let go and shake your hands once.' })).toEqual([
      'fingertips-down cues.3: It says "once"; it is done 2 times, 10 s each.',
    ])
  })

  test('may count swings instead of repetitions', () => {
    expect(brokenExercise('blink-and-rest', { 'cues.0': 'Blink slowly six times.' })).toEqual([])
    expect(brokenExercise('blink-and-rest', { 'cues.0': 'Blink slowly five times.' })).toHaveLength(1)
  })

  test('counts turns', () => {
    expect(
      brokenRoutine('spine-care-480', { 'steps.3.say': 'One knee in. {Left|Right}, {right|left}, {left|right}.' }),
    ).toEqual(['spine-care-480 steps.3.say: It names 3 turns; there are 4.'])
  })

  test('counts breaths that people can breathe', () => {
    expect(brokenRoutine('micro-grow-tall', { 'steps.1.say': 'Crown up. Five slow breaths.' })).toHaveLength(1)
    expect(brokenRoutine('micro-grow-tall', { 'steps.1.say': 'Crown up. Three slow breaths.' })).toEqual([])
    expect(brokenRoutine('quiet-reset-60', { 'steps.1.say': 'In for five. Out for six.' })).toEqual([
      'quiet-reset-60 steps.1.say: It says "In for five"; that phase takes 4 s.',
    ])
  })

  test('cannot promise seconds that are not held', () => {
    expect(brokenExercise('shoulder-shrug', { easier: 'Lift halfway and hold for 2 seconds.' })).toEqual([
      'shoulder-shrug easier: It says "2 seconds"; it is done 3 times, 9 s each.',
    ])
    expect(brokenExercise('shoulder-shrug', { 'cues.2': 'Hold them there for 5 seconds.' })).toEqual([])
  })

  test('says nothing of an exercise where there is none', () => {
    expect(brokenRoutine('micro-squeeze', { 'steps.2.say': 'Shake twice.' })).toEqual([
      'micro-squeeze steps.2.say: "twice" belongs to no exercise here.',
    ])
  })
})

describe('a description', () => {
  test('counts the moves: each side is one', () => {
    expect(brokenRoutine('two-minute-neck', { description: 'Five moves.' })).toEqual([
      'two-minute-neck description: "Five moves" is not what the steps do.',
    ])
    expect(brokenRoutine('two-minute-neck', { description: 'Seven moves.' })).toEqual([])
  })

  test('keeps the time it names', () => {
    expect(brokenRoutine('two-minute-neck', { title: 'Three-minute neck routine' })).toEqual([
      'two-minute-neck title: "Three-minute" is not what the steps do.',
    ])
    expect(brokenRoutine('shoulder-release-60', { description: '90 seconds for the shoulders.' })).toHaveLength(1)
  })

  test('counts the repetitions it begins with', () => {
    expect(brokenRoutine('micro-roll', { description: 'Seven backward rolls.' })).toEqual([
      'micro-roll description: "Seven backward" is not what the steps do.',
    ])
  })

  test('keeps the frequency it names', () => {
    expect(brokenRoutine('spine-strength-420', { perWeekTarget: 3 })).toEqual([
      'spine-strength-420 steps.23.say: "Twice a week" belongs to no exercise here.',
      'spine-strength-420 description: "twice a week" is not what the steps do.',
    ])
  })
})

test('promises are found in words and digits', () => {
  const found = promisedIn(
    'Twice, ten times, 12 times a day, once a week, 30 seconds, two minutes, one slow breath, Seven moves.',
  )
  expect(found.map(({ what, number }) => `${number} ${what}`)).toEqual([
    '12 a day',
    '1 a week',
    '2 times',
    '10 times',
    '30 seconds',
    '120 seconds',
    '1 breaths',
    '7 moves',
  ])
  expect(promisedIn('One knee in, at least 20 feet away, a short tilt to each side.')).toEqual([])
})

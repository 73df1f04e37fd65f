import { expect, test } from 'vitest'
import { brokenExercise, brokenRoutine } from './broken.ts'

test('a line must be read before the body stays: 9 words in 3 seconds', () => {
  const nine = 'Lower your chin slowly to the chest and rest.'
  expect(brokenRoutine('micro-chin-to-chest', { 'steps.1.say': nine })).toEqual([])
  expect(brokenRoutine('micro-chin-to-chest', { 'steps.1.say': `${nine} Now.` })).toEqual([
    'micro-chin-to-chest steps.1.say: 10 words are too many for 3 s; 9 can be read.',
  ])
})

test('a movement without a hold leaves the time of one repetition, and a second of pause is no hold', () => {
  expect(
    brokenRoutine('micro-roll', { 'steps.1.say': 'Lift both of your shoulders up, back and down again.' }),
  ).toEqual(['micro-roll steps.1.say: 10 words are too many for 3 s; 9 can be read.'])
  expect(
    brokenRoutine('standing-reset-300', { 'steps.17.say': 'Rise up, pause there, then lower. Ten times.' }),
  ).toEqual([])
})

test('an announcement has the seconds of its step', () => {
  expect(brokenRoutine('micro-turn-pair', { 'steps.2.say': 'And now to the other side, please.' })).toEqual([
    'micro-turn-pair steps.2.say: 7 words are too many for 2 s; 6 can be read.',
  ])
})

test('a cue has the seconds of one repetition', () => {
  const long = 'Keep the circle slow and round and of the same size.'
  expect(brokenExercise('shoulder-roll-back', { 'cues.3': long })).toEqual([
    'shoulder-roll-back cues.3: 11 words are too many for 3 s; 9 can be read.',
  ])
})

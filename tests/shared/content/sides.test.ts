import { describe, expect, test } from 'vitest'
import { brokenExercise, brokenRoutine } from './broken.ts'

describe('both sides get the same time', () => {
  test('over a routine, exercise by exercise', () => {
    const longer = { 'steps.3.phases.1.seconds': 6, 'steps.3.seconds': 11, 'steps.4.at': 25, durationSeconds: 27 }
    expect(brokenRoutine('micro-turn-pair', longer)).toEqual([
      'micro-turn-pair steps: "neck-turn" gives the left side 10 s and the right side 11 s.',
    ])
  })

  test('within an exercise that goes to both', () => {
    expect(
      brokenExercise('straddle-stretch', { 'phases.1.seconds': 13, cycleSeconds: 57, durationSeconds: 57 }),
    ).toEqual(['straddle-stretch phases: The exercise gives the left side 18 s and the right side 17 s.'])
  })

  test('a step that alternates is even by itself', () => {
    expect(brokenRoutine('spine-care-480', { 'steps.3.alternates': undefined })).toContain(
      'spine-care-480 steps.3.seconds: An exercise lasts as long as its phases, times its repetitions.',
    )
  })
})

describe('words about sides', () => {
  test('are tokens in an exercise', () => {
    expect(brokenExercise('neck-turn', { 'cues.1': 'Turn your head slowly to the left.' })).toEqual([
      'neck-turn cues.1: An exercise with sides says {left|right}, so that it can be mirrored.',
    ])
    expect(brokenExercise('neck-turn', { 'cues.1': 'Turn your head slowly to the {left}.' })).toEqual([
      'neck-turn cues.1: {left} has to be {left|right} or {right|left}.',
    ])
    expect(brokenExercise('grow-tall', { easier: 'Lean on your {left|right} hand.' })).toEqual([
      'grow-tall easier: {left|right} means nothing in an exercise without sides.',
    ])
  })

  test('are in braces in a routine as well, and name the side that is meant', () => {
    expect(brokenRoutine('micro-turn-pair', { 'steps.1.say': 'Turn {left|left}.' })).toEqual([
      'micro-turn-pair steps.1.say: {left|left} has to be {left|right} or {right|left}.',
    ])
    expect(brokenRoutine('micro-turn-pair', { 'steps.1.say': 'Turn left.' })).toEqual([
      'micro-turn-pair steps.1.say: It says a side without {left|right}, so it cannot be mirrored.',
    ])
    expect(brokenRoutine('micro-turn-pair', { 'steps.1.say': 'Turn {right|left}.' })).toEqual([
      'micro-turn-pair steps.1.say: It says right, but the step is left.',
    ])
    expect(brokenRoutine('micro-turn-pair', { 'steps.2.say': 'Now {left|right}.' })).toEqual([
      'micro-turn-pair steps.2.say: It says left, but the step is right.',
    ])
  })
})

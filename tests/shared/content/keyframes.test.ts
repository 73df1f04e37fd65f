import { describe, expect, test } from 'vitest'
import { brokenExercise, brokenRoutine } from './broken.ts'

describe('keyframes', () => {
  test('come in the order that the exercise has them', () => {
    expect(brokenRoutine('micro-roll', { 'steps.1.phases.0.pose': 'back', 'steps.1.phases.1.pose': 'up' })).toEqual([
      'micro-roll steps.1.phases: The poses of "shoulder-roll-back" follow each other as up, back, start; here as back, up, start.',
    ])
  })

  test('stay where they are during a hold', () => {
    expect(brokenExercise('fingertips-down', { 'phases.1.pose': 'start' })).toEqual([
      'fingertips-down phases.1.pose: A "hold" stays at "reach"; it cannot go to "start".',
    ])
  })
})

describe('a step', () => {
  test('has a side exactly where its exercise has sides', () => {
    expect(brokenRoutine('micro-roll', { 'steps.1.side': 'left' })).toEqual([
      'micro-roll steps.1.side: "shoulder-roll-back" has no sides.',
      'micro-roll steps: "shoulder-roll-back" gives the left side 18 s and the right side 0 s.',
    ])
    expect(brokenRoutine('micro-turn-pair', { 'steps.1.side': null, 'steps.3.side': null })).toEqual([
      'micro-turn-pair steps.1.side: "neck-turn" needs a side.',
      'micro-turn-pair steps.3.side: "neck-turn" needs a side.',
    ])
  })

  test('is done in a posture that its exercise and its routine know', () => {
    expect(brokenRoutine('micro-roll', { 'steps.1.posture': 'floor' })).toEqual([
      'micro-roll steps.1.posture: "shoulder-roll-back" cannot be done floor.',
      'micro-roll steps.1.posture: The routine is done seated, but this step is floor.',
    ])
    expect(brokenRoutine('standing-reset-300', { 'steps.7.posture': undefined })).toEqual([
      'standing-reset-300 steps.7.posture: The routine is done standing, but this step is seated.',
    ])
  })
})

describe('a movement to and fro', () => {
  test('does not carry a joint past its limit', () => {
    expect(brokenExercise('neck-massage', { 'phases.1.oscillate.joints.elbowL': 20 })).toEqual([
      'neck-massage phases.1.oscillate.joints.elbowL: elbowL swings from 120 to 160; it must stay between 0 and 150.',
    ])
    expect(brokenRoutine('micro-stand', { 'steps.1.phases.0.oscillate.joints.armFlexL': -60 })).toEqual([
      'micro-stand steps.1.phases.0.oscillate.joints.armFlexL: armFlexL swings from -60 to 60; it must stay between -45 and 180.',
    ])
  })

  test('may carry hips and knees to where they stop by themselves', () => {
    expect(brokenExercise('march-on-spot', { 'phases.0.oscillate.joints.hipR': -60 })).toEqual([])
  })
})

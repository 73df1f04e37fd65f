import { describe, expect, test } from 'vitest'
import { brokenExercise, brokenRoutine } from './broken.ts'

describe('the head does not go back', () => {
  test('at the desk', () => {
    expect(brokenExercise('overhead-reach', { 'animation.poses.up.headPitch': -5 })).toEqual([
      'overhead-reach animation.poses.up.headPitch: At the desk the head does not tilt back.',
    ])
  })

  test('with a back that bends backward', () => {
    expect(brokenExercise('knuckle-slide', { 'animation.poses.top.thoracicFlex': -18 })).toEqual([
      "knuckle-slide animation.poses.top.headPitch: The back's bend takes the face 18 degrees up; 10 is the most.",
    ])
  })

  test('in words', () => {
    for (const cue of ['Look up.', 'Tip your head gently back.', 'Drop your chin back.'])
      expect(brokenExercise('overhead-reach', { 'cues.2': cue })).toEqual([
        'overhead-reach cues.2: The head does not tilt back.',
      ])
  })
})

describe('the head does not go all the way round', () => {
  test('in poses', () => {
    const round = { 'animation.poses.start': { headPitch: -10 }, set: 'home' }
    expect(brokenExercise('chin-half-circle', round)).toEqual([
      'chin-half-circle phases: The head does not go all the way round.',
    ])
  })

  test('in words', () => {
    expect(brokenRoutine('micro-roll', { 'steps.1.say': 'Roll your head around. Six times.' })).toEqual([
      'micro-roll steps.1.say: No full circles of the head.',
    ])
  })
})

describe('no hand on the head', () => {
  test('in poses, except to press against it', () => {
    expect(brokenExercise('side-reach', { 'animation.poses.lean.handR': 'head-side' })).toEqual([
      'side-reach animation.poses.lean: No hand on the head, except to press against it.',
    ])
  })

  test('and none that the head moves under', () => {
    expect(brokenExercise('neck-press-side', { 'animation.poses.press.headRoll': 10 })).toEqual([
      'neck-press-side phases.0.pose: The head does not move while a hand is on it.',
      'neck-press-side phases.2.pose: The head does not move while a hand is on it.',
    ])
  })

  test('in words', () => {
    expect(brokenExercise('side-reach', { easier: 'Keep the hand on your head, elbow out.' })).toEqual([
      'side-reach easier: No hand on the head.',
    ])
    expect(brokenExercise('neck-side-tilt', { 'cues.2': 'Pull gently on your head.' })).toHaveLength(1)
  })
})

describe('roll to get up after lying on the back', () => {
  test('an exercise says so', () => {
    expect(brokenExercise('knees-to-chest', { precautions: ['Keep your head down.'] })).toEqual([
      'knees-to-chest precautions: Who lies on the back is told to roll over to get up.',
    ])
  })

  test('a routine leads there', () => {
    expect(brokenRoutine('spine-care-480', { 'steps.10.say': 'Come to hands and knees.' })).toEqual([
      'spine-care-480 steps.11: Before this step the person lies on the back; first comes the roll to get up.',
    ])
  })

  test('a routine does not end on the back', () => {
    const cut = { 'steps.22.type': 'transition', 'steps.22.say': 'Stay.' }
    for (const field of ['exerciseId', 'side', 'reps', 'phases'])
      Object.assign(cut, { [`steps.22.${field}`]: undefined })
    expect(brokenRoutine('spine-strength-420', cut)).toEqual([
      'spine-strength-420 steps.23: Before this step the person lies on the back; first comes the roll to get up.',
    ])
  })
})

describe('no text promises what Nape cannot keep', () => {
  test.each([
    ['Relieve neck pain.', 'No medical promise. Here: "Relieve".'],
    ['Realign the vertebrae.', 'No medical promise. Here: "Realign".'],
    ['A safe stretch.', 'No medical promise. Here: "safe".'],
    ['Stretch and bounce a little.', 'No bouncing. Here: "bounc".'],
    ['Press until you hear a pop.', 'Nobody chases a pop. Here: "pop".'],
    ['Hold your breath at the top.', 'Nobody holds the breath. Here: "Hold your breath".'],
    ['Turn the centre of the body.', 'The words are US English. Here: "centre".'],
    ['The seed says so.', 'This is a word of ours, not of the person. Here: "seed".'],
  ])('%s', (purpose, sentence) => {
    expect(brokenExercise('plank', { purpose })).toEqual([`plank purpose: ${sentence}`])
  })

  test('but may say what not to do', () => {
    expect(brokenExercise('plank', { 'precautions.0': 'Do not bounce and never hold your breath.' })).toEqual([])
  })
})

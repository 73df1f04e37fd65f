import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { routineById } from '../../../shared/routines/catalogue.ts'
import { isFlat } from '../../../shared/figure/cut.ts'
import { play } from '../../../shared/routines/play.ts'
import { someMoment, someRoutine } from './some-routine.ts'

const neck = routineById('two-minute-neck')
const at = (seconds: number) => play(neck, seconds * 1000)

describe('playing the two-minute neck routine', () => {
  test('begins with the intro, the body at the start of the first exercise', () => {
    const start = { exerciseId: 'grow-tall', side: null, pose: 'start' }
    expect(at(0)).toMatchObject({ index: 0, type: 'intro', move: null, number: 0, of: 7, progress: 0, done: false })
    expect(at(0)).toMatchObject({ next: { exerciseId: 'grow-tall' }, repetition: null, target: null })
    expect(at(3).motion).toMatchObject({ from: start, to: start })
  })

  test('tips the head, holds it, and brings it back', () => {
    const tilt = { exerciseId: 'neck-side-tilt', side: 'left' }
    expect(at(37.5).repetition).toMatchObject({ phase: 'tip', secondsLeft: 2, progress: 0.5, hold: null })
    expect(at(37.5).motion).toEqual({ from: { ...tilt, pose: 'start' }, to: { ...tilt, pose: 'tilt' }, progress: 0.5 })
    expect(at(44).repetition).toMatchObject({ phase: 'hold', secondsLeft: 5, hold: 0.5 })
    expect(at(44).motion).toMatchObject({ from: { pose: 'tilt' }, to: { pose: 'tilt' } })
    expect(at(50).motion).toEqual({ from: { ...tilt, pose: 'tilt' }, to: { ...tilt, pose: 'start' }, progress: 0.5 })
    expect(at(37.5).target).toEqual({ ...tilt, pose: 'tilt' })
  })

  test('names the next step in a transition, while the body goes there', () => {
    expect(at(52)).toMatchObject({
      type: 'transition',
      say: 'Now the right side.',
      move: { exerciseId: 'neck-side-tilt', side: 'right' },
      next: { exerciseId: 'neck-turn', side: 'left' },
      repetition: null,
    })
    expect(at(52).motion).toEqual({
      from: { exerciseId: 'neck-side-tilt', side: 'left', pose: 'start' },
      to: { exerciseId: 'neck-side-tilt', side: 'right', pose: 'start' },
      progress: 0.5,
    })
  })

  test('counts the seconds of the person, within a hold as well, and plays the same at any speed', () => {
    const [slow, fast] = [0.5, 2].map((speed) => play(neck, 44_000, { speed }))
    expect(slow).toMatchObject({ secondsLeft: 14, secondsToEnd: 152, repetition: { secondsLeft: 10, hold: 0.5 } })
    expect(fast).toMatchObject({ secondsLeft: 4, secondsToEnd: 38, repetition: { secondsLeft: 3, hold: 0.5 } })
    expect(slow?.motion).toEqual(fast?.motion)
  })

  test('counts the repetitions', () => {
    expect(at(94).repetition).toMatchObject({ rep: 1, reps: 2, phase: 'lift' })
    expect(at(103).repetition).toMatchObject({ rep: 2, reps: 2, phase: 'lift' })
    expect(at(111.5).repetition).toMatchObject({ rep: 2, reps: 2, phase: 'lower', secondsLeft: 1 })
  })

  test('changes sides with every turn where an exercise alternates', () => {
    const phases = [
      { name: 'turn', seconds: 2, pose: 'turned' },
      { name: 'return', seconds: 2, pose: 'start' },
    ]
    const twist = { exerciseId: 'seated-twist', side: 'left', alternates: true, reps: 2, phases } as const
    const step = { type: 'exercise', at: 0, seconds: 16, say: 'Turn.', ...twist, phases } as const
    const routine = { ...neck, durationSeconds: 16, steps: [step] }
    const seen = [0, 4, 8, 12].map((seconds) => play(routine, seconds * 1000))
    expect(seen.map(({ move }) => move?.side)).toEqual(['left', 'right', 'left', 'right'])
    expect(seen.map(({ repetition }) => repetition?.rep)).toEqual([1, 1, 2, 2])
    expect(seen[1]?.motion).toMatchObject({
      from: { side: 'left', pose: 'start' },
      to: { side: 'right', pose: 'turned' },
    })
    expect(seen[1]?.target).toMatchObject({ side: 'right', pose: 'turned' })
  })

  test('changes step exactly at the boundary', () => {
    expect(play(neck, 15_999.9)).toMatchObject({ index: 1, repetition: { phase: 'release', secondsLeft: 1 } })
    expect(at(16)).toMatchObject({ index: 2, type: 'transition', motion: { progress: 0 } })
    expect(at(18)).toMatchObject({ index: 3, type: 'exercise', repetition: { phase: 'lower', secondsLeft: 3 } })
  })

  test('knows the last exercise, the outro and the end', () => {
    expect(at(100)).toMatchObject({ number: 7, next: null })
    expect(at(113)).toMatchObject({ type: 'transition', move: null, next: null })
    expect(at(119.999)).toMatchObject({ type: 'outro', done: false })
    expect(at(120)).toMatchObject({ type: 'outro', progress: 1, done: true })
  })

  test('stays at its start before it and at its end after it', () => {
    expect(at(-1)).toEqual(at(0))
    expect(at(1000)).toEqual(at(120))
  })
})

describe('playing any routine', () => {
  test('every moment lies in the one step that covers it', () => {
    fc.assert(
      fc.property(someMoment, ([routine, elapsed]) => {
        const covering = routine.steps.filter(
          ({ at, seconds }) => at * 1000 <= elapsed && elapsed < (at + seconds) * 1000,
        )
        const step = covering[0] ?? routine.steps.at(-1)
        expect(covering.length).toBe(elapsed < routine.durationSeconds * 1000 ? 1 : 0)
        expect(routine.steps[play(routine, elapsed).index]).toBe(step)
      }),
    )
  })

  test('every progress lies between 0 and 1, and the whole only grows', () => {
    fc.assert(
      fc.property(someMoment, fc.nat(5000), ([routine, elapsed], later) => {
        const frame = play(routine, elapsed)
        for (const value of [
          frame.progress,
          frame.motion.progress,
          frame.repetition?.progress,
          frame.repetition?.hold,
        ]) {
          expect(value ?? 0).toBeGreaterThanOrEqual(0)
          expect(value ?? 0).toBeLessThanOrEqual(1)
        }
        expect(play(routine, elapsed + later).progress).toBeGreaterThanOrEqual(frame.progress)
      }),
    )
  })

  test('the body never jumps, but between lying flat and not: each stretch begins where the last one ended', () => {
    fc.assert(
      fc.property(someRoutine, (routine) => {
        let before = play(routine, 0).motion
        for (let elapsed = 0; elapsed <= routine.durationSeconds * 1000; elapsed += 250) {
          const { motion } = play(routine, elapsed)
          const onTheSameWay = isDeepStrictEqual([motion.from, motion.to], [before.from, before.to])
          const downOrUp = isFlat(motion.from) !== isFlat(before.to)
          if (!onTheSameWay && !downOrUp) expect(motion.from).toEqual(before.to)
          before = motion
        }
      }),
    )
  })
})

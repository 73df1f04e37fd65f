/** Every routine, played from its start to its end with a clock that a test turns, against its data. */
import { describe, expect, test } from 'vitest'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import type { Side } from '../../../shared/figure/motion.ts'
import { onSide } from '../../../shared/i18n/side-words.ts'
import { routines } from '../../../shared/routines/catalogue.ts'
import { placeAt, resumed, setOut, timeLeft } from '../../../shared/routines/course.ts'
import { guidance } from '../../../shared/routines/guidance.ts'
import { play, type PlayOptions } from '../../../shared/routines/play.ts'
import { mirrored } from '../../../shared/routines/sides.ts'
import type { Routine, Step } from '../../../shared/routines/schema.ts'

interface Announced {
  readonly title: string
  readonly side: Side | null
  readonly cue: string
  readonly seconds: number
}

/** What is announced, and how long it lasts for the person, looking every 50 ms. */
function played(routine: Routine, options: PlayOptions = {}): readonly Announced[] {
  const speed = options.speed ?? 1
  const course = resumed(setOut(routine, 0, speed), 0)
  const found: (Announced & { index: number })[] = []
  for (let now = 0; timeLeft(course, placeAt(course, now)) > 0; now += 50) {
    const { index } = play(routine, placeAt(course, now).position, options)
    const last = found.at(-1)
    if (last?.index === index) found[found.length - 1] = { ...last, seconds: last.seconds + 0.05 }
    else {
      const { title, side, cue } = guidance(routine, index, options)
      found.push({ index, title, side, cue, seconds: 0.05 })
    }
  }
  return found.map(({ title, side, cue, seconds }) => ({ title, side, cue, seconds: Math.round(seconds * 100) / 100 }))
}

const exercisesIn = (announced: readonly Announced[], { steps }: Routine) =>
  announced.filter((_each, index) => steps[index]?.type === 'exercise')

function written(step: Step): Partial<Announced> {
  const { seconds } = step
  const cue = onSide(step.say, null)
  return step.type === 'exercise'
    ? { title: exerciseById(step.exerciseId).title, side: step.side, cue, seconds }
    : { cue, seconds }
}

const secondsOn = (side: Side, { steps }: Routine): number =>
  steps.reduce((sum, step) => {
    if (step.type !== 'exercise' || step.side === null) return sum
    if (step.alternates) return sum + step.seconds / 2
    return sum + (step.side === side ? step.seconds : 0)
  }, 0)

test('there are nineteen', () => {
  expect(routines).toHaveLength(19)
})

describe.each(routines)('$id', (routine) => {
  test('announces every step once, in order, with its title, side and cue, for its seconds', () => {
    expect(played(routine)).toMatchObject(routine.steps.map(written))
  })

  test('begun on either side is the same with left and right exchanged, and as long on both', () => {
    for (const begins of ['left', 'right'] as const) {
      const steps = played(routine, { begins })
      expect(steps.find(({ side }) => side !== null)?.side ?? begins).toBe(begins)
      expect(steps.map(({ seconds }) => seconds)).toEqual(routine.steps.map(({ seconds }) => seconds))
      expect(steps.map(({ title }) => title)).toEqual(played(routine).map(({ title }) => title))
    }
    for (const each of [routine, mirrored(routine)]) expect(secondsOn('left', each)).toBe(secondsOn('right', each))
  })

  test('takes twice as long at half the speed, and half as long at twice the speed', () => {
    for (const speed of [0.5, 2])
      expect(played(routine, { speed })).toMatchObject(
        routine.steps.map((step) => ({ cue: onSide(step.say, null), seconds: step.seconds / speed })),
      )
  })

  test('takes as long in its easier form, and goes half as far', () => {
    for (const { exerciseId } of routine.steps.filter((step) => step.type === 'exercise')) {
      const options = { easier: [exerciseId] }
      expect(played(routine, options)).toEqual(played(routine))
      const frames = routine.steps.map(({ at }) => play(routine, at * 1000 + 10, options))
      for (const { move, easier } of frames) expect(easier).toBe(move?.exerciseId === exerciseId)
      for (const { motion } of frames) expect(motion.range ?? 1).toBe(motion.from.exerciseId === exerciseId ? 0.5 : 1)
    }
  })

  test('counts down the seconds of every step and of the whole, to one', () => {
    for (const speed of [0.75, 1, 1.5])
      for (const { at, seconds } of routine.steps) {
        const first = play(routine, at * 1000, { speed })
        const last = play(routine, (at + seconds) * 1000 - 1, { speed })
        expect(first.secondsLeft).toBe(Math.ceil(seconds / speed))
        expect(first.secondsToEnd).toBe(Math.ceil((routine.durationSeconds - at) / speed))
        expect(last.secondsLeft).toBe(1)
      }
  })

  test('has words for every one of its exercises, and for how to do it with less', () => {
    for (const [index, step] of routine.steps.entries()) {
      const words = guidance(routine, index)
      expect(words.announcement).toContain(onSide(step.say, null))
      if (step.type === 'exercise') expect(words.easier).not.toBeNull()
    }
    expect(exercisesIn(played(routine), routine).length).toBeGreaterThan(0)
  })
})

import { describe, expect, test } from 'vitest'
import { z } from '../../../shared/zod.ts'
import { exercises } from '../../../shared/exercises/all.ts'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { jointLimits, jointNames } from '../../../shared/exercises/joints.ts'
import { poseSchema } from '../../../shared/exercises/pose-schema.ts'
import { exerciseSchema } from '../../../shared/exercises/schema.ts'

const turn = exerciseById('neck-turn')
const messages = (change: object) =>
  exerciseSchema
    .safeParse({ ...turn, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('the schema of an exercise', () => {
  test('takes all exercises, and gives back what it took', () => {
    for (const exercise of exercises) expect(exerciseSchema.parse(exercise)).toEqual(exercise)
  })

  test('is closed', () => {
    expect(messages({ tip: 'Smile.' })).toEqual([': Unrecognized key: "tip"'])
    expect(messages({ animation: { ...turn.animation, poses: { start: {}, turned: { neckYaw: 5 } } } })).toEqual([
      'animation.poses.turned: Unrecognized key: "neckYaw"',
    ])
  })

  test('says what a side means exactly where there are sides, and mirrors exactly there', () => {
    expect(messages({ sideMeaning: null })).toEqual([
      'sideMeaning: It says what a side means exactly where there are sides.',
    ])
    expect(messages({ animation: { ...turn.animation, mirrorForRight: false } })).toEqual([
      'animation.mirrorForRight: The picture is mirrored exactly where there are sides.',
    ])
  })

  test('wants a pose to begin in', () => {
    const { start: _, ...poses } = turn.animation.poses
    expect(messages({ animation: { ...turn.animation, poses } })).toContain(
      'animation.poses: Every exercise has a pose "start".',
    )
  })

  test.each(jointNames)('%s goes to its limits and no further', (joint) => {
    const { min, max } = jointLimits[joint]
    const fits = (value: number) => poseSchema.safeParse({ [joint]: value }).success
    expect([fits(min), fits(max), fits(min - 0.01), fits(max + 0.01), fits(Number.NaN)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

test('as JSON Schema it is closed, knows the limits of the joints and explains itself', () => {
  const schema = z.toJSONSchema(exerciseSchema, { io: 'input' })
  expect(schema).toMatchObject({
    additionalProperties: false,
    properties: {
      easier: { description: expect.stringContaining('less') as string },
      animation: {
        properties: {
          poses: {
            additionalProperties: {
              properties: { headYaw: { minimum: -60, maximum: 60 } },
              additionalProperties: false,
            },
          },
        },
      },
    },
  })
})

/** How one pose of the figure lies in a data file. */
import { z } from '../zod.ts'
import { handTargets, jointLimits, jointNames, type JointName } from './joints.ts'
import { bases } from './vocabulary.ts'

/** One joint's value: the message says which joint went where it cannot go. */
function joint(name: JointName) {
  const { min, max, unit } = jointLimits[name]
  const error = ({ input }: { readonly input?: unknown }) =>
    `${name} is ${String(input)}; it must lie between ${String(min)} and ${String(max)}.`
  return z
    .number({ error })
    .min(min, { error })
    .max(max, { error })
    .describe(
      unit === 'degrees'
        ? `Degrees, ${String(min)} to ${String(max)}.`
        : `A share of the range, ${String(min)} to ${String(max)}.`,
    )
    .optional()
}
const joints = Object.fromEntries(jointNames.map((name) => [name, joint(name)])) as Record<
  JointName,
  ReturnType<typeof joint>
>

const hand = z.enum(handTargets).describe('Where this hand rests; "free" lets the arm decide.').optional()

/** The schema of one pose. */
export const poseSchema = z
  .strictObject({
    ...joints,
    handL: hand,
    handR: hand,
    base: z
      .enum(bases)
      .describe('Only where getting up or down leads to another base than the one the exercise begins in.')
      .optional(),
  })
  .describe('Joint values on top of the base, and where the hands rest. What is left out stays as the base has it.')

/** Joint values on top of a base, and where the hands rest. What is left out stays as the base has it. */
export type PoseData = Readonly<z.infer<typeof poseSchema>>

const amplitudes = z.partialRecord(z.enum(jointNames as [JointName, ...JointName[]]), z.number())

/** The schema of a small movement to and fro around a pose. */
export const oscillationSchema = z
  .strictObject({
    joints: amplitudes.describe(
      'How far each joint swings, in its own unit. A negative amplitude is the opposite phase.',
    ),
    quarterLater: amplitudes
      .describe('Joints that swing a quarter of a swing later: with those of `joints` they make circles.')
      .optional(),
    behind: z.literal(true).describe('Hips swing behind the body too, as in walking.').optional(),
    hz: z.number().positive().max(5).describe('Swings a second.'),
  })
  .describe(
    'A sine around the pose: value = pose + amplitude * sin(2 * pi * hz * t). Joints stop at their limits; knees at 0, and hips too unless `behind`. A hand at rest moves by as much as its free arm would.',
  )

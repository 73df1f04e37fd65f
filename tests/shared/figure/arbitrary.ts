import fc from 'fast-check'
import { handTargets, jointLimits, jointNames, type JointName } from '../../../shared/exercises/joints.ts'
import { bases } from '../../../shared/figure/base.ts'
import type { Pose } from '../../../shared/figure/pose.ts'
import type { View } from '../../../shared/figure/view.ts'

/** Any value a joint may have; the limits themselves come up often. */
const angle = (name: JointName): fc.Arbitrary<number> => {
  const { min, max } = jointLimits[name]
  // Minus zero is no angle of its own.
  return fc.oneof(fc.constantFrom(min, max, 0), fc.double({ min, max, noNaN: true })).map((value) => value + 0)
}

const joints = fc.record(Object.fromEntries(jointNames.map((name) => [name, angle(name)]))) as fc.Arbitrary<
  Record<JointName, number>
>
const rest = fc.oneof(
  fc.constant({}),
  fc.constantFrom(...handTargets).map((target) => ({ [target]: 1 })),
  fc.constant({ 'left-thigh': 1 }),
  fc.constant({ 'right-thigh': 1 }),
  fc.double({ min: 0, max: 1, noNaN: true }).map((weight) => ({ 'left-thigh': weight })),
)

/** Any pose that the joints allow, sensible or not. */
export const poses: fc.Arbitrary<Pose> = fc.record({
  joints,
  handL: rest,
  handR: rest,
  stance: fc.constantFrom(...Object.values(bases).map((base) => base.stance)),
  ahead: fc.constantFrom(0, 27, 100),
})

/** Any direction to look from. */
export const views: fc.Arbitrary<View> = fc.record({
  yaw: fc.double({ min: 0, max: 360, noNaN: true }),
  pitch: fc.double({ min: 0, max: 30, noNaN: true }),
  aside: fc.constant(0),
  height: fc.constant(97),
  ahead: fc.constant(0),
  span: fc.constant(200),
})

import { jointLimits, type JointName } from '../exercises/joints.ts'
import { eased } from './easing.ts'
import { mirrored, type Pose } from './pose.ts'

type Amplitudes = Readonly<Partial<Record<JointName, number>>>

/** A sine around a pose: each joint goes so far, in its own unit, to one way and then to the other. */
export interface Swing {
  readonly joints: Amplitudes
  /** The same, a quarter of a swing later: a joint here and one in `joints` make a circle together. */
  readonly quarterLater?: Amplitudes | undefined
  /** True where hips swing behind the body too, as in walking; otherwise they stop where the leg hangs straight. */
  readonly behind?: boolean | undefined
  /** Swings a second. */
  readonly hz: number
  /** Seconds since the phase began, and how many it has: a swing begins and ends gently. */
  readonly time: number
  readonly seconds: number
}

/** Seconds in which a swing grows to its full width, and in which it dies away. */
const gentle = 0.8

/** How wide a swing is at this moment, 0 to 1. */
export const widthOf = ({ time, seconds }: Swing): number => eased(Math.min(time, seconds - time) / gentle)

/** A swing in the middle of its time, at its widest: what a still picture shows of it. */
export function widest(swing: Omit<Swing, 'time' | 'seconds'>): Swing {
  const time = (Math.ceil(swing.hz) + 0.25) / swing.hz
  return { ...swing, time, seconds: 2 * time }
}

/** A pose and what its swing adds at this moment, over a share (`range`, 0 to 1) of its width. */
export function swung(pose: Pose, swing: Swing, right: boolean, range: number): Pose {
  return swungTo(pose, swing, right, 2 * Math.PI * swing.hz * swing.time, range * widthOf(swing))
}

/** A pose with a swing at an angle of its round (radians). Joints stop at their limits, knees and most hips at 0. */
export function swungTo(pose: Pose, swing: Swing, right: boolean, angle: number, width: number): Pose {
  // Written for the left side, like the poses.
  const left = right ? mirrored(pose) : pose
  const joints = { ...left.joints }
  for (const [name, far] of Object.entries(added(swing, angle))) {
    const joint = name as JointName
    const { min, max } = jointLimits[joint]
    const floor = /^hip[LR]$/.test(name) && swing.behind !== true ? 0 : min
    joints[joint] = Math.min(Math.max(joints[joint] + far * width, Math.min(floor, joints[joint])), max)
  }
  const moved = { ...left, joints }
  return { ...(right ? mirrored(moved) : moved), steady: pose.joints }
}

function added({ joints, quarterLater = {} }: Swing, angle: number): Partial<Record<JointName, number>> {
  const out: Partial<Record<JointName, number>> = {}
  for (const [name, far] of Object.entries(joints)) out[name as JointName] = far * Math.sin(angle)
  for (const [name, far] of Object.entries(quarterLater))
    out[name as JointName] = (out[name as JointName] ?? 0) + far * Math.cos(angle)
  return out
}

import { jointNames, type JointName } from '../exercises/joints.ts'
import type { Station } from './motion.ts'
import type { Stance } from './base.ts'
import { poseAt, type Pose } from './pose.ts'

/** What carries the body is whole or not at all: nobody stops half-way up from a chair, or half-way down to a bed. */
const whole: ReadonlySet<JointName> = new Set(['rise', 'recline', 'eyesClosed', 'gazeFar'])

const known = new WeakMap<Pose, { readonly range: number; readonly pose: Pose }>()

/**
 * The pose at a station for somebody who goes only a share (`range`, 0 to 1) of the way there from the exercise's start.
 * Hands rest where the whole pose has them, on whatever comes to meet them. A pose in another base than the start's is
 * a place to be in, not a way to go, and stays whole. A range outside 0 to 1 is clamped; one that is no number is 1.
 */
export function within(station: Station, range: number): Pose {
  const full = poseAt(station)
  if (station.pose === 'start' || !(range < 1)) return full
  const found = known.get(full)
  if (found?.range === range) return found.pose
  // The last range is remembered, so that the pose stays the same object while the range does.
  const pose = lessened(full, poseAt({ ...station, pose: 'start' }), Math.max(range, 0))
  known.set(full, { range, pose })
  return pose
}

function lessened(full: Pose, start: Pose, range: number): Pose {
  // Who holds on to something low goes all the way down to it.
  if (!sameStance(full.stance, start.stance) || 'bed-frame' in full.handL) return full
  const joints = { ...full.joints }
  for (const name of jointNames)
    if (!whole.has(name)) joints[name] = start.joints[name] + (full.joints[name] - start.joints[name]) * range
  // Who folds less stands nearer to what the hands rest on.
  const ahead = full.ahead > 60 ? full.ahead * (0.4 + 0.6 * range) : full.ahead
  return { ...full, joints, ahead }
}

const sameStance = (a: Stance, b: Stance): boolean =>
  (Object.keys(a) as (keyof Stance)[]).every((key) => a[key] === b[key])

import { jointNames, type JointName } from '../exercises/joints.ts'
import { exerciseById } from '../exercises/catalogue.ts'
import type { Station } from './motion.ts'
import { poseAt, type Pose } from './pose.ts'

const known = new WeakMap<Pose, { readonly range: number; readonly pose: Pose }>()

/**
 * The pose at a station for somebody who goes only a share (`range`, 0 to 1) of the way there from the exercise's start.
 * Hands rest where the whole pose has them, on whatever comes to meet them. What cannot be done by halves stays whole:
 * getting up and lying down, holding on to something low, a leg that lies across the other. A range outside 0 to 1 is
 * clamped; one that is no number is 1.
 */
export function within(station: Station, range: number): Pose {
  const full = poseAt(station)
  if (station.pose === 'start' || !(range < 1) || changesPlace(station)) return full
  const found = known.get(full)
  if (found?.range === range) return found.pose
  // The last range is remembered, so that the pose stays the same object while the range does.
  const pose = lessened(full, poseAt({ ...station, pose: 'start' }), Math.max(range, 0))
  known.set(full, { range, pose })
  return pose
}

/** Whether an exercise leads from one way of being placed to another. */
const changesPlace = ({ exerciseId }: Station): boolean =>
  Object.values(exerciseById(exerciseId).animation.poses).some(({ base }) => base !== undefined)

function lessened(full: Pose, start: Pose, range: number): Pose {
  const moves = (...names: readonly JointName[]): boolean =>
    names.some((name) => full.joints[name] !== start.joints[name])
  // Nobody stops half-way up from a chair, or half-way down to a bed or to what the hands hold on to there.
  if (moves('rise', 'recline') || 'bed-frame' in full.handL) return full
  const whole = [always, ...(moves('hipRotL', 'hipRotR') ? [legs] : []), ...(onFrame(full) ? [arms] : [])]
  const joints = { ...full.joints }
  for (const name of jointNames)
    if (!whole.some((names) => names.test(name)))
      joints[name] = start.joints[name] + (full.joints[name] - start.joints[name]) * range
  // Who folds less stands nearer to what the hands rest on.
  const ahead = full.ahead > 60 ? full.ahead * (0.4 + 0.6 * range) : full.ahead
  return { ...full, joints, ahead }
}

/** Lids, eyes, how an arm is turned about itself, and how its elbow is bent: arms go less high, and keep their shape. */
const always = /^(eyesClosed|gazeFar|armRot.|elbow.)$/
/** A leg that lies across the other one rests on it. */
const legs = /^(hip|knee|ankle)[A-Za-z]*[LR]$/
/** Forearms on a frame stay there; the body goes less far between them. */
const arms = /^(arm[A-Za-z]*|elbow)[LR]$/
const onFrame = ({ handL }: Pose): boolean => 'door-frame' in handL

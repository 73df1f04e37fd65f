import type { Pose } from './pose.ts'
import { rig } from './rig.ts'
import { compose, pitch, place, roll, turns, yaw, type Frame, type Rotation } from './vector.ts'

/** The bones of one leg; each frame lies at the upper end of its bone, which goes down its own y axis. */
export interface Leg {
  readonly thigh: Frame
  readonly shank: Frame
  readonly foot: Frame
}

/** Legs hang from the root and not from the pelvis, so that tipping the pelvis does not lift the feet off the floor. */
export function solveLeg(side: 'L' | 'R', root: Frame, { joints: j, stance }: Pose): Leg {
  const out = side === 'L' ? 1 : -1
  const [flexion, apart, turned, knee, ankle] =
    side === 'L' ? [j.hipL, j.hipAbdL, j.hipRotL, j.kneeL, j.ankleL] : [j.hipR, j.hipAbdR, j.hipRotR, j.kneeR, j.ankleR]
  // Knees that fall to a side take the hips along as far as the trunk lets them.
  const fall = j.legsDrop === 0 ? 0 : j.legsDrop + j.trunkYaw * stance.flat
  const thigh: Frame = {
    at: place(root, out * rig.hipsApart, 0, 0),
    turn: turns(root.turn, yaw(fall), pitch(-flexion), roll(-out * apart), yaw(out * turned)),
  }
  // Before a plank is lifted, its knees rest on the floor.
  const rest = stance.tucked * Math.max(stance.pitch, 0) * (1 - j.rise) * 0.23
  const bentKnee = compose(thigh.turn, pitch(knee + rest))
  const shank: Frame = {
    at: place(thigh, 0, -rig.thigh, 0),
    turn: compose(bentKnee, pitch(stance.knees * kneeling(bentKnee))),
  }
  const bent = ankle + 38 * j.heelLift
  const foot: Frame = {
    at: place(shank, 0, -rig.shank, 0),
    turn: compose(shank.turn, pitch(bent + resting(shank.turn, stance.tucked * j.rise, onFront(stance), stance.feet))),
  }
  return { thigh, shank, foot }
}

const degrees = 180 / Math.PI
const ramp = (value: number, from: number, to: number): number => {
  const t = Math.min(Math.max((value - from) / (to - from), 0), 1)
  return t * t * (3 - 2 * t)
}

/** Degrees by which the shank of somebody who kneels turns to lie on the floor; 0 for one that does something else. */
function kneeling({ y }: Rotation): number {
  const above = Math.atan2(y.y, y.z) * degrees
  return above * ramp(-Math.abs(above), -45, -30)
}

/** 1 for a body that lies on its front: then its feet point behind it even where its hips roll. */
const onFront = ({ pitch: tipped, spin }: Pose['stance']): number =>
  (Math.max(-tipped, 0) / 90) * ramp(Math.abs(spin), 90, 180)

/** How a foot lies by itself, in degrees: level under a shank that stands, pointed behind one that lies on its front. */
function resting(shank: Rotation, tucked: number, front: number, feet: number): number {
  // Who gets up from the knees puts the foot down under a shank that still leans far.
  const stands = Math.max(ramp(shank.y.y, 0.5, 0.72), ramp(feet, 0, 0.5) * ramp(shank.y.y, 0.2, 0.5))
  const face = Math.max(ramp(-shank.z.y, 0.45, 0.8), front) * (1 - tucked)
  // An ankle bends up by 25 degrees and no more: then the heel comes off the floor.
  const level = Math.max(Math.atan2(shank.z.y, shank.y.y) * degrees, -25)
  return stands * level + (1 - stands) * face * 68
}

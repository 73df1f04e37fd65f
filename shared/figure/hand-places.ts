import type { HandTarget } from '../exercises/joints.ts'
import type { Arm } from './arm.ts'
import type { Leg } from './leg.ts'
import type { Pose } from './pose.ts'
import { rig } from './rig.ts'
import type { Body } from './solve.ts'
import {
  add,
  between,
  facing,
  place,
  rotate,
  scale,
  subtract,
  vector,
  type Frame,
  type Rotation,
  type Vector,
} from './vector.ts'

/** Where a hand comes to lie, and how the arm gets there. */
export interface Place {
  readonly wrist: Vector
  readonly turn: Rotation
  /** The elbow points this way, as seen from the shoulder. */
  readonly pole: Vector
}

/** What an arm finds around it. */
export interface Scene {
  readonly body: Body
  readonly pose: Pose
  /** The arm as its own joints have it, and both arms as far as they are solved. */
  readonly free: Arm
  readonly arms: readonly [Arm, Arm]
  /** The arm as its joints have it in a body that does not swing, and how far the swing moves its free hand. */
  readonly steady: Arm
  readonly sway: Vector
  /** 0 for the left arm, 1 for the right one. */
  readonly i: 0 | 1
}

/** Heights of what stands in the room, in centimetres. */
export const desk = { height: 88, seat: 42, bedFrame: 34 } as const

type Three = readonly [x: number, y: number, z: number]

/** A hand at a place of a frame; its fingers and its thumb point along directions of that frame, its elbow as in the room. */
function on(frame: Frame, at: Three, fingers: Three, thumb: Three, pole: Three): Place {
  const up = rotate(frame.turn, scale(vector(...fingers), -1))
  return {
    wrist: place(frame, ...at),
    turn: facing(up, rotate(frame.turn, vector(...thumb))),
    pole: rotate(frame.turn, vector(...pole)),
  }
}

const room: Frame = { at: vector(0, 0, 0), turn: { x: vector(1, 0, 0), y: vector(0, 1, 0), z: vector(0, 0, 1) } }

/** A hand lying on a thigh: palm down, fingers towards the knee and a little inwards. */
function onThigh(out: number, { thigh }: Leg): Place {
  const fingers = rotate(thigh.turn, vector(-out * 0.45, -1, 0.02))
  return {
    wrist: place(thigh, out * 1.4, -rig.thigh * 0.4, 10.2),
    turn: facing(scale(fingers, -1), rotate(thigh.turn, vector(-out, 0, 0))),
    pole: vector(out * 0.5, -0.3, -1),
  }
}

/** A hand under a thigh that is drawn up, fingers towards the other hand. */
const behindThigh = (out: number, own: number, { thigh }: Leg): Place =>
  on(thigh, [own * 7, -rig.thigh * 0.62, -9.5], [-own, 0.1, -0.1], [0, -1, 0.2], [out * 0.6, -0.2, -0.4])

/** A hand over the front of a knee. */
const onKnee = (own: number, { shank }: Leg): Place =>
  on(shank, [own * 6, -5, 8.6], [-own, -0.25, 0.2], [0, 1, 0.2], [own * 0.6, 0.3, 0.2])

/** Fists or palms between the knees. */
function betweenKnees(own: number, [left, right]: readonly [Leg, Leg]): Place {
  const middle = scale(add(left.shank.at, right.shank.at), 0.5)
  const knee: Frame = {
    at: middle,
    turn: facing(add(left.thigh.turn.y, right.thigh.turn.y), add(left.thigh.turn.z, right.thigh.turn.z)),
  }
  return on(knee, [own * 2.6, 11, 4], [0, -1, -0.25], [0, 0.2, 1], [own, 0.2, 0.3])
}

/** On the floor below: a hand with its palm down, or a whole forearm. */
function onFloor(out: number, { steady: free, pose, i, body }: Scene): Place {
  const bent = i === 0 ? pose.joints.elbowL : pose.joints.elbowR
  // Fingers point to where the head is.
  const along = vector(0, 0, pose.stance.pitch < 0 ? -1 : 1)
  if (bent < 45) {
    // On hands and knees the arm stands in the room, and not in a chest that rounds over it.
    const flexion = i === 0 ? pose.joints.armFlexL : pose.joints.armFlexR
    const reached = 50 * Math.sin(((flexion - 86) * Math.PI) / 180) * along.z
    const stands = (reached + free.upper.at.z - free.hand.at.z) * pose.stance.knees
    return {
      wrist: vector(free.hand.at.x, 3.2, free.hand.at.z + stands),
      turn: facing(scale(along, -1), vector(-out, 0, 0)),
      pole: vector(out * 0.5, 0, -1),
    }
  }
  // The elbow lies under the shoulder; under one that is low, towards the head, so that the upper arm has its length.
  const shoulder = free.upper.at
  const headward = body.neckRoot.turn.y
  const level = Math.hypot(headward.x, headward.z) || 1
  const aside = Math.sqrt(Math.max(rig.upperArm ** 2 - (shoulder.y - 5) ** 2, 0)) / level
  const elbow = vector(shoulder.x + headward.x * aside, 5, shoulder.z + headward.z * aside)
  return {
    wrist: add(elbow, add(scale(along, rig.forearm - 0.5), vector(0, -1.6, 0))),
    turn: facing(scale(along, -1), vector(-out, 0.3, 0)),
    pole: add(subtract(elbow, shoulder), scale(along, -2)),
  }
}

/** Hanging straight down, whatever the trunk does. */
const down = (out: number, { free }: Scene): Place => ({
  wrist: add(free.upper.at, vector(out * 4, -52, 1)),
  turn: facing(vector(-out * 4, 52, -1), vector(0, 0, 1)),
  pole: vector(out, -1, -0.4),
})

/** Laced fingers, palms up, on the line on which the arms are raised. */
function laced(out: number, { free, arms, body }: Scene): Place {
  const middle = scale(add(arms[0].upper.at, arms[1].upper.at), 0.5)
  const reached = add(middle, scale(add(free.hand.at, scale(free.upper.at, -1)), 0.99))
  const { x, y, z } = body.neckRoot.turn
  return {
    wrist: add(reached, scale(x, out * 9)),
    turn: facing(add(scale(x, out), scale(y, -0.25)), scale(z, -1)),
    pole: add(scale(x, out), add(scale(z, 0.2), scale(y, 0.4))),
  }
}

/** Where the hand of this arm goes for a target; null for one that leaves the arm to its own joints. */
export function placeOf(target: HandTarget, scene: Scene): Place | null {
  const { body, pose, arms, i } = scene
  const out = i === 0 ? 1 : -1
  const side = target.includes('right-') ? 1 : 0
  const sign = side === 0 ? 1 : -1
  const other = arms[side]
  switch (target) {
    case 'left-thigh':
    case 'right-thigh':
      return onThigh(sign, body.legs[side])
    case 'behind-left-thigh':
    case 'behind-right-thigh':
      return behindThigh(out, out, body.legs[side])
    case 'left-knee':
    case 'right-knee':
      return onKnee(out, body.legs[side])
    case 'between-knees':
      return betweenKnees(out, body.legs)
    case 'floor':
      return onFloor(out, scene)
    case 'hang':
      return down(out, scene)
    case 'interlaced-palms-up':
      return laced(out, scene)
    case 'belly': {
      const swell = 4 * pose.joints.belly
      return on(body.chestLow, [out * 10, -6, 12.2 + swell], [-out, -0.1, 0.12], [0, 1, 0], [out, -0.3, -0.6])
    }
    case 'forehead':
      return on(
        body.head,
        [out * 6, 4.5, 14.5],
        [-out * 0.75, 0.65, -0.06],
        [out * 0.65, 0.75, 0],
        [out * 0.7, -0.6, 0.7],
      )
    case 'back-of-head':
      return on(body.head, [out * 8.5, 5, -11.5], [-out, 0.35, -0.15], [0, -1, -0.4], [out, 0.25, 0.15])
    case 'head-side':
      return on(body.head, [out * 10.6, -3, 0], [-out * 0.12, 1, 0], [0, 0, 1], [out, 0.1, 0.1])
    case 'skull-base':
      return on(body.head, [out * 13.5, -6.5, -5], [-out * 0.8, 0.5, -0.35], [0.2 * out, -1, 0], [out * 0.9, 0.1, 0.7])
    case 'neck-base-back':
      return on(body.neckRoot, [out * 16.5, 3.5, -4], [-out, 0.05, -0.3], [0, -1, 0], [out * 0.8, -0.1, 0.8])
    case 'palms-together':
      return praying(out, body, i === 0 ? pose.joints.wristL : pose.joints.wristR)
    case 'behind-back':
      return on(body.pelvis, [out * 5, 3, -19], [-out * 0.8, -0.5, 0], [0, 0, 1], [out * 0.7, 0.2, -1])
    case 'low-back':
      return on(body.pelvis, [out * 10, 9, -13], [-out * 0.6, -0.5, 0.1], [0, 1, -0.3], [out * 0.7, 0.2, -1])
    case 'mid-back':
      return on(body.chestLow, [out * 10, -1, -13], [-out * 0.7, 0.3, 0.1], [0, 1, -0.3], [out * 0.8, 0.3, -1])
    case 'seat-edge':
      return on(room, [out * 20.5, desk.seat + 6, 2], [out * 0.1, -1, 0], [0, 0, 1], [out, 0, -0.6])
    case 'desk-edge':
      return on(
        room,
        [out * 15, desk.height + 7, pose.ahead - 8],
        [-out * 0.15, -0.4, 0.9],
        [-out, 0, 0],
        [out * 0.6, -0.4, -0.6],
      )
    case 'bed-frame':
      return on(room, [out * 12, desk.bedFrame, pose.ahead - 6], [0, -0.2, 1], [out, 0, 0], [out, -0.5, -0.4])
    case 'left-shoulder':
    case 'right-shoulder':
      return on(
        { at: other.upper.at, turn: body.neckRoot.turn },
        [-sign * 5, 0.5, 8],
        [sign * 0.75, 0.35, -0.45],
        [-out * 0.2, 0.9, 0.4],
        [out * 0.25, -0.6, 1],
      )
    case 'left-upper-arm':
    case 'right-upper-arm':
      return hooking(sign, other, body)
    case 'left-hand':
    case 'right-hand':
      return onHand(out, other, side === 0 ? pose.joints.wristL : pose.joints.wristR)
    case 'door-frame':
    case 'free':
      return null
  }
}

/** Palms together in front of the chest; the further the wrists bend, the lower. */
function praying(out: number, { chest }: Body, wrist: number): Place {
  const low = Math.max(-wrist - 50, 0) / 25
  return on(chest, [out * 1.9, -7 - 13 * low, 20], [0, 1, 0.12], [0, -0.1, -1], [out, -0.35 - 0.3 * low, -0.1])
}

/** The crook of this arm holds the other one above its elbow and draws it in. */
function hooking(sign: number, other: Arm, body: Body): Place {
  const at = between(other.upper.at, other.lower.at, 0.96)
  const { x, y, z } = body.neckRoot.turn
  return {
    wrist: add(at, add(scale(z, 6.5), scale(y, -5))),
    turn: facing(add(scale(y, -1), scale(z, 0.3)), scale(x, sign)),
    pole: add(scale(y, -1.1), add(scale(z, 0.7), scale(x, -sign * 0.3))),
  }
}

/** A hand that bends the other one by its fingers: from above when it bends down, from the palm when it bends up. */
function onHand(out: number, other: Arm, wrist: number): Place {
  const back = Math.min(Math.max(wrist / 25, -1), 1)
  return on(other.hand, [-out * 3 * back, -9, -8], [0, -0.25, 1], [-out * 0.2, -1, 0], [out * 0.7, -0.8, 0.3])
}

import type { HandTarget } from '../exercises/joints.ts'
import type { Leg } from './leg.ts'
import type { Pose, Rest } from './pose.ts'
import { reach } from './reach.ts'
import { rig } from './rig.ts'
import {
  add,
  compose,
  facing,
  pitch,
  place,
  roll,
  rotate,
  scale,
  subtract,
  turns,
  vector,
  yaw,
  type Frame,
  type Rotation,
  type Vector,
} from './vector.ts'

/** The bones of one arm. Upper arm and forearm go down their own y axis, and so do the fingers of the hand. */
export interface Arm {
  /** Where the collar bone meets the breast bone. */
  readonly collar: Vector
  readonly upper: Frame
  readonly lower: Frame
  /** At the wrist. Its z axis points to the thumb; the back of the hand is on the outside. */
  readonly hand: Frame
}

/** Shoulders rise further than they sink. Degrees of the collar bone at a share of 1. */
const rising = 36
const sinking = 15
const gliding = 18

function shoulder(
  out: number,
  neckRoot: Frame,
  elevation: number,
  protraction: number,
): { collar: Vector; at: Vector } {
  const collar = place(neckRoot, out * rig.collarSide, -rig.collarDown, rig.collarAhead)
  const lifted = elevation * (elevation > 0 ? rising : sinking)
  const turn = turns(neckRoot.turn, yaw(-out * gliding * protraction), roll(-out * lifted))
  return { collar, at: add(collar, rotate(turn, vector(out * rig.shoulderOut, -rig.shoulderDown, -rig.shoulderBack))) }
}

interface Place {
  readonly wrist: Vector
  readonly turn: Rotation
  /** The elbow points this way. */
  readonly pole: Vector
}

/** A hand lying on a thigh: palm down, fingers towards the knee and a little inwards. */
function onThigh(out: number, leg: Leg): Place {
  const across = vector(-out, 0, 0)
  const fingers = rotate(leg.thigh.turn, vector(-out * 0.6, -1, 0.02))
  return {
    wrist: place(leg.thigh, out * 0.6, -rig.thigh * 0.4, 10.2),
    turn: facing(scale(fingers, -1), rotate(leg.thigh.turn, across)),
    pole: vector(out * 0.5, -0.3, -1),
  }
}

/** The place that a target names, or null for one that the figure cannot draw yet: the arm's own joints then decide. */
function placeOf(target: HandTarget, out: number, legs: readonly [Leg, Leg]): Place | null {
  switch (target) {
    case 'left-thigh':
      return onThigh(out, legs[0])
    case 'right-thigh':
      return onThigh(out, legs[1])
    default:
      return null
  }
}

/** The arm as its joints say, drawn towards the places on which its hand rests. */
export function solveArm(side: 'L' | 'R', neckRoot: Frame, pose: Pose, legs: readonly [Leg, Leg]): Arm {
  const j = pose.joints
  const out = side === 'L' ? 1 : -1
  const [elevation, protraction, flexion, apart, across, turned, elbow, wrist] =
    side === 'L'
      ? [j.shElevL, j.shProtL, j.armFlexL, j.armAbdL, j.armHorizL, j.armRotL, j.elbowL, j.wristL]
      : [j.shElevR, j.shProtR, j.armFlexR, j.armAbdR, j.armHorizR, j.armRotR, j.elbowR, j.wristR]
  const { collar, at } = shoulder(out, neckRoot, elevation, protraction)
  const upper: Frame = {
    at,
    turn: turns(neckRoot.turn, yaw(-out * across), pitch(-flexion), roll(-out * apart), yaw(out * turned)),
  }
  const lower: Frame = { at: place(upper, 0, -rig.upperArm, 0), turn: compose(upper.turn, pitch(-elbow)) }
  const hand: Frame = { at: place(lower, 0, -rig.forearm, 0), turn: compose(lower.turn, roll(out * wrist)) }
  return resting(out, { collar, upper, lower, hand }, side === 'L' ? pose.handL : pose.handR, legs)
}

/** Draws a free arm to the places where its hand rests. What their weights leave over stays with the arm's own joints. */
function resting(out: number, free: Arm, rest: Rest, legs: readonly [Leg, Leg]): Arm {
  const places = (Object.entries(rest) as [HandTarget, number][]).flatMap(([target, weight]) => {
    const found = placeOf(target, out, legs)
    return found && weight > 0 ? [{ ...found, weight }] : []
  })
  if (places.length === 0) return free
  const own = 1 - places.reduce((sum, { weight }) => sum + weight, 0)
  let wrist = scale(free.hand.at, own)
  let pole = scale(free.lower.at, own)
  let back = scale(free.hand.turn.y, own)
  let thumb = scale(free.hand.turn.z, own)
  for (const found of places) {
    wrist = add(wrist, scale(found.wrist, found.weight))
    pole = add(pole, scale(add(free.upper.at, scale(found.pole, rig.upperArm)), found.weight))
    back = add(back, scale(found.turn.y, found.weight))
    thumb = add(thumb, scale(found.turn.z, found.weight))
  }
  const turn = facing(back, thumb)
  const { middle, end } = reach(free.upper.at, wrist, rig.upperArm, rig.forearm, pole)
  return {
    collar: free.collar,
    upper: { at: free.upper.at, turn: facing(subtract(free.upper.at, middle), turn.z) },
    lower: { at: middle, turn: facing(subtract(middle, end), turn.z) },
    hand: { at: end, turn },
  }
}

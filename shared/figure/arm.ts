import type { HandTarget } from '../exercises/joints.ts'
import { placeOf, type Scene } from './hand-places.ts'
import type { Pose, Rest } from './pose.ts'
import { reach } from './reach.ts'
import { rig } from './rig.ts'
import type { Body } from './solve.ts'
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

/** Both arms. One that holds on to the other finds it where it has come to rest; two that hold each other, where they are free. */
export function solveArms(body: Body, pose: Pose, steadyBody: Body | null): readonly [Arm, Arm] {
  const free = freeArms(body, pose)
  const before = steadyBody && pose.steady ? { ...pose, joints: pose.steady } : null
  const steady = steadyBody && before ? freeArms(steadyBody, before) : free
  const unswung = before ? freeArms(body, before) : free
  const rests = [pose.handL, pose.handR] as const
  const scene = (i: 0 | 1, arms: readonly [Arm, Arm]): Omit<Scene, 'free'> => ({
    ...{ body, pose, arms, i, steady: steady[i] },
    sway: subtract(free[i].hand.at, unswung[i].hand.at),
  })
  const alone = ([0, 1] as const).map((i) => resting(free[i], rests[i], scene(i, free))) as [Arm, Arm]
  const holds = [holdsOn(pose.handL, 'right'), holdsOn(pose.handR, 'left')]
  if (holds[0] === holds[1]) return alone
  const i = holds[0] ? 0 : 1
  const held = resting(free[i], rests[i], scene(i, alone))
  return i === 0 ? [held, alone[1]] : [alone[0], held]
}

const freeArms = (body: Body, pose: Pose): readonly [Arm, Arm] => [
  freeArm('L', body.neckRoot, pose),
  freeArm('R', body.neckRoot, pose),
]

const holdsOn = (rest: Rest, side: 'left' | 'right'): boolean =>
  [`${side}-hand`, `${side}-upper-arm`].some((target) => target in rest)

/** The arm as its own joints say. */
function freeArm(side: 'L' | 'R', neckRoot: Frame, pose: Pose): Arm {
  const j = pose.joints
  const out = side === 'L' ? 1 : -1
  const [elevation, protraction, flexion, apart, across, turned, elbow, wrist] =
    side === 'L'
      ? [j.shElevL, j.shProtL, j.armFlexL, j.armAbdL, j.armHorizL, j.armRotL, j.elbowL, j.wristL]
      : [j.shElevR, j.shProtR, j.armFlexR, j.armAbdR, j.armHorizR, j.armRotR, j.elbowR, j.wristR]
  // Arms that go up take the shoulder along, by a third of what they rise beyond the horizontal.
  const raised = Math.max(0, Math.max(flexion, apart) - 60) / 120
  const { collar, at } = shoulder(out, neckRoot, Math.min(elevation + 0.6 * raised, 1.2), protraction)
  const upper: Frame = {
    at,
    turn: turns(neckRoot.turn, yaw(-out * across), pitch(-flexion), roll(-out * apart), yaw(out * turned)),
  }
  const lower: Frame = { at: place(upper, 0, -rig.upperArm, 0), turn: compose(upper.turn, pitch(-elbow)) }
  // A hand held out in front turns its palm down.
  const palmDown = Math.min(Math.max((flexion - 35) / 35, 0), 1) * Math.min(Math.max((130 - flexion) / 30, 0), 1)
  const hand: Frame = {
    at: place(lower, 0, -rig.forearm, 0),
    turn: turns(lower.turn, yaw(-out * 85 * palmDown), roll(out * wrist)),
  }
  return { collar, upper, lower, hand }
}

/** Draws a free arm to the places where its hand rests. What their weights leave over stays with the arm's own joints. */
function resting(free: Arm, rest: Rest, scene: Omit<Scene, 'free'>): Arm {
  const places = (Object.entries(rest) as [HandTarget, number][]).flatMap(([target, weight]) => {
    const found = weight > 0 ? placeOf(target, { ...scene, free }) : null
    return found ? [{ ...found, weight }] : []
  })
  if (places.length === 0) return free
  const own = 1 - places.reduce((sum, { weight }) => sum + weight, 0)
  // A hand at rest sways by as much as its free arm would.
  let wrist = add(scale(free.hand.at, own), scale(scene.sway, 1 - own))
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

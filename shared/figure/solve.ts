import { solveArms, type Arm } from './arm.ts'
import { settle } from './ground.ts'
import type { Leg } from './leg.ts'
import type { Pose } from './pose.ts'
import { rig } from './rig.ts'
import { solveLegs } from './stepping.ts'
import { compose, pitch, place, roll, turns, upright, vector, yaw, type Frame, type Rotation } from './vector.ts'

/** Trunk, neck and head where the pose puts them. */
export interface Spine {
  readonly pelvis: Frame
  readonly lumbar: Frame
  readonly chestLow: Frame
  readonly chest: Frame
  /** The root of the neck, turned with the chest: collars and shoulders hang here. */
  readonly neckRoot: Frame
  readonly neckLow: Frame
  readonly neckHigh: Frame
  /** The joint between neck and skull, turned as the head is. */
  readonly head: Frame
}

/** Everything but the arms. Arms and legs come in pairs: the left one, then the right one. */
export interface Body extends Spine {
  readonly legs: readonly [Leg, Leg]
}

/** Every bone of the figure where the pose puts it. */
export interface Skeleton extends Body {
  readonly arms: readonly [Arm, Arm]
}

/** The upright spine is no stick: it leans back a little at the loins and forward at the chest. Degrees. */
const curve = { lumbar: -3, chestLow: 1, chest: 7 }
const stoop = curve.lumbar + curve.chestLow + curve.chest

/** How much longer a body grows that grows tall: a trunk by a twenty-fifth, as measured, and a neck that shows it. */
const tallTrunk = 0.04
const tallNeck = 0.16

const grow = (frame: Frame, up: number, turn: Rotation): Frame => ({
  at: place(frame, 0, up, 0),
  turn: compose(frame.turn, turn),
})

/** Forward kinematics: from the angles of the joints to the places of the bones. Any finite pose gives finite points. */
export function solve(pose: Pose): Skeleton {
  const body = settled(pose)
  // What swings leaves hands on the floor where they are without the swing.
  const steady = pose.steady ? settled({ ...pose, joints: pose.steady }) : null
  return { ...body, arms: solveArms(body, pose, steady) }
}

/** The body without its arms, on the ground. */
function settled(pose: Pose): Body {
  const root = rootOf(pose)
  const floating = solveBody({ at: vector(0, 0, 0), turn: root }, pose)
  return solveBody({ at: settle(floating, pose), turn: root }, pose)
}

/** How the body as a whole lies in space. */
function rootOf({ joints: j, stance }: Pose): Rotation {
  const tipped =
    stance.pitch + j.tilt + Math.sign(stance.pitch) * (j.rise * stance.rising - 14 * j.lower * stance.knees)
  const lying = -90 * j.recline * (1 - Math.abs(stance.pitch) / 90)
  const aside = stance.roll - Math.sign(stance.roll) * j.rise * stance.rising
  // A lying trunk that turns is a pelvis that turns the other way.
  return turns(roll(aside), pitch(tipped + lying), yaw(stance.spin - j.trunkYaw * stance.flat))
}

/** On hands and knees a back that rounds or sinks keeps both its ends where they are: it turns against its own bend. */
function bridge({ joints: j, stance }: Pose): number {
  const allFours = Math.max(stance.pitch, 0) / 90
  return allFours * stance.knees * (0.17 * j.pelvicTilt - 0.6 * j.lumbarFlex - 0.3 * j.thoracicFlex)
}

function solveBody(root: Frame, pose: Pose): Body {
  const j = pose.joints
  const tall = 1 + tallTrunk * j.spineLift
  // Who gets up from a chair leans forward half-way.
  const lean = pose.stance.seat > 0 ? 130 * j.rise * (1 - j.rise) : 0
  const pelvis: Frame = {
    at: root.at,
    turn: compose(root.turn, pitch(j.hipHinge + lean + bridge(pose) - j.pelvicTilt)),
  }
  const sag = pose.stance.roll === 0 ? 0 : -Math.sign(pose.stance.roll) * 70 * (1 - j.rise)
  const bend = (share: number, forward: number): Rotation =>
    turns(yaw(share * j.trunkYaw), roll(share * (j.trunkSide + sag)), pitch(forward))
  const lumbar = grow(pelvis, rig.pelvis, bend(0.2, curve.lumbar + j.pelvicTilt + 0.5 * j.lumbarFlex))
  const chestLow = grow(
    lumbar,
    rig.lumbar * tall,
    bend(0.4, curve.chestLow + 0.5 * j.lumbarFlex + 0.35 * j.thoracicFlex),
  )
  const chest = grow(chestLow, rig.chestLow * tall, bend(0.4, curve.chest + 0.65 * j.thoracicFlex))
  const neckRoot = grow(chest, rig.chestHigh * tall, upright)
  return { pelvis, lumbar, chestLow, chest, neckRoot, ...solveNeck(neckRoot, pose), legs: solveLegs(root, pose) }
}

/**
 * The neck curls: root, middle and skull each take their share of a movement, so that the head nods about the neck and
 * not about its own middle. The head's own direction is exactly what the pose says, seen from the chest.
 */
function solveNeck(neckRoot: Frame, pose: Pose): Pick<Skeleton, 'neckLow' | 'neckHigh' | 'head'> {
  const j = pose.joints
  const tall = 1 + tallNeck * j.spineLift
  const lean = pitch(
    rig.neckLean - (j.headGlide > 0.5 ? 8 + 24 * (j.headGlide - 0.5) : 16 * j.headGlide) - 5 * j.spineLift,
  )
  const share = (turning: number, tilting: number, nodding: number): Rotation =>
    turns(neckRoot.turn, lean, yaw(turning * j.headYaw), roll(tilting * j.headRoll), pitch(nodding * j.headPitch))
  const neckLow: Frame = { at: neckRoot.at, turn: share(0.15, 0.4, 0.45) }
  const neckHigh: Frame = { at: place(neckLow, 0, rig.neckLow * tall, 0), turn: share(0.4, 0.75, 0.8) }
  const head: Frame = {
    at: place(neckHigh, 0, rig.neckHigh * tall, 0),
    turn: turns(neckRoot.turn, pitch(-stoop), yaw(j.headYaw), roll(j.headRoll), pitch(j.headPitch)),
  }
  return { neckLow, neckHigh, head }
}

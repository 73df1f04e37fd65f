import { solveArm, type Arm } from './arm.ts'
import { solveLeg, type Leg } from './leg.ts'
import type { Pose } from './pose.ts'
import { rig } from './rig.ts'
import { compose, pitch, place, roll, turns, upright, vector, yaw, type Frame, type Rotation } from './vector.ts'

/** Every bone of the figure where the pose puts it. Arms and legs: the left one, then the right one. */
export interface Skeleton {
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
  readonly arms: readonly [Arm, Arm]
  readonly legs: readonly [Leg, Leg]
}

/** The upright spine is no stick: it leans back a little at the loins and forward at the chest. Degrees. */
const curve = { lumbar: -3, chestLow: 1, chest: 7 }
const stoop = curve.lumbar + curve.chestLow + curve.chest

const grow = (frame: Frame, up: number, turn: Rotation): Frame => ({
  at: place(frame, 0, up, 0),
  turn: compose(frame.turn, turn),
})

/** Forward kinematics: from the angles of the joints to the places of the bones. Any finite pose gives finite points. */
export function solve(pose: Pose): Skeleton {
  const j = pose.joints
  const tall = 1 + 0.04 * j.spineLift
  const root: Frame = { at: vector(0, rig.seatedHips, 0), turn: upright }

  const pelvis: Frame = { at: root.at, turn: pitch(j.hipHinge - j.pelvicTilt) }
  const bend = (share: number, forward: number): Rotation =>
    turns(yaw(share * j.trunkYaw), roll(share * j.trunkSide), pitch(forward))
  const lumbar = grow(pelvis, rig.pelvis, bend(0.2, curve.lumbar + j.pelvicTilt + 0.5 * j.lumbarFlex))
  const chestLow = grow(
    lumbar,
    rig.lumbar * tall,
    bend(0.4, curve.chestLow + 0.5 * j.lumbarFlex + 0.35 * j.thoracicFlex),
  )
  const chest = grow(chestLow, rig.chestLow * tall, bend(0.4, curve.chest + 0.65 * j.thoracicFlex))
  const neckRoot = grow(chest, rig.chestHigh * tall, upright)

  const neck = solveNeck(neckRoot, pose, tall)
  const legs = [solveLeg('L', root, j), solveLeg('R', root, j)] as const
  const arms = [solveArm('L', neckRoot, pose, legs), solveArm('R', neckRoot, pose, legs)] as const
  return { pelvis, lumbar, chestLow, chest, neckRoot, ...neck, arms, legs }
}

/**
 * The neck curls: root, middle and skull each take their share of a movement, so that the head nods about the neck and
 * not about its own middle. The head's own direction is exactly what the pose says, seen from the chest.
 */
function solveNeck(neckRoot: Frame, pose: Pose, tall: number): Pick<Skeleton, 'neckLow' | 'neckHigh' | 'head'> {
  const j = pose.joints
  const lean = pitch(rig.neckLean - 16 * j.headGlide - 5 * j.spineLift)
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

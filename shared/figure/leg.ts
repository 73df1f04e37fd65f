import type { Pose } from './pose.ts'
import { rig } from './rig.ts'
import { compose, pitch, place, roll, turns, yaw, type Frame } from './vector.ts'

/** The bones of one leg; each frame lies at the upper end of its bone, which goes down its own y axis. */
export interface Leg {
  readonly thigh: Frame
  readonly shank: Frame
  readonly foot: Frame
}

/** Legs hang from the root and not from the pelvis, so that tipping the pelvis does not lift the feet off the floor. */
export function solveLeg(side: 'L' | 'R', root: Frame, j: Pose['joints']): Leg {
  const out = side === 'L' ? 1 : -1
  const [flexion, apart, turned, knee, ankle] =
    side === 'L' ? [j.hipL, j.hipAbdL, j.hipRotL, j.kneeL, j.ankleL] : [j.hipR, j.hipAbdR, j.hipRotR, j.kneeR, j.ankleR]
  const thigh: Frame = {
    at: place(root, out * rig.hipsApart, 0, 0),
    turn: turns(root.turn, pitch(-flexion), roll(-out * apart), yaw(out * turned)),
  }
  const shank: Frame = { at: place(thigh, 0, -rig.thigh, 0), turn: compose(thigh.turn, pitch(knee)) }
  const foot: Frame = { at: place(shank, 0, -rig.shank, 0), turn: compose(shank.turn, pitch(ankle)) }
  return { thigh, shank, foot }
}

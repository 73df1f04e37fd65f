import { footing } from './ground.ts'
import { solveLeg, type Leg } from './leg.ts'
import type { Pose } from './pose.ts'
import type { Frame } from './vector.ts'

/** A knee that is this much higher than the other one, in centimetres, is lifted. */
const lifted = 6
/** A knee bends by no more than this to bring its foot over the floor. Degrees. */
const most = 80

/**
 * Both legs. Where somebody kneels on one knee, the other one bends until its foot is not below the floor that the knee
 * is on: the foot of who steps forward goes over the floor, and does not push the body up.
 */
export function solveLegs(root: Frame, pose: Pose): readonly [Leg, Leg] {
  const legs = [solveLeg('L', root, pose), solveLeg('R', root, pose)] as const
  if (pose.stance.knees === 0) return legs
  return [over('L', legs[0], legs[1], root, pose), over('R', legs[1], legs[0], root, pose)]
}

/** A leg with its foot over the floor on which the other knee is. */
function over(side: 'L' | 'R', leg: Leg, other: Leg, root: Frame, pose: Pose): Leg {
  const rise = leg.shank.at.y - other.shank.at.y
  // A knee that is hardly lifted may have its foot a little lower, one that is not lifted carries by itself.
  const slack = Math.max(lifted - rise, 0) / 2 + Math.max(-rise, 0) * 20
  // Who stands up from the knee leaves the floor to the foot.
  const floor = footing(other) - slack - 40 * (1 - pose.stance.knees)
  if (footing(leg) >= floor) return leg
  const bent = (extra: number): Leg => {
    const { joints } = pose
    const knee = side === 'L' ? { kneeL: joints.kneeL + extra } : { kneeR: joints.kneeR + extra }
    return solveLeg(side, root, { ...pose, joints: { ...joints, ...knee } })
  }
  let [low, high] = [0, most]
  for (let i = 0; i < 8; i++) {
    const middle = (low + high) / 2
    if (footing(bent(middle)) < floor) low = middle
    else high = middle
  }
  return bent(high)
}

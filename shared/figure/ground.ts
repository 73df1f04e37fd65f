import { ball, bead, type Bead } from './bead.ts'
import type { Leg } from './leg.ts'
import type { Pose } from './pose.ts'
import { rig } from './rig.ts'
import type { Body } from './solve.ts'
import { column } from './trunk-shapes.ts'
import { add, length, scale, vector, type Vector } from './vector.ts'

/** How far down a bead reaches. */
const bottom = ({ at, x, y, z }: Bead): number => at.y - length(vector(x.y, y.y, z.y))

/** What of a leg can touch the ground. */
export const legFlesh = ({ thigh, shank, foot }: Leg): Bead[] => [
  ball(thigh.at, 9.3),
  ball(shank.at, 6.9),
  bead(foot, [0, -2.6, -1], [3.8, 4.9, 4.2]),
  bead(foot, [0, -5.2, rig.foot * 0.6], [4.3, 2.3, 4.5]),
  bead(foot, [0, -5.4, rig.foot], [3.9, 2.1, 3.6]),
]

/** The lowest place of a leg. */
export const footing = (leg: Leg): number => Math.min(...legFlesh(leg).map(bottom))

/** The lowest place of trunk and legs. Head and arms lie where these leave them. */
export const lowest = (body: Body): number => Math.min(...column(body, 0).map(bottom), ...body.legs.map(footing))

const middle = (a: Vector, b: Vector): Vector => scale(add(a, b), 0.5)

/**
 * Where the knees carry a body. One that is lifted off the ground carries nothing; of two on the ground it is the one
 * behind, for who crawls moves the other one.
 */
function carryingKnee([left, right]: Body['legs']): Vector {
  const [a, b] = [left.shank.at, right.shank.at]
  const lifted = Math.min(Math.max((a.y - b.y) / 18, -1), 1)
  const ahead = Math.min(Math.max((a.z - b.z) / 18, -1), 1)
  const share = 0.5 + 0.5 * (lifted + ahead * (1 - Math.abs(lifted)))
  return add(scale(a, 1 - share), scale(b, share))
}

/**
 * Where the hips must be for a body that was solved with its hips at nothing: as low as the ground and its seat allow,
 * and so far forward or back that whatever carries it (feet, knees) stays in its place.
 */
export function settle(floating: Body, { stance }: Pose): Vector {
  const height = Math.max(-lowest(floating), stance.seat)
  const [left, right] = floating.legs
  const feet = middle(left.foot.at, right.foot.at)
  const knees = carryingKnee(floating.legs)
  // A seat holds the hips until they leave it; from then on the feet carry the body.
  const seated = stance.seat / rig.seatedHips
  const risen = seated * Math.min(Math.max((height - stance.seat) / 40, 0), 1)
  const ahead = stance.feet * -feet.z + stance.knees * -knees.z + risen * (rig.thigh - feet.z) * 0.8
  // Who circles on the knees sways over them to both sides.
  return vector(stance.knees * -middle(left.shank.at, right.shank.at).x, height, ahead)
}

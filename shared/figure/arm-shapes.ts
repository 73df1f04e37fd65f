import type { Arm } from './arm.ts'
import { ball, bead } from './bead.ts'
import { farness, nearness, project, type Camera, type Spot } from './camera.ts'
import { headDepth } from './head-shapes.ts'
import { handShapes } from './hand-shapes.ts'
import { chainPath } from './hull.ts'
import { rig } from './rig.ts'
import { shapesOf, type Shape } from './shape.ts'
import { shoulderRadius, yoke } from './shoulder.ts'
import { skull } from './skull.ts'
import type { Skeleton } from './solve.ts'
import { distance, place } from './vector.ts'

/**
 * An arm: sleeve, forearm, hand. The two halves of the sleeve lie at different depths, because a forearm may cross the
 * body; where they meet each other and the trunk, a patch without an edge hides the seam.
 */
export function armShapes(arm: Arm, side: 'L' | 'R', fingers: number, s: Skeleton, camera: Camera): Shape[] {
  const middle = place(arm.upper, 0, -rig.upperArm / 2, 0)
  const draw = shapesOf(`arm${side}`, farness(camera, s.chest.at, middle))
  const upperDepth = nearness(camera, middle) + 6
  // A hand lies on what it touches, so it counts as nearer than it is.
  const handDepth = atHead(arm, s, camera) ?? nearness(camera, arm.hand.at) + 5
  const trunkDepth = nearness(camera, s.chest.at)
  // An arm that comes out from behind the trunk hides nothing of it, and neither does the patch at its elbow.
  const behind = Math.min(handDepth - 0.4, upperDepth) < trunkDepth
  const emerges = upperDepth < trunkDepth && besideTrunk(arm, s, camera)
  const lowerDepth = emerges ? Math.min(handDepth - 0.4, trunkDepth - 0.5) : handDepth - 0.4
  const seamDepth = (behind && !emerges ? upperDepth : Math.max(lowerDepth, upperDepth)) + 0.1

  const elbow = ball(arm.lower.at, 4.7)
  const upper = [ball(arm.upper.at, shoulderRadius), bead(arm.upper, [0, -rig.upperArm * 0.5, 0], [5.1, 5, 5.1]), elbow]
  const lower = [
    elbow,
    bead(arm.lower, [0, -rig.forearm * 0.4, 0], [4.6, 3, 4.6]),
    bead(arm.lower, [0, -rig.forearm * 0.62, 0], [4.1, 0.8, 4.1]),
  ]
  const forearm = [
    bead(arm.lower, [0, -rig.forearm * 0.5, 0], [3.4, 2, 3.4]),
    bead(arm.lower, [0, -rig.forearm * 0.9, 0], [2.6, 2, 2.8]),
    bead(arm.hand, [0, -0.5, 0], [2, 2, 2.8]),
  ]
  const seam = [
    bead(arm.upper, [0, -rig.upperArm * 0.72, 0], [4.85, 0.4, 4.85]),
    elbow,
    bead(arm.lower, [0, -rig.forearm * 0.3, 0], [4.5, 0.4, 4.5]),
  ]
  return [
    draw(`forearm${side}`, chainPath(forearm, camera, 2), 'skin', lowerDepth - 0.2),
    draw(`cuff${side}`, chainPath(lower, camera, 4), 'garment', lowerDepth),
    draw(`sleeve${side}`, chainPath(upper, camera, 4), 'garment', upperDepth),
    draw(`shoulder-seam${side}`, chainPath(yoke(s, side).slice(1), camera, 4), 'garment', upperDepth + 0.1, 'plain'),
    draw(`elbow-seam${side}`, chainPath(seam, camera), 'garment', seamDepth, 'plain'),
    ...handShapes(arm, side, fingers, draw, handDepth, camera),
  ]
}

/** Whether a wrist lies beside the trunk in the picture, and not over it. */
function besideTrunk(arm: Arm, s: Skeleton, camera: Camera): boolean {
  const [low, high, wrist] = [s.pelvis.at, s.chest.at, arm.hand.at].map((point) => project(camera, point)) as [
    Spot,
    Spot,
    Spot,
  ]
  const across = (wrist.x - low.x) * (high.y - low.y) - (wrist.y - low.y) * (high.x - low.x)
  return Math.abs(across) > 13 * camera.zoom * Math.hypot(high.x - low.x, high.y - low.y)
}

/** A hand at the head lies over it or behind it, whichever side of it the palm is on; null for a hand elsewhere. */
function atHead(arm: Arm, s: Skeleton, camera: Camera): number | null {
  const [palm, middle] = [place(arm.hand, 0, -7, 0), skull(s.head).at]
  if (distance(palm, middle) > 21) return null
  return headDepth(s, camera) + (nearness(camera, palm) > nearness(camera, middle) - 1 ? 2 : -9)
}

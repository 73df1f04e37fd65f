import type { Arm } from './arm.ts'
import { ball, bead, chainPath, hullPath, strung } from './bead.ts'
import { nearness, type Camera } from './camera.ts'
import type { Leg } from './leg.ts'
import { rig } from './rig.ts'
import type { Shape } from './shape.ts'
import type { Skeleton } from './solve.ts'
import { between, place, type Vector } from './vector.ts'

/** 0 for a limb in front of the trunk or beside it, 1 for one behind it. */
function farness(camera: Camera, s: Skeleton, at: Vector): number {
  const behind = nearness(camera, s.chest.at) - nearness(camera, at)
  return Math.min(Math.max((behind - 6) / 10, 0), 1)
}

/** A sleeve to below the elbow, a forearm, a hand; and a patch that joins the sleeve to the trunk without a seam. */
export function armShapes(arm: Arm, side: 'L' | 'R', s: Skeleton, camera: Camera): Shape[] {
  const part = side === 'L' ? 'armL' : 'armR'
  const middle = place(arm.upper, 0, -rig.upperArm / 2, 0)
  const far = farness(camera, s, middle)
  const depth = nearness(camera, middle) + 6
  const handDepth = nearness(camera, arm.hand.at) + 12
  const sleeve = strung(
    [
      ball(arm.upper.at, 6.1),
      bead(arm.upper, [0, -rig.upperArm * 0.45, 0], [5.5, 4, 5.5]),
      ball(arm.lower.at, 4.9),
      bead(arm.lower, [0, -rig.forearm * 0.5, 0], [4.9, 1, 4.9]),
      bead(arm.lower, [0, -rig.forearm * 0.62, 0], [4.5, 0.3, 4.5]),
    ],
    4,
  )
  const forearm = [
    bead(arm.lower, [0, -rig.forearm * 0.45, 0], [3.9, 2, 3.9]),
    bead(arm.lower, [0, -rig.forearm * 0.85, 0], [2.9, 2, 2.9]),
    bead(arm.hand, [0, 0, 0], [2.4, 2, 2.9]),
  ]
  const palm = [
    bead(arm.hand, [0, 0, 0], [1.9, 1.8, 2.6]),
    bead(arm.hand, [0, -4.5, 0], [1.8, 3.5, 4.2]),
    bead(arm.hand, [0, -9, -0.2], [1.5, 3, 3.9]),
    bead(arm.hand, [0, -13.6, -0.3], [1.2, 3, 3]),
  ]
  const thumb = [
    bead(arm.hand, [0, -2.5, 1.5], [1.6, 2, 1.8]),
    bead(arm.hand, [0, -5.5, 4.6], [1.2, 1.6, 1.4]),
    bead(arm.hand, [0, -8.6, 5.4], [1, 1.6, 1.1]),
  ]
  const weld = [ball(place(s.neckRoot, side === 'L' ? 8 : -8, -6.5, 0), 4), ball(arm.upper.at, 5.4)]
  return [
    { id: `forearm${side}`, path: chainPath(forearm, camera), paint: 'skin', depth: Math.max(depth, handDepth) - 0.4, far, edged: true, part },
    { id: `sleeve${side}`, path: chainPath(sleeve, camera), paint: 'garment', depth, far, edged: true, part },
    { id: `weld${side}`, path: hullPath(weld, camera), paint: 'garment', depth: depth + 0.1, far, edged: false, part },
    {
      id: `hand${side}`,
      path: chainPath(strung(palm, 2), camera) + chainPath(thumb, camera),
      paint: 'skin',
      depth: handDepth,
      far,
      edged: true,
      part,
    },
  ]
}

/** A trouser leg in two pieces, so that thigh and shank can lie at different depths, and a shoe. */
export function legShapes(leg: Leg, side: 'L' | 'R', s: Skeleton, camera: Camera): Shape[] {
  const part = side === 'L' ? 'legL' : 'legR'
  const knee = leg.shank.at
  const middle = between(leg.thigh.at, knee, 0.5)
  const far = farness(camera, s, middle)
  const thigh = strung([ball(leg.thigh.at, 9.8), ball(middle, 8.8), ball(knee, 6.9)], 3)
  const shank = strung(
    [ball(knee, 6.9), bead(leg.shank, [0, -rig.shank * 0.35, -0.8], [6.2, 4, 6.6]), bead(leg.shank, [0, -rig.shank * 0.9, 0], [4.9, 0.4, 5.2])],
    3,
  )
  const shoe = [
    bead(leg.foot, [0, -3, 0], [3.8, 3.6, 4.2]),
    bead(leg.foot, [0, -4.5, rig.foot * 0.6], [4.3, 2.4, 4.5]),
    bead(leg.foot, [0, -4.8, rig.foot], [3.9, 2, 3.6]),
  ]
  return [
    { id: `thigh${side}`, path: chainPath(thigh, camera), paint: 'trousers', depth: nearness(camera, middle), far, edged: true, part },
    { id: `shank${side}`, path: chainPath(shank, camera), paint: 'trousers', depth: nearness(camera, place(leg.shank, 0, -rig.shank / 2, 0)), far, edged: true, part },
    { id: `shoe${side}`, path: chainPath(shoe, camera), paint: 'shoe', depth: nearness(camera, place(leg.foot, 0, 0, 0)) - 1, far, edged: true, part },
  ]
}

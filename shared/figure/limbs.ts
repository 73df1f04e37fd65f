import type { Arm } from './arm.ts'
import { ball, bead } from './bead.ts'
import { chainPath } from './hull.ts'
import { openPath } from './path.ts'
import { nearness, project, type Camera } from './camera.ts'
import type { Leg } from './leg.ts'
import type { Mover } from './moving.ts'
import { rig } from './rig.ts'
import type { Shape } from './shape.ts'
import type { Skeleton } from './solve.ts'
import { shoulderRadius, yoke } from './trunk.ts'
import { between, dot, place, type Vector } from './vector.ts'

/** 0 for a limb in front of the trunk or beside it, 1 for one behind it. */
function farness(camera: Camera, s: Skeleton, at: Vector): number {
  const behind = nearness(camera, s.chest.at) - nearness(camera, at)
  return Math.min(Math.max((behind - 8) / 12, 0), 1)
}

/**
 * An arm: sleeve, forearm, hand. The two halves of the sleeve lie at different depths, because a forearm may cross the
 * body; where they meet each other and the trunk, a patch without an edge hides the seam.
 */
export function armShapes(arm: Arm, side: 'L' | 'R', s: Skeleton, camera: Camera): Shape[] {
  const part = side === 'L' ? 'armL' : 'armR'
  const far = farness(camera, s, place(arm.upper, 0, -rig.upperArm / 2, 0))
  const upperDepth = nearness(camera, place(arm.upper, 0, -rig.upperArm / 2, 0)) + 6
  const handDepth = nearness(camera, arm.hand.at) + 5
  const lowerDepth = handDepth - 0.4
  const trunkDepth = nearness(camera, s.chest.at)
  // An elbow half behind the trunk stays there: its patch must not come to the front.
  const seamDepth = upperDepth < trunkDepth ? upperDepth : Math.max(lowerDepth, upperDepth)
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
  const shape = (id: string, path: string, paint: Shape['paint'], depth: number, edged = true): Shape => ({
    id: `${id}${side}`,
    path,
    paint,
    depth,
    far,
    edged,
    part,
  })
  return [
    shape('forearm', chainPath(forearm, camera, 2), 'skin', lowerDepth - 0.2),
    shape('cuff', chainPath(lower, camera, 4), 'garment', lowerDepth),
    shape('sleeve', chainPath(upper, camera, 4), 'garment', upperDepth),
    shape('shoulder-seam', chainPath(yoke(s, side).slice(1), camera, 4), 'garment', upperDepth + 0.1, false),
    shape('elbow-seam', chainPath(seam, camera), 'garment', seamDepth + 0.1, false),
    ...handShapes(arm, side, camera).map(({ id, path, paint, above, stroke }) => ({
      ...shape(id, path, paint, handDepth + above, !stroke),
      ...(stroke ? { stroke } : {}),
    })),
  ]
}

/** A shoulder with the slope to the neck and the top of the sleeve: what rises in a shrug. */
export function shoulderPath(s: Skeleton, side: 'L' | 'R', camera: Camera): string {
  const { upper } = s.arms[side === 'L' ? 0 : 1]
  const top = [
    ball(upper.at, shoulderRadius),
    bead(upper, [0, -rig.upperArm * 0.25, 0], [5.35, 5, 5.35]),
    bead(upper, [0, -rig.upperArm * 0.5, 0], [5.1, 0.4, 5.1]),
  ]
  return chainPath(yoke(s, side), camera, 4) + chainPath(top, camera, 2)
}

/** The shoulders in the colour of what moves, over the garment and under neck and head. */
export function tintShapes(s: Skeleton, movers: readonly Mover[], camera: Camera): Shape[] {
  return (['L', 'R'] as const)
    .filter((side) => movers.includes(`shoulder${side}`))
    .map((side) => {
      const { upper } = s.arms[side === 'L' ? 0 : 1]
      const depth = nearness(camera, place(upper, 0, -rig.upperArm / 2, 0)) + 6.2
      return {
        id: `tint${side}`,
        path: shoulderPath(s, side, camera),
        paint: 'tint',
        depth,
        far: 0,
        edged: false,
        part: side === 'L' ? 'armL' : 'armR',
      }
    })
}

interface HandPiece {
  readonly id: string
  readonly path: string
  readonly paint: Shape['paint']
  readonly above: number
  readonly stroke?: number
}

/** A hand like a mitten with a thumb, and three short lines between its fingers where its back can be seen. */
function handShapes(arm: Arm, side: 'L' | 'R', camera: Camera): HandPiece[] {
  const out = side === 'L' ? 1 : -1
  const palm = [
    bead(arm.hand, [0, -0.5, 0], [1.9, 1.8, 2.7]),
    bead(arm.hand, [0, -5, 0.1], [1.8, 3, 4.1]),
    bead(arm.hand, [0, -9, -0.2], [1.5, 3, 3.9]),
    bead(arm.hand, [-out * 0.3, -13.4, -0.4], [1.2, 3.2, 3.1]),
  ]
  const thumb = [
    bead(arm.hand, [0, -2.5, 1.5], [1.6, 2, 1.8]),
    bead(arm.hand, [0, -5.2, 4.4], [1.2, 1.7, 1.4]),
    bead(arm.hand, [-out * 0.4, -8.2, 5.5], [1, 1.7, 1.1]),
  ]
  const backSeen = out * dot(arm.hand.turn.x, camera.towards)
  const gap = (z: number, reach: number): string =>
    openPath([-8.4, -11, reach].map((y) => project(camera, place(arm.hand, out * 1.3, y, z))))
  const gaps = backSeen > 0.08 ? gap(-1.8, -13.6) + gap(-0.2, -14.4) + gap(1.3, -13.9) : ''
  return [
    { id: 'hand', path: chainPath(palm, camera, 2) + chainPath(thumb, camera, 2), paint: 'skin', above: 0 },
    { id: 'fingers', path: gaps, paint: 'skin-edge', above: 0.05, stroke: 1.2 },
  ]
}

/** A trouser leg in two pieces, so that thigh and shank can lie at different depths, and a shoe. */
export function legShapes(leg: Leg, side: 'L' | 'R', s: Skeleton, camera: Camera): Shape[] {
  const part = side === 'L' ? 'legL' : 'legR'
  const knee = leg.shank.at
  const middle = between(leg.thigh.at, knee, 0.5)
  const far = farness(camera, s, middle)
  const thigh = [ball(leg.thigh.at, 9.8), ball(middle, 8.8), ball(knee, 6.9)]
  const shank = [
    ball(knee, 6.9),
    bead(leg.shank, [0, -rig.shank * 0.35, -0.8], [6.2, 4, 6.6]),
    bead(leg.shank, [0, -rig.shank * 0.97, 0], [4.9, 0.4, 5.2]),
  ]
  const shoe = [
    bead(leg.foot, [0, -2.4, 0], [3.8, 4.2, 4.2]),
    bead(leg.foot, [0, -4.5, rig.foot * 0.6], [4.3, 2.4, 4.5]),
    bead(leg.foot, [0, -4.8, rig.foot], [3.9, 2, 3.6]),
  ]
  return [
    {
      id: `thigh${side}`,
      path: chainPath(thigh, camera, 4),
      paint: 'trousers',
      depth: nearness(camera, middle),
      far,
      edged: true,
      part,
    },
    {
      id: `shank${side}`,
      path: chainPath(shank, camera, 4),
      paint: 'trousers',
      depth: nearness(camera, place(leg.shank, 0, -rig.shank / 2, 0)),
      far,
      edged: true,
      part,
    },
    {
      id: `shoe${side}`,
      path: chainPath(shoe, camera),
      paint: 'shoe',
      depth: nearness(camera, place(leg.foot, 0, 0, 0)) - 1,
      far,
      edged: true,
      part,
    },
  ]
}

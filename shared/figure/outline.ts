import type { Camera } from './camera.ts'
import { chairShapes } from './chair.ts'
import { headShapes } from './head.ts'
import { armShapes, legShapes, tintShapes } from './limbs.ts'
import type { Mover } from './moving.ts'
import type { Pose } from './pose.ts'
import type { Shape } from './shape.ts'
import type { Skeleton } from './solve.ts'
import { neck, trunk } from './trunk.ts'

/** The whole illustration of a pose: the body and what it sits on, sorted so that nearer shapes cover further ones. */
export function outline(s: Skeleton, pose: Pose, movers: readonly Mover[], camera: Camera): Shape[] {
  return [
    ...chairShapes(camera),
    ...trunk(s, camera, pose.joints.belly),
    ...neck(s, camera),
    ...headShapes(s, camera),
    ...armShapes(s.arms[0], 'L', s, camera),
    ...armShapes(s.arms[1], 'R', s, camera),
    ...tintShapes(s, movers, camera),
    ...legShapes(s.legs[0], 'L', s, camera),
    ...legShapes(s.legs[1], 'R', s, camera),
  ].sort((a, b) => a.depth - b.depth)
}

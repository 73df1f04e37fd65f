import type { Camera } from './camera.ts'
import { chairShapes } from './chair.ts'
import { headShapes } from './head.ts'
import { armShapes, legShapes } from './limbs.ts'
import type { Pose } from './pose.ts'
import type { Shape } from './shape.ts'
import { solve, type Skeleton } from './solve.ts'
import { neck, trunk } from './trunk.ts'

/** The body as flat shapes, the furthest first. */
export function bodyShapes(s: Skeleton, pose: Pose, camera: Camera): Shape[] {
  return [
    ...trunk(s, camera, pose.joints.belly),
    ...neck(s, camera),
    ...headShapes(s, camera),
    ...armShapes(s.arms[0], 'L', s, camera),
    ...armShapes(s.arms[1], 'R', s, camera),
    ...legShapes(s.legs[0], 'L', s, camera),
    ...legShapes(s.legs[1], 'R', s, camera),
  ]
}

/** The whole illustration of a pose: the body and what it sits on, sorted so that nearer shapes cover further ones. */
export function outline(pose: Pose, camera: Camera): Shape[] {
  return [...chairShapes(camera), ...bodyShapes(solve(pose), pose, camera)].sort((a, b) => a.depth - b.depth)
}

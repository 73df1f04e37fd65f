import { armShapes } from './arm-shapes.ts'
import type { Camera } from './camera.ts'
import { headShapes } from './head-shapes.ts'
import { legShapes } from './leg-shapes.ts'
import type { Mover } from './moving.ts'
import { neckShapes } from './neck-shapes.ts'
import type { Pose } from './pose.ts'
import type { Shape } from './shape.ts'
import type { Skeleton } from './solve.ts'
import { tintShapes } from './tint-shapes.ts'
import { trunkShapes } from './trunk-shapes.ts'

/** The body in a pose, sorted so that nearer shapes cover further ones. */
export function outline(s: Skeleton, pose: Pose, movers: readonly Mover[], camera: Camera): Shape[] {
  return [
    ...trunkShapes(s, camera, pose.joints.belly),
    ...neckShapes(s, camera),
    ...headShapes(s, movers.includes('eyes') ? { closed: pose.joints.eyesClosed } : null, camera),
    ...armShapes(s.arms[0], 'L', pose.joints.fingersL, s, camera),
    ...armShapes(s.arms[1], 'R', pose.joints.fingersR, s, camera),
    ...tintShapes(s, movers, camera),
    ...legShapes(s.legs[0], 'L', s, camera),
    ...legShapes(s.legs[1], 'R', s, camera),
  ].sort((a, b) => a.depth - b.depth)
}

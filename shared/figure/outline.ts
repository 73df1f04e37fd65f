import { armShapes } from './arm-shapes.ts'
import type { Camera } from './camera.ts'
import { headShapes } from './head-shapes.ts'
import { legShapes } from './leg-shapes.ts'
import type { Mover } from './moving.ts'
import { neckShapes } from './neck-shapes.ts'
import type { Pose } from './pose.ts'
import type { Part, Shape } from './shape.ts'
import type { Skeleton } from './solve.ts'
import { tintShapes } from './tint-shapes.ts'
import { trunkShapes } from './trunk-shapes.ts'

const all: readonly Part[] = ['head', 'trunk', 'armL', 'armR', 'legL', 'legR']

/** The body in a pose, or these parts of it, sorted so that nearer shapes cover further ones. */
export function outline(
  s: Skeleton,
  pose: Pose,
  movers: readonly Mover[],
  camera: Camera,
  parts: readonly Part[] = all,
): Shape[] {
  const { belly, eyesClosed, fingersL, fingersR } = pose.joints
  const drawn: Partial<Record<Part, () => readonly Shape[]>> = {
    trunk: () => trunkShapes(s, camera, belly),
    head: () => [
      ...neckShapes(s, camera),
      ...headShapes(s, movers.includes('eyes') ? { closed: eyesClosed } : null, camera),
    ],
    armL: () => armShapes(s.arms[0], 'L', fingersL, s, camera),
    armR: () => armShapes(s.arms[1], 'R', fingersR, s, camera),
    legL: () => legShapes(s.legs[0], 'L', s, camera),
    legR: () => legShapes(s.legs[1], 'R', s, camera),
  }
  const shapes = parts.flatMap((part) => drawn[part]?.() ?? [])
  return [...shapes, ...tintShapes(s, movers, camera)].sort((a, b) => a.depth - b.depth)
}

import { ball, bead } from './bead.ts'
import { nearness, type Camera } from './camera.ts'
import { hullPath } from './hull.ts'
import type { Mover } from './moving.ts'
import { rig } from './rig.ts'
import { shapesOf, type Shape } from './shape.ts'
import { shoulderPath } from './shoulder.ts'
import type { Skeleton } from './solve.ts'
import { between, place } from './vector.ts'

/** Shoulders and pelvis in the colour of what moves, over the garment and under neck and head. */
export function tintShapes(s: Skeleton, movers: readonly Mover[], camera: Camera): Shape[] {
  const shoulders = (['L', 'R'] as const)
    .filter((side) => movers.includes(`shoulder${side}`))
    .map((side) => {
      const { upper } = s.arms[side === 'L' ? 0 : 1]
      const depth = nearness(camera, place(upper, 0, -rig.upperArm / 2, 0)) + 6.2
      return shapesOf(`arm${side}`)(`tint${side}`, shoulderPath(s, side, camera), 'tint', depth, 'plain')
    })
  return movers.includes('pelvis') ? [...shoulders, pelvisShape(s, camera)] : shoulders
}

/** The seat from hip to hip, over the thighs that begin in it. */
function pelvisShape(s: Skeleton, camera: Camera): Shape {
  const hips = s.legs.map((leg) => ball(leg.thigh.at, 9.3))
  const path = hullPath([...hips, bead(s.pelvis, [0, 3, -0.5], [14.4, 6.5, 10.5])], camera)
  const thighs = s.legs.map(({ thigh, shank }) => nearness(camera, between(thigh.at, shank.at, 0.5)))
  return shapesOf('trunk')(
    'tint-pelvis',
    path,
    'tint',
    Math.max(nearness(camera, s.chest.at), ...thighs) + 0.3,
    'plain',
  )
}

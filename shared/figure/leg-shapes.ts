import { ball, bead } from './bead.ts'
import { farness, nearness, type Camera } from './camera.ts'
import { chainPath } from './hull.ts'
import type { Leg } from './leg.ts'
import { rig } from './rig.ts'
import { shapesOf, type Shape } from './shape.ts'
import type { Skeleton } from './solve.ts'
import { between, place } from './vector.ts'

/** A trouser leg in two pieces, so that thigh and shank can lie at different depths, and a shoe. */
export function legShapes(leg: Leg, side: 'L' | 'R', s: Skeleton, camera: Camera): Shape[] {
  const knee = leg.shank.at
  const middle = between(leg.thigh.at, knee, 0.5)
  const thigh = [ball(leg.thigh.at, 9.3), ball(middle, 8.8), ball(knee, 6.9)]
  const shank = [
    ball(knee, 6.9),
    bead(leg.shank, [0, -rig.shank * 0.35, -0.8], [6.2, 4, 6.6]),
    bead(leg.shank, [0, -rig.shank * 0.97, 0], [4.9, 0.4, 5.2]),
  ]
  const shoe = [
    bead(leg.foot, [0, -2.6, -1], [3.8, 4.9, 4.2]),
    bead(leg.foot, [0, -5.2, rig.foot * 0.6], [4.3, 2.3, 4.5]),
    bead(leg.foot, [0, -5.4, rig.foot], [3.9, 2.1, 3.6]),
  ]
  const draw = shapesOf(`leg${side}`, farness(camera, s.chest.at, middle))
  const shankDepth = nearness(camera, place(leg.shank, 0, -rig.shank / 2, 0))
  return [
    draw(`thigh${side}`, chainPath(thigh, camera, 4), 'trousers', nearness(camera, middle)),
    draw(`shank${side}`, chainPath(shank, camera, 4), 'trousers', shankDepth),
    draw(`shoe${side}`, chainPath(shoe, camera), 'shoe', nearness(camera, leg.foot.at) - 1),
  ]
}

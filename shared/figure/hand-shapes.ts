import type { Arm } from './arm.ts'
import { bead } from './bead.ts'
import { project, type Camera } from './camera.ts'
import { chainPath } from './hull.ts'
import { openPath } from './path.ts'
import type { Draw, Shape } from './shape.ts'
import { dot, place } from './vector.ts'

/** A hand like a mitten with a thumb, and three short lines between its fingers where its back can be seen. */
export function handShapes(arm: Arm, side: 'L' | 'R', draw: Draw, depth: number, camera: Camera): Shape[] {
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
  return [
    draw(`hand${side}`, chainPath(palm, camera, 2) + chainPath(thumb, camera, 2), 'skin', depth),
    draw(`fingers${side}`, gaps(arm, out, camera), 'skin-edge', depth + 0.05, 1.2),
  ]
}

/** Lines between the fingers; none where the hand is seen from its palm or its edge, for there they would run together. */
function gaps({ hand }: Arm, out: number, camera: Camera): string {
  const across = Math.hypot(dot(hand.turn.z, camera.right), dot(hand.turn.z, camera.up))
  if (out * dot(hand.turn.x, camera.towards) < 0.08 || across < 0.6) return ''
  const gap = (z: number, reach: number): string =>
    openPath([-8.4, -11, reach].map((y) => project(camera, place(hand, out * 1.3, y, z))))
  return gap(-1.8, -13.6) + gap(-0.2, -14.4) + gap(1.3, -13.9)
}

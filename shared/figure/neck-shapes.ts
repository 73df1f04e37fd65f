import { bead } from './bead.ts'
import { nearness, type Camera } from './camera.ts'
import { collar, looksIn } from './collar.ts'
import { chainPath } from './hull.ts'
import { shapesOf, type Shape } from './shape.ts'
import type { Skeleton } from './solve.ts'

/** The neck, out of the collar and up under the skull. Seen from behind, the collar hides its lower end. */
export function neckShapes(s: Skeleton, camera: Camera): Shape[] {
  const opening = collar(s)
  const neck = [
    opening,
    bead(s.neckLow, [0, 4, 0.2], [5.3, 3, 5.5]),
    bead(s.neckHigh, [0, 2, 0.3], [5, 3, 5.4]),
    bead(s.head, [0, 1.5, -0.6], [5.2, 3, 5.6]),
  ]
  // The shadow of the jaw lies on the front of the neck only.
  const shade = [bead(s.neckHigh, [0, 0.6, 2], [4.6, 1.7, 3.5]), bead(s.head, [0, 0.5, 2], [4.6, 2.4, 4])]
  const depth = nearness(camera, s.chest.at) + (looksIn(opening, camera) ? 7 : -0.1)
  const draw = shapesOf('head')
  return [
    draw('neck', chainPath(neck, camera, 4), 'skin', depth),
    draw('neck-shade', chainPath(shade, camera), 'skin-shade', depth + 0.01, 'plain'),
  ]
}

import { nearness, type Camera } from './camera.ts'
import { browShapes, earShapes, eyeShapes, noseShape, type Eyes } from './face-shapes.ts'
import { chainPath } from './hull.ts'
import { bearing, patch, smoothBorder } from './patch.ts'
import { closedPath } from './path.ts'
import { shapesOf, type Shape } from './shape.ts'
import { face, scalp, skull } from './skull.ts'
import type { Skeleton } from './solve.ts'

/** Where hair ends, as bearings: from the parting round the left ear, the nape and the right ear, and over the brow. */
const hairline = smoothBorder(
  // prettier-ignore
  [
    [16, 42], [34, 36], [50, 24], [62, 10], [72, -3], [79, -15], [85, -15], [90, -2], [97, 6], [106, 0], [112, -18],
    [124, -40], [150, -56], [180, -58], [-150, -56], [-124, -40], [-112, -18], [-106, 0], [-97, 6], [-90, -2],
    [-85, -15], [-79, -15], [-72, -3], [-64, 8], [-54, 16], [-34, 21], [-10, 29], [6, 37],
  ],
  4,
)
/** The same without the notches for the ears: drawn behind the head, so that nothing shines through between hair and skull. */
const hairBehind = smoothBorder(
  // prettier-ignore
  [
    [16, 42], [50, 30], [80, 14], [104, -24], [124, -40], [150, -56], [180, -58], [-150, -56], [-124, -40], [-104, -24],
    [-80, 14], [-50, 22], [-10, 33],
  ],
  4,
)
const hairCentre = bearing([180, 45])

/** Over neck and collar, and a little more so the further the head comes forward. */
export function headDepth(s: Skeleton, camera: Camera): number {
  const chest = nearness(camera, s.chest.at)
  return chest + 8 + 0.3 * (nearness(camera, skull(s.head).at) - chest)
}

/** The head: skull and jaw in one outline, hair as a cap, ears, a nose, and brows. No mouth, and eyes only where an exercise is about them: nobody who judges. */
export function headShapes(s: Skeleton, eyes: Eyes | null, camera: Camera): Shape[] {
  const head = s.head
  const depth = headDepth(s, camera)
  const draw = shapesOf('head')
  return [
    draw('head', chainPath(face(head), camera), 'skin', depth),
    draw('hair-behind', closedPath(patch(scalp(head), hairBehind, hairCentre, camera)), 'hair', depth - 0.45, 'plain'),
    draw('hair', closedPath(patch(scalp(head), hairline, hairCentre, camera)), 'hair', depth + 0.2, 'plain'),
    ...earShapes(head, camera, draw, depth),
    noseShape(head, camera, draw, depth),
    ...browShapes(head, camera, draw, depth),
    ...(eyes ? eyeShapes(head, eyes, camera, draw, depth) : []),
  ]
}

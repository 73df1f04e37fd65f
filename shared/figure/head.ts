import { ball, bead, chainPath, closedPath, hullPath, openPath, strung, surface } from './bead.ts'
import { nearness, project, type Camera } from './camera.ts'
import { bearing, patch, symmetricBorder } from './patch.ts'
import type { Shape } from './shape.ts'
import type { Skeleton } from './solve.ts'
import { dot, place, scale, type Frame } from './vector.ts'

/** Where hair ends, from the middle of the forehead round the left ear to the nape. */
const hairline = symmetricBorder(
  [[0, 34], [22, 35], [42, 29], [58, 16], [70, 4], [79, -12], [86, -13], [92, 0], [103, 0], [110, -18], [122, -36], [150, -46], [180, -47]],
  5,
)
const hairCentre = bearing([180, 45])

/** The head: skull and jaw in one outline, hair as a cap, ears, a nose, and brows. No eyes, no mouth: nobody who judges. */
export function headShapes(s: Skeleton, camera: Camera): Shape[] {
  const head = s.head
  const skull = bead(head, [0, 7.4, 1], [7.6, 8.7, 9.2])
  const jaw = bead(head, [0, -0.3, 4.4], [5.5, 5, 5.2])
  const hair = bead(head, [0, 8.1, 0.2], [8.4, 8.9, 9.7])
  const chest = nearness(camera, s.chest.at)
  const depth = chest + 8 + 0.3 * (nearness(camera, skull.at) - chest)
  const shape = (id: string, path: string, paint: Shape['paint'], above: number, edged = false): Shape => ({
    id, path, paint, depth: depth + above, far: 0, edged, part: 'head',
  })
  return [
    shape('head', hullPath([skull, jaw], camera), 'skin', 0, true),
    shape('hair', closedPath(patch(hair, hairline, hairCentre, camera)), 'hair', 0.2),
    ...earShapes(head, camera, shape),
    ...noseShapes(head, camera, shape),
    ...browShapes(head, camera, shape),
  ]
}

type Draw = (id: string, path: string, paint: Shape['paint'], above: number, edged?: boolean) => Shape

/** An ear on the far side of the head is drawn before the head, which hides most of it. */
function earShapes(head: Frame, camera: Camera, shape: Draw): Shape[] {
  return (['L', 'R'] as const).flatMap((side) => {
    const out = side === 'L' ? 1 : -1
    const near = dot(scale(head.turn.x, out), camera.towards) > -0.12
    const ear = [bead(head, [out * 7.7, 5.4, -0.6], [1.1, 2.2, 2.2]), bead(head, [out * 7.4, 2.4, 0.1], [0.9, 1.6, 1.3])]
    const shell = [bead(head, [out * 8.3, 5.2, -0.4], [0.5, 1.2, 1.1]), bead(head, [out * 8, 3.4, 0.1], [0.5, 0.7, 0.6])]
    return [
      shape(`ear${side}`, chainPath(strung(ear, 3), camera), 'skin', near ? 0.4 : -0.4, true),
      shape(`shell${side}`, near ? chainPath(shell, camera) : '', 'skin-shade', near ? 0.5 : -0.3),
    ]
  })
}

/** The nose stands out of the profile; from the front only its shaded side shows. */
function noseShapes(head: Frame, camera: Camera, shape: Draw): Shape[] {
  const bridge = place(head, 0, 7.6, 9.6)
  const tip = place(head, 0, 3.6, 11.6)
  const near = dot(head.turn.z, camera.towards) > -0.05
  const nose = [ball(bridge, 0.9), ball(tip, 1.1), ball(place(head, 0, 2.7, 9), 1.5)]
  const shade = [ball(bridge, 0.25), ball(tip, 0.8), ball(place(head, -1.5, 2.9, 9.9), 0.9)]
  return [
    shape('nose', hullPath(nose, camera), 'skin', near ? 0.1 : -0.2),
    shape('nose-shade', near ? hullPath(shade, camera) : '', 'skin-shade', 0.3),
  ]
}

/** A brow hides as it turns away: only the part of it that faces the eye is drawn. */
function browShapes(head: Frame, camera: Camera, shape: Draw): Shape[] {
  const skull = bead(head, [0, 7.4, 1], [7.7, 8.8, 9.3])
  return (['L', 'R'] as const).map((side) => {
    const out = side === 'L' ? 1 : -1
    const points = [12, 18, 24, 30, 36].map((around, i) => surface(skull, bearing([out * around, 4 + [0, 1.2, 1.8, 1.4, 0][i]!])))
    const visible = points.filter((point) => dot({ x: point.x - skull.at.x, y: point.y - skull.at.y, z: point.z - skull.at.z }, camera.towards) > 1.2)
    const path = visible.length > 1 ? openPath(visible.map((point) => project(camera, point))) : ''
    return { ...shape(`brow${side}`, path, 'hair', 0.35), stroke: 2.6 }
  })
}

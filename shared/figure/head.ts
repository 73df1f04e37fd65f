import { ball, bead, surface, type Bead } from './bead.ts'
import { chainPath, hullPath } from './hull.ts'
import { closedPath, openPath } from './path.ts'
import { nearness, project, type Camera } from './camera.ts'
import { bearing, patch, smoothBorder } from './patch.ts'
import { rig } from './rig.ts'
import type { Shape } from './shape.ts'
import type { Skeleton } from './solve.ts'
import { dot, place, scale, subtract, type Frame, type Vector } from './vector.ts'

/** Where hair ends: from the parting on the left of the forehead round the left ear, the nape and the right ear. */
const hairline = smoothBorder(
  [
    [16, 42],
    [34, 36],
    [50, 24],
    [62, 10],
    [72, -3],
    [79, -15],
    [85, -15],
    [90, -2],
    [97, 6],
    [106, 0],
    [112, -18],
    [124, -40],
    [150, -56],
    [180, -58],
    [-150, -56],
    [-124, -40],
    [-112, -18],
    [-106, 0],
    [-97, 6],
    [-90, -2],
    [-85, -15],
    [-79, -15],
    [-72, -3],
    [-64, 8],
    [-54, 16],
    [-34, 21],
    [-10, 29],
    [6, 37],
  ],
  4,
)
const hairCentre = bearing([180, 45])

type Three = readonly [number, number, number]
type Draw = (id: string, path: string, paint: Shape['paint'], above: number, edged?: boolean) => Shape

/** Beads and points of the head, in centimetres of a head of natural size seen from the joint that carries the skull. */
const grown = (three: Three): Three => [three[0] * rig.headSize, three[1] * rig.headSize, three[2] * rig.headSize]
const onHead = (head: Frame, at: Three, radii: Three): Bead => bead(head, grown(at), grown(radii))
const knob = (head: Frame, at: Three, radius: number): Bead => ball(place(head, ...grown(at)), radius * rig.headSize)

/** The skull's bead: what turns about it, turns about the head. */
export const skull = (head: Frame): Bead => onHead(head, [0, 7.3, 0.9], [7.5, 8.5, 9.1])

function beads(head: Frame): Record<'cheeks' | 'chin' | 'hair', Bead> {
  return {
    cheeks: onHead(head, [0, 2.6, 3], [6.7, 5.4, 5.7]),
    chin: onHead(head, [0, -1.1, 5.5], [4.5, 3.7, 4]),
    hair: onHead(head, [0, 8.3, -0.1], [8.4, 9.1, 9.9]),
  }
}

/** The outline of the whole head as one shape, hair and ears included. */
export function headPath(s: Skeleton, camera: Camera): string {
  const { cheeks, chin, hair } = beads(s.head)
  const rest = headShapes(s, camera).filter((shape) => /^(ear|nose)/.test(shape.id))
  return (
    hullPath([hair], camera) +
    chainPath([skull(s.head), cheeks, chin], camera) +
    rest.map((shape) => shape.path).join('')
  )
}

/** The head: skull and jaw in one outline, hair as a cap, ears, a nose, and brows. No eyes, no mouth: nobody who judges. */
export function headShapes(s: Skeleton, camera: Camera): Shape[] {
  const head = s.head
  const { cheeks, chin, hair } = beads(head)
  const chest = nearness(camera, s.chest.at)
  const depth = chest + 8 + 0.3 * (nearness(camera, skull(head).at) - chest)
  const shape: Draw = (id, path, paint, above, edged = false) => ({
    id,
    path,
    paint,
    depth: depth + above,
    far: 0,
    edged,
    part: 'head',
  })
  return [
    shape('head', chainPath([skull(head), cheeks, chin], camera), 'skin', 0, true),
    shape('hair', closedPath(patch(hair, hairline, hairCentre, camera)), 'hair', 0.2),
    ...earShapes(head, camera, shape),
    ...noseShapes(head, camera, shape),
    ...browShapes(head, camera, shape),
  ]
}

/** An ear on the far side of the head is drawn before the head, which hides most of it. */
function earShapes(head: Frame, camera: Camera, shape: Draw): Shape[] {
  return (['L', 'R'] as const).flatMap((side) => {
    const out = side === 'L' ? 1 : -1
    const near = dot(scale(head.turn.x, out), camera.towards) > 0.04
    const ear = [
      onHead(head, [out * 7.5, 5.3, -0.9], [0.9, 1.8, 1.9]),
      onHead(head, [out * 7.1, 2.5, -0.2], [0.7, 1.2, 1.1]),
    ]
    const shell = [
      onHead(head, [out * 8.1, 5.1, -0.7], [0.3, 0.9, 0.9]),
      onHead(head, [out * 7.7, 3.6, -0.2], [0.3, 0.5, 0.45]),
    ]
    return [
      shape(`ear${side}`, chainPath(ear, camera, 3), 'skin', near ? 0.4 : -0.4, true),
      shape(`shell${side}`, near ? chainPath(shell, camera) : '', 'skin-shade', near ? 0.5 : -0.3),
    ]
  })
}

/** The nose is a tone darker than the face: it shows from the front, and stands out of the profile. */
function noseShapes(head: Frame, camera: Camera, shape: Draw): Shape[] {
  const nose = [
    knob(head, [0, 7.6, 9.5], 0.4),
    knob(head, [0, 4, 10.8], 0.9),
    knob(head, [0.8, 3.6, 9.4], 0.85),
    knob(head, [-0.8, 3.6, 9.4], 0.85),
  ]
  const near = dot(head.turn.z, camera.towards) > -0.05
  return [shape('nose', hullPath(nose, camera), 'skin-soft', near ? 0.3 : -0.2)]
}

/** A brow narrows and goes as it turns away: only what faces the eye is drawn. */
function browShapes(head: Frame, camera: Camera, shape: Draw): Shape[] {
  const forehead = skull(head)
  const facing = (point: Vector): boolean => dot(subtract(point, forehead.at), camera.towards) > 3.4
  return (['L', 'R'] as const).map((side) => {
    const out = side === 'L' ? 1 : -1
    const points = Array.from({ length: 9 }, (_, i) =>
      surface(forehead, bearing([out * (14 + 3 * i), 5 + 3.4 * Math.sin((Math.PI * (i + 1)) / 10)])),
    )
    const visible = points.filter(facing)
    const path = visible.length > 1 ? openPath(visible.map((point) => project(camera, point))) : ''
    return { ...shape(`brow${side}`, path, 'brow', 0.35), stroke: 2.2 }
  })
}

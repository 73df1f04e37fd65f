import { ball, bead, chainPath, openPath, strung, surface, type Bead } from './bead.ts'
import { nearness, project, type Camera } from './camera.ts'
import type { Shape } from './shape.ts'
import type { Skeleton } from './solve.ts'
import { between, compose, pitch, place, vector, type Frame } from './vector.ts'

/** The opening of the garment for the neck: a flat disc, lower in front. It rises a little with the shoulders. */
export function collar(s: Skeleton): Bead {
  const lift = s.arms.reduce((sum, arm) => sum + Math.max(0, shoulderRise(s, arm.upper.at)), 0) / 2
  const frame: Frame = { at: place(s.neckRoot, 0, -1.6 + 0.3 * lift, 1.6), turn: compose(s.neckRoot.turn, pitch(22)) }
  return bead(frame, [0, 0, 0], [7.3, 0.3, 7])
}

/** How far a shoulder is above its place at rest, seen from the root of the neck. Centimetres. */
function shoulderRise(s: Skeleton, at: { x: number; y: number; z: number }): number {
  const up = s.neckRoot.turn.y
  const rest = -6.8
  return (at.x - s.neckRoot.at.x) * up.x + (at.y - s.neckRoot.at.y) * up.y + (at.z - s.neckRoot.at.z) * up.z - rest
}

/** From the hips to the collar, and from the collar to both shoulders: one garment. */
export function trunk(s: Skeleton, camera: Camera, belly: number): Shape[] {
  const column = strung(
    [
      bead(s.pelvis, [0, -3, -1], [15.5, 8, 11]),
      bead(s.lumbar, [0, 0, 0], [14.2, 8, 9.8 + 1.5 * belly]),
      bead(s.chestLow, [0, 0, 0.5], [14.4, 8, 10.2]),
      bead(s.chestLow, [0, 10, 0.6], [15.6, 7, 10.8]),
      bead(s.chest, [0, 2.5, 0], [15.5, 6, 10]),
      bead(s.chest, [0, 8, -0.5], [12, 4, 8]),
    ],
    3,
  )
  const opening = collar(s)
  const yoke = s.arms.map((arm, index) => {
    const out = index === 0 ? 1 : -1
    const side = place({ at: opening.at, turn: s.neckRoot.turn }, out * 4, -3.2, -1.6)
    return strung(
      [ball(side, 4.6), ball(between(side, arm.upper.at, 0.5), 5.2), ball(arm.upper.at, 6)],
      4,
    )
  })
  const webs = s.arms.map((arm) => [column.at(-4) as Bead, ball(arm.upper.at, 6)])
  const nape = [column.at(-1) as Bead, opening]
  const paths = [column, nape, ...yoke, ...webs].map((chain) => chainPath(chain, camera))
  const depth = nearness(camera, s.chest.at)
  return [
    { id: 'trunk', path: paths.join(''), paint: 'garment', depth, far: 0, edged: true, part: 'trunk' },
    { id: 'collar', path: rim(opening, camera), paint: 'garment-line', depth: depth + 0.2, far: 0, edged: false, stroke: 3, part: 'trunk' },
  ]
}

/** The half of the collar's edge that is nearer to the eye. */
function rim(opening: Bead, camera: Camera): string {
  const start = Math.atan2(
    opening.z.x * camera.towards.x + opening.z.y * camera.towards.y + opening.z.z * camera.towards.z,
    opening.x.x * camera.towards.x + opening.x.y * camera.towards.y + opening.x.z * camera.towards.z,
  )
  const points = Array.from({ length: 25 }, (_, i) => {
    const angle = start - Math.PI / 2 + (Math.PI * i) / 24
    return project(camera, surface(opening, vector(Math.cos(angle), 0, Math.sin(angle))))
  })
  return openPath(points)
}

/** The neck, out of the collar and up under the skull. Seen from behind, the collar hides its lower end. */
export function neck(s: Skeleton, camera: Camera): Shape[] {
  const opening = collar(s)
  const low = bead(s.neckLow, [0, 4.2, 0.4], [5.9, 3, 6])
  const high = bead(s.neckHigh, [0, 2.2, 0.4], [5.5, 3, 5.9])
  const skull = bead(s.head, [0, 1.5, -0.5], [5.6, 3, 6])
  const depth = nearness(camera, s.chest.at) + (facesEye(opening, camera) ? 0.1 : -0.1)
  const shade = [bead(s.neckHigh, [0, 1.6, 0.8], [5.6, 2, 5.8]), high, skull]
  return [
    { id: 'neck', path: chainPath(strung([opening, low, high, skull], 4), camera), paint: 'skin', depth, far: 0, edged: true, part: 'head' },
    { id: 'neck-shade', path: chainPath(shade, camera), paint: 'skin-shade', depth: depth + 0.01, far: 0, edged: false, part: 'head' },
  ]
}

const facesEye = (disc: Bead, camera: Camera): boolean =>
  disc.y.x * camera.towards.x + disc.y.y * camera.towards.y + disc.y.z * camera.towards.z > 0

import { ball, bead, surface, type Bead } from './bead.ts'
import { chainPath, hullPath } from './hull.ts'
import { openPath } from './path.ts'
import { nearness, project, type Camera } from './camera.ts'
import { rig } from './rig.ts'
import type { Shape } from './shape.ts'
import type { Skeleton } from './solve.ts'
import { between, compose, pitch, place, vector, type Frame } from './vector.ts'

/** The opening of the garment for the neck: a flat disc, lower in front. It rises a little with the shoulders. */
export function collar(s: Skeleton): Bead {
  const lift = s.arms.reduce((sum, arm) => sum + Math.max(0, shoulderRise(s, arm.upper.at)), 0) / 2
  const frame: Frame = { at: place(s.neckRoot, 0, 0.2 + 0.14 * lift, 1.6), turn: compose(s.neckRoot.turn, pitch(22)) }
  return bead(frame, [0, 0, 0], [6.9, 0.3, 6.6])
}

/** How far a shoulder is above its place at rest, seen from the root of the neck. Centimetres. */
function shoulderRise(s: Skeleton, at: { x: number; y: number; z: number }): number {
  const up = s.neckRoot.turn.y
  const rest = -(rig.collarDown + rig.shoulderDown)
  return (at.x - s.neckRoot.at.x) * up.x + (at.y - s.neckRoot.at.y) * up.y + (at.z - s.neckRoot.at.z) * up.z - rest
}

/** The roundness of the shoulder, which sleeve and trunk share. */
export const shoulderRadius = 5.6

/** From the hips to the collar, and from the collar to both shoulders: one garment. */
export function trunk(s: Skeleton, camera: Camera, belly: number): Shape[] {
  const column = [
    bead(s.pelvis, [0, 2, -0.5], [14.6, 6, 10.6]),
    bead(s.lumbar, [0, 0, 0], [13.8, 8, 10 + 1.5 * belly]),
    bead(s.chestLow, [0, 0, 0.5], [13.8, 8, 10.4]),
    bead(s.chestLow, [0, 10, 0.8], [14.8, 7, 11]),
    bead(s.chest, [0, 2, 0.4], [14.4, 6, 10.2]),
    bead(s.chest, [0, 8, -0.6], [10.5, 4, 8]),
  ]
  const opening = collar(s)
  const chains = [chainPath(column, camera, 3), chainPath([column[5] as Bead, opening], camera)]
  s.arms.forEach((arm, index) => {
    chains.push(chainPath(yoke(s, index === 0 ? 'L' : 'R'), camera, 4))
    chains.push(chainPath([column[4] as Bead, ball(arm.upper.at, shoulderRadius)], camera))
  })
  const depth = nearness(camera, s.chest.at)
  return [
    {
      id: 'seat',
      path: hullPath([...s.legs.map((leg) => ball(leg.thigh.at, 9.6)), bead(s.pelvis, [0, 4, 0], [14, 4, 9])], camera),
      paint: 'trousers',
      depth: depth - 0.3,
      far: 0,
      edged: true,
      part: 'trunk',
    },
    { id: 'trunk', path: chains.join(''), paint: 'garment', depth, far: 0, edged: true, part: 'trunk' },
    {
      id: 'collar',
      path: rim(opening, camera),
      paint: 'garment-line',
      depth: depth + 7.2,
      far: 0,
      edged: false,
      stroke: 3,
      part: 'trunk',
    },
  ]
}

/** The slope from the collar to a shoulder. It is drawn twice: as part of the trunk, and over the seam of the sleeve. */
export function yoke(s: Skeleton, side: 'L' | 'R'): Bead[] {
  const out = side === 'L' ? 1 : -1
  const shoulder = s.arms[side === 'L' ? 0 : 1].upper.at
  const root = place({ at: collar(s).at, turn: s.neckRoot.turn }, out * 3.9, -3.9, -1.4)
  return [ball(root, 3.9), ball(between(root, shoulder, 0.5), 4.6), ball(shoulder, shoulderRadius)]
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
  const low = bead(s.neckLow, [0, 4, 0.2], [5.3, 3, 5.5])
  const high = bead(s.neckHigh, [0, 2, 0.3], [5, 3, 5.4])
  const skull = bead(s.head, [0, 1.5, -0.6], [5.2, 3, 5.6])
  const depth = nearness(camera, s.chest.at) + (facesEye(opening, camera) ? 7 : -0.1)
  // The shadow of the jaw lies on the front of the neck only.
  const shade = [bead(s.neckHigh, [0, 0.6, 2], [4.6, 1.7, 3.5]), bead(s.head, [0, 0.5, 2], [4.6, 2.4, 4])]
  return [
    {
      id: 'neck',
      path: chainPath([opening, low, high, skull], camera, 4),
      paint: 'skin',
      depth,
      far: 0,
      edged: true,
      part: 'head',
    },
    {
      id: 'neck-shade',
      path: chainPath(shade, camera),
      paint: 'skin-shade',
      depth: depth + 0.01,
      far: 0,
      edged: false,
      part: 'head',
    },
  ]
}

const facesEye = (disc: Bead, camera: Camera): boolean =>
  disc.y.x * camera.towards.x + disc.y.y * camera.towards.y + disc.y.z * camera.towards.z > 0

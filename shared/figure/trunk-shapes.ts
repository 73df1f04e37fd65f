import { ball, bead, type Bead } from './bead.ts'
import { nearness, project, type Camera } from './camera.ts'
import { collar, collarEdge } from './collar.ts'
import { chainPath, hullPath } from './hull.ts'
import { openPath } from './path.ts'
import { shapesOf, type Shape } from './shape.ts'
import { shoulderRadius, yoke } from './shoulder.ts'
import type { Skeleton, Spine } from './solve.ts'
import { between, dot, place, subtract } from './vector.ts'

/** The trunk from the hips up; a breath swells it in front. */
export const column = (s: Spine, belly: number): Bead[] => [
  bead(s.pelvis, [0, 2, -0.5], [14.6, 6, 10.6]),
  bead(s.lumbar, [0, 0, 2.6 * belly], [13.8, 8, 10 + 2.6 * belly]),
  bead(s.chestLow, [0, 0, 0.5 + 1.6 * belly], [13.8, 8, 10.4 + 1.6 * belly]),
  bead(s.chestLow, [0, 10, 0.8], [14.8, 7, 11]),
  bead(s.chest, [0, 2, 0.4], [14.4, 6, 10.2]),
  bead(s.chest, [0, 8, -0.6], [10.5, 4, 8]),
]

/** Between the thighs of who sits, where the garment would be seen. */
const lap = ({ legs: [left, right] }: Skeleton): [Bead, Bead] => {
  const at = (t: number): Bead => {
    const [a, b] = [between(left.thigh.at, left.shank.at, t), between(right.thigh.at, right.shank.at, t)]
    return ball(between(a, b, 0.5), 5)
  }
  return [at(0.12), at(0.3)]
}

/** The garment ends over the hips, as wide as they are. */
const hem = (s: Spine): Bead => bead(s.pelvis, [0, 4.5, -0.4], [18.2, 6, 10.6])

/** From the hips to the collar, and from the collar to both shoulders: one garment, over the seat of the trousers. */
export function trunkShapes(s: Skeleton, camera: Camera, belly: number): Shape[] {
  const trunk = column(s, belly)
  const [chest, top] = trunk.slice(-2) as [Bead, Bead]
  const opening = collar(s)
  const shoulders = (['L', 'R'] as const).map((side, i) => {
    const armpit = [chest, ball(s.arms[i as 0 | 1].upper.at, shoulderRadius)]
    return chainPath(yoke(s, side), camera, 4) + chainPath(armpit, camera)
  })
  const garment = chainPath([hem(s), ...trunk], camera, 3) + chainPath([top, opening], camera) + shoulders.join('')
  const seat = [...s.legs.map((leg) => ball(leg.thigh.at, 9.6)), bead(s.pelvis, [0, 4, 0], [14, 4, 9])]

  const depth = nearness(camera, s.chest.at)
  const draw = shapesOf('trunk')
  const inside = lap(s)
  // A back is never seen through.
  const front = dot(s.pelvis.turn.z, camera.towards) > 0
  return [
    draw('seat', hullPath(seat, camera), 'trousers', depth - 0.3),
    draw('trunk', garment, 'garment', depth),
    draw('lap', hullPath(inside, camera), 'trousers', front ? nearness(camera, inside[1].at) : depth - 0.4, 'plain'),
    draw('collar', collarEdge(opening, camera), 'garment-line', depth + 7.2, 3),
    ...bladeShapes(s, camera, depth),
  ]
}

/** Seen from behind, the inner edges of the shoulder blades: they glide with the shoulders. */
function bladeShapes(s: Skeleton, camera: Camera, depth: number): Shape[] {
  if (dot(s.chest.turn.z, camera.towards) > -0.75) return []
  const draw = shapesOf('trunk')
  return s.arms.map((arm, i) => {
    const out = i === 0 ? 1 : -1
    const inwards = dot(subtract(arm.upper.at, s.neckRoot.at), s.chest.turn.x) * out - 16
    const back = dot(subtract(arm.upper.at, s.neckRoot.at), s.chest.turn.z)
    const x = Math.max(7.2 + 0.5 * inwards + 0.8 * (back + 0.5), 2.4)
    const edge = [8, 4, 0, -5].map((y, k) => place(s.chest, out * (x + ([1.6, 0, 0.2, 2.2][k] ?? 0)), y, -9))
    const path = openPath(edge.map((point) => project(camera, point)))
    return draw(`blade${i === 0 ? 'L' : 'R'}`, path, 'garment-line', depth + 0.1, 3)
  })
}

import { ball, bead, type Bead } from './bead.ts'
import { nearness, type Camera } from './camera.ts'
import { collar, collarEdge } from './collar.ts'
import { chainPath, hullPath } from './hull.ts'
import { shapesOf, type Shape } from './shape.ts'
import { shoulderRadius, yoke } from './shoulder.ts'
import type { Skeleton } from './solve.ts'

/** From the hips to the collar, and from the collar to both shoulders: one garment, over the seat of the trousers. */
export function trunkShapes(s: Skeleton, camera: Camera, belly: number): Shape[] {
  const chest = bead(s.chest, [0, 2, 0.4], [14.4, 6, 10.2])
  const top = bead(s.chest, [0, 8, -0.6], [10.5, 4, 8])
  const column: readonly Bead[] = [
    bead(s.pelvis, [0, 2, -0.5], [14.6, 6, 10.6]),
    bead(s.lumbar, [0, 0, 0], [13.8, 8, 10 + 1.5 * belly]),
    bead(s.chestLow, [0, 0, 0.5], [13.8, 8, 10.4]),
    bead(s.chestLow, [0, 10, 0.8], [14.8, 7, 11]),
    chest,
    top,
  ]
  const opening = collar(s)
  const shoulders = (['L', 'R'] as const).map((side, i) => {
    const armpit = [chest, ball(s.arms[i as 0 | 1].upper.at, shoulderRadius)]
    return chainPath(yoke(s, side), camera, 4) + chainPath(armpit, camera)
  })
  const garment = chainPath(column, camera, 3) + chainPath([top, opening], camera) + shoulders.join('')
  const seat = [...s.legs.map((leg) => ball(leg.thigh.at, 9.6)), bead(s.pelvis, [0, 4, 0], [14, 4, 9])]

  const depth = nearness(camera, s.chest.at)
  const draw = shapesOf('trunk')
  return [
    draw('seat', hullPath(seat, camera), 'trousers', depth - 0.3),
    draw('trunk', garment, 'garment', depth),
    draw('collar', collarEdge(opening, camera), 'garment-line', depth + 7.2, 3),
  ]
}

import { bead, surface, type Bead } from './bead.ts'
import { project, type Camera } from './camera.ts'
import { openPath } from './path.ts'
import { rig } from './rig.ts'
import type { Skeleton } from './solve.ts'
import { compose, dot, pitch, place, subtract, vector, type Frame, type Vector } from './vector.ts'

/** The opening of the garment for the neck: a flat disc, lower in front. It rises a little with the shoulders. */
export function collar(s: Skeleton): Bead {
  const lift = s.arms.reduce((sum, arm) => sum + Math.max(0, rise(s, arm.upper.at)), 0) / 2
  const frame: Frame = { at: place(s.neckRoot, 0, 0.2 + 0.14 * lift, 1.6), turn: compose(s.neckRoot.turn, pitch(22)) }
  return bead(frame, [0, 0, 0], [6.9, 0.3, 6.6])
}

/** How far a shoulder is above its place at rest, seen from the root of the neck. Centimetres. */
const rise = (s: Skeleton, shoulder: Vector): number =>
  dot(subtract(shoulder, s.neckRoot.at), s.neckRoot.turn.y) + rig.collarDown + rig.shoulderDown

/** Whether the eye can look into the collar. */
export const looksIn = (opening: Bead, camera: Camera): boolean => dot(opening.y, camera.towards) > 0

/** The half of the collar's edge that is nearer to the eye. */
export function collarEdge(opening: Bead, camera: Camera): string {
  const nearest = Math.atan2(dot(opening.z, camera.towards), dot(opening.x, camera.towards))
  const points = Array.from({ length: 25 }, (_, i) => {
    const angle = nearest + Math.PI * (i / 24 - 0.5)
    return project(camera, surface(opening, vector(Math.cos(angle), 0, Math.sin(angle))))
  })
  return openPath(points)
}

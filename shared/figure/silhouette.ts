import type { Camera } from './camera.ts'
import { hullPath } from './hull.ts'
import type { Mover } from './moving.ts'
import { outline } from './outline.ts'
import type { Pose } from './pose.ts'
import type { Part, Shape } from './shape.ts'
import { scalp } from './skull.ts'
import type { Skeleton } from './solve.ts'

/** How wide a halo is, in units of the picture. */
const halo = 6.5

/**
 * The outline of what moves as one path, for the ghost of where it is going. It is put together from the shapes of the
 * body, and the whole round of the hair, which closes the gap at the temples.
 */
export function silhouette(movers: readonly Mover[], s: Skeleton, pose: Pose, camera: Camera): string {
  const parts = outline(s, pose, movers, camera, [...new Set(movers.flatMap(partsOf))])
    .filter((shape) => movers.some((mover) => belongs(shape, mover)))
    .map(({ path }) => path)
  const head = movers.includes('head') || movers.includes('tall')
  return parts.join('') + (head ? hullPath([scalp(s.head)], camera) : '')
}

/**
 * The same a little larger, for the halo behind what moves: a wide line round the outline would look the same, and take
 * as long to paint as half of the body.
 */
export const haloOf = (movers: readonly Mover[], s: Skeleton, pose: Pose, camera: Camera): string =>
  silhouette(movers, s, pose, { ...camera, swell: halo })

/** The parts of the body in which a mover has shapes; shoulders have shapes of their own. */
function partsOf(mover: Mover): readonly Part[] {
  if (mover === 'tall') return ['head']
  if (mover === 'pelvis' || mover === 'belly') return ['trunk']
  return mover === 'eyes' || mover === 'shoulderL' || mover === 'shoulderR' ? [] : [mover]
}

/** What lies wholly inside the outline of its neighbours adds nothing to it. */
const inside = /^(lap|neck-shade|shell|brow|hair|fingers|elbow-seam|shoulder-seam|collar)/

function belongs({ part, paint, id, stroke }: Shape, mover: Mover): boolean {
  if (stroke !== undefined || inside.test(id)) return false
  if (paint === 'tint') return id === 'tint-pelvis' ? mover === 'pelvis' : mover === `shoulder${id.slice(-1)}`
  if (mover === 'pelvis') return id === 'seat'
  if (mover === 'tall') return part === 'head'
  return part === (mover === 'belly' ? 'trunk' : mover)
}

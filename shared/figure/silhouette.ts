import type { Camera } from './camera.ts'
import { hullPath } from './hull.ts'
import type { Mover } from './moving.ts'
import type { Shape } from './shape.ts'
import { scalp } from './skull.ts'
import type { Skeleton } from './solve.ts'

/**
 * The outline of what moves as one path: for the halo behind it, and for the ghost of where it is going. It is put
 * together from the shapes that are drawn anyway, and the whole round of the hair, which closes the gap at the temples.
 */
export function silhouette(movers: readonly Mover[], shapes: readonly Shape[], s: Skeleton, camera: Camera): string {
  const parts = shapes.map((shape) => (movers.some((mover) => belongs(shape, mover)) ? shape.path : ''))
  const head = movers.includes('head') || movers.includes('tall')
  return parts.join('') + (head ? hullPath([scalp(s.head)], camera) : '')
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

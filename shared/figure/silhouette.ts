import { armShapes } from './arm-shapes.ts'
import type { Camera } from './camera.ts'
import { headPath } from './head-shapes.ts'
import { legShapes } from './leg-shapes.ts'
import type { Mover } from './moving.ts'
import { neckShapes } from './neck-shapes.ts'
import type { Shape } from './shape.ts'
import { shoulderPath } from './shoulder.ts'
import type { Skeleton } from './solve.ts'
import { trunkShapes } from './trunk-shapes.ts'

/** The outline of what moves as one path: for the halo behind it, and for the ghost of where it is going. */
export const silhouette = (movers: readonly Mover[], s: Skeleton, camera: Camera): string =>
  movers.map((mover) => silhouetteOf(mover, s, camera)).join('')

function silhouetteOf(mover: Mover, s: Skeleton, camera: Camera): string {
  switch (mover) {
    case 'head':
    case 'tall':
      return filled(neckShapes(s, camera)) + headPath(s, camera)
    case 'shoulderL':
      return shoulderPath(s, 'L', camera)
    case 'shoulderR':
      return shoulderPath(s, 'R', camera)
    case 'armL':
      return filled(armShapes(s.arms[0], 'L', s, camera))
    case 'armR':
      return filled(armShapes(s.arms[1], 'R', s, camera))
    case 'legL':
      return filled(legShapes(s.legs[0], 'L', s, camera))
    case 'legR':
      return filled(legShapes(s.legs[1], 'R', s, camera))
    case 'trunk':
      return filled(trunkShapes(s, camera, 0))
  }
}

const filled = (shapes: readonly Shape[]): string => shapes.map((shape) => (shape.stroke ? '' : shape.path)).join('')

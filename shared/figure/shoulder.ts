import { ball, bead, type Bead } from './bead.ts'
import type { Camera } from './camera.ts'
import { collar } from './collar.ts'
import { chainPath } from './hull.ts'
import { rig } from './rig.ts'
import type { Skeleton } from './solve.ts'
import { between, place } from './vector.ts'

/** The roundness of the shoulder, which sleeve and trunk share. */
export const shoulderRadius = 5.6

/** The slope from the collar to a shoulder. It is drawn twice: as part of the trunk, and over the seam of the sleeve. */
export function yoke(s: Skeleton, side: 'L' | 'R'): Bead[] {
  const out = side === 'L' ? 1 : -1
  const shoulder = s.arms[side === 'L' ? 0 : 1].upper.at
  const root = place({ at: collar(s).at, turn: s.neckRoot.turn }, out * 3.9, -3.9, -1.4)
  return [ball(root, 3.9), ball(between(root, shoulder, 0.5), 4.6), ball(shoulder, shoulderRadius)]
}

/** A shoulder with the slope to the neck and the top of the sleeve: what rises in a shrug. */
export function shoulderPath(s: Skeleton, side: 'L' | 'R', camera: Camera): string {
  const { upper } = s.arms[side === 'L' ? 0 : 1]
  const top = [
    ball(upper.at, shoulderRadius),
    bead(upper, [0, -rig.upperArm * 0.25, 0], [5.35, 5, 5.35]),
    bead(upper, [0, -rig.upperArm * 0.5, 0], [5.1, 0.4, 5.1]),
  ]
  return chainPath(yoke(s, side), camera, 4) + chainPath(top, camera, 2)
}

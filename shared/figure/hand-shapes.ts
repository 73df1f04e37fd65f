import type { Arm } from './arm.ts'
import { bead, type Bead } from './bead.ts'
import { project, type Camera } from './camera.ts'
import { chainPath } from './hull.ts'
import { openPath } from './path.ts'
import type { Draw, Shape } from './shape.ts'
import { compose, dot, pitch, place, type Frame } from './vector.ts'

/**
 * A hand: like a mitten with a thumb at rest, with three short lines between its fingers where its back can be seen; a
 * fist when its fingers curl (1), and four fingers of their own when they spread (-1).
 */
export function handShapes(
  arm: Arm,
  side: 'L' | 'R',
  fingers: number,
  draw: Draw,
  depth: number,
  camera: Camera,
): Shape[] {
  const out = side === 'L' ? 1 : -1
  const [curl, fan] = [Math.max(fingers, 0), Math.max(-fingers, 0)]
  // Fingers curl towards the palm; what is spread is drawn finger by finger instead.
  const tips = fan > 0.05 ? 0.35 : 1
  const palm = [
    bead(arm.hand, [0, -0.5, 0], [1.9, 1.8, 2.7]),
    bead(arm.hand, [-out * 0.4 * curl, -5, 0.1], [1.8 + 1.3 * curl, 3, 4.1]),
    bead(arm.hand, [-out * 1.2 * curl, -9 + 2.2 * curl, -0.2], [1.5 + 1.7 * curl, 3 * tips, 3.9]),
    bead(
      arm.hand,
      [-out * (0.3 + 2.2 * curl), -13.4 * tips + 7.2 * curl - 9 * (1 - tips), -0.4],
      [1.2 + curl, 3.2 * tips, 3.1],
    ),
  ]
  const thumb = [
    bead(arm.hand, [0, -2.5, 1.5], [1.6, 2, 1.8]),
    bead(arm.hand, [-out * 1.6 * curl, -5.2, 4.4 - curl], [1.2, 1.7, 1.4]),
    bead(arm.hand, [-out * (0.4 + 3.2 * curl), -8.2 + 1.4 * curl + fan, 5.5 - 3.5 * curl + 3 * fan], [1, 1.7, 1.1]),
  ]
  const spread = fan > 0.05 ? spreadFingers(arm.hand, fan).map((finger) => chainPath(finger, camera)) : []
  const path = chainPath(palm, camera, 2) + chainPath(thumb, camera, 2) + spread.join('')
  return [
    draw(`hand${side}`, path, 'skin', depth),
    draw(`fingers${side}`, curl > 0.4 || fan > 0.05 ? '' : gaps(arm, out, camera), 'skin-edge', depth + 0.05, 1.2),
  ]
}

/** Four fingers, from the one beside the thumb to the little one. */
function spreadFingers(hand: Frame, fan: number): Bead[][] {
  return [3, 1, -1, -3].map((z, i) => {
    const length = [8.4, 9.2, 8.6, 7][i] as number
    const knuckle: Frame = {
      at: place(hand, 0, -8.4, z * (1 + 0.15 * fan)),
      turn: compose(hand.turn, pitch(-z * 8.5 * fan)),
    }
    return [bead(knuckle, [0, 0, 0], [1.3, 1.5, 1.3]), bead(knuckle, [0, -length, 0], [0.9, 1.2, 1.05])]
  })
}

/** Lines between the fingers; none where the hand is seen from its palm or its edge, for there they would run together. */
function gaps({ hand }: Arm, out: number, camera: Camera): string {
  const across = Math.hypot(dot(hand.turn.z, camera.right), dot(hand.turn.z, camera.up))
  if (out * dot(hand.turn.x, camera.towards) < 0.08 || across < 0.6) return ''
  const gap = (z: number, reach: number): string =>
    openPath([-8.4, -11, reach].map((y) => project(camera, place(hand, out * 1.3, y, z))))
  return gap(-1.8, -13.6) + gap(-0.2, -14.4) + gap(1.3, -13.9)
}

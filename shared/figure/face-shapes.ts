import { surface } from './bead.ts'
import { project, type Camera } from './camera.ts'
import { chainPath, hullPath } from './hull.ts'
import { bearing } from './patch.ts'
import { openPath } from './path.ts'
import type { Draw, Shape } from './shape.ts'
import { knob, onHead, skull } from './skull.ts'
import { dot, subtract, type Frame, type Vector } from './vector.ts'

/** An ear on the far side of the head is drawn before the head, which hides most of it. */
export function earShapes(head: Frame, camera: Camera, draw: Draw, depth: number): Shape[] {
  return (['L', 'R'] as const).flatMap((side) => {
    const out = side === 'L' ? 1 : -1
    const near = out * dot(head.turn.x, camera.towards) > 0.04
    const ear = [
      onHead(head, [out * 7.5, 5.3, -0.9], [0.9, 1.8, 1.9]),
      onHead(head, [out * 7.1, 2.5, -0.2], [0.7, 1.2, 1.1]),
    ]
    const shell = [
      onHead(head, [out * 8.1, 5.1, -0.7], [0.3, 0.9, 0.9]),
      onHead(head, [out * 7.7, 3.6, -0.2], [0.3, 0.5, 0.45]),
    ]
    return [
      draw(`ear${side}`, chainPath(ear, camera, 3), 'skin', depth + (near ? 0.4 : -0.4)),
      draw(`shell${side}`, near ? chainPath(shell, camera) : '', 'skin-shade', depth + 0.5, 'plain'),
    ]
  })
}

/** The nose is a tone darker than the face: it shows from the front, and stands out of the profile. */
export function noseShape(head: Frame, camera: Camera, draw: Draw, depth: number): Shape {
  const nose = [
    knob(head, [0, 7.6, 9.5], 0.4),
    knob(head, [0, 4, 10.8], 0.9),
    knob(head, [0.8, 3.6, 9.4], 0.85),
    knob(head, [-0.8, 3.6, 9.4], 0.85),
  ]
  const near = dot(head.turn.z, camera.towards) > -0.05
  return draw('nose', hullPath(nose, camera), 'skin-soft', depth + (near ? 0.3 : -0.2), 'plain')
}

/** A brow narrows and goes as it turns away: only what faces the eye is drawn. */
export function browShapes(head: Frame, camera: Camera, draw: Draw, depth: number): Shape[] {
  const forehead = skull(head)
  const facing = (point: Vector): boolean => dot(subtract(point, forehead.at), camera.towards) > 3.4
  return (['L', 'R'] as const).map((side) => {
    const out = side === 'L' ? 1 : -1
    const points = Array.from({ length: 9 }, (_, i) =>
      surface(forehead, bearing([out * (14 + 3 * i), 5 + 3.4 * Math.sin((Math.PI * (i + 1)) / 10)])),
    )
    const visible = points.filter(facing)
    const path = visible.length > 1 ? openPath(visible.map((point) => project(camera, point))) : ''
    return draw(`brow${side}`, path, 'brow', depth + 0.35, 2.2)
  })
}

/** What an exercise for the eyes shows: how far the lids are closed, 0 to 1. */
export interface Eyes {
  readonly closed: number
}

/** An open eye is a dark round; a closed one is the line of its lashes. */
export function eyeShapes(head: Frame, { closed }: Eyes, camera: Camera, draw: Draw, depth: number): Shape[] {
  return (['L', 'R'] as const).map((side) => {
    const out = side === 'L' ? 1 : -1
    const at = (around: number, above: number): Vector => surface(skull(head), bearing([out * around, above]))
    const lid = Array.from({ length: 9 }, (_, i) => {
      const way = (i - 4) / 4
      return at(24 + 7 * way, -15 - 3.2 * (1 - way * way) * closed)
    })
    const near = dot(subtract(at(24, -15), skull(head).at), camera.towards) > 2.5
    const open = onHead(head, [out * 3.35, 5.2, 9], [1.15, 1.35 * Math.max(1 - closed, 0.05), 0.5])
    const line = openPath(lid.map((point) => project(camera, point)))
    const path = closed > 0.55 ? line : hullPath([open], camera)
    return draw(`eye${side}`, near ? path : '', 'brow', depth + 0.36, closed > 0.55 ? 2.4 : 'plain')
  })
}

import { ball, bead } from './bead.ts'
import { hullPath } from './hull.ts'
import { nearness, type Camera } from './camera.ts'
import type { Shape } from './shape.ts'
import { upright, vector, type Vector } from './vector.ts'

const corners = (w: number, y0: number, y1: number, z0: number, z1: number): Vector[] =>
  [w, -w].flatMap((x) => [y0, y1].flatMap((y) => [z0, z1].map((z) => vector(x, y, z))))

/** A quiet chair: a seat, a low back, four legs. */
export function chairShapes(camera: Camera): Shape[] {
  const piece = (id: string, points: readonly Vector[], radius: number, anchor: Vector, far = 0): Shape => ({
    id,
    path: hullPath(
      points.map((point) => ball(point, radius)),
      camera,
    ),
    paint: 'chair',
    depth: nearness(camera, anchor) - 8,
    far,
    edged: true,
    part: 'prop',
  })
  return [
    {
      ...piece('chair-back', [], 0, vector(0, 76, -18)),
      path: hullPath(
        [6, -6].map((x) => bead({ at: vector(x, 76, -16.5), turn: upright }, [0, 0, 0], [10, 8, 2])),
        camera,
      ),
    },
    piece('chair-post', [vector(0, 42, -15), vector(0, 70, -18)], 2.4, vector(0, 60, -18.5)),
    piece('chair-seat', corners(18, 41.5, 42, -14, 24), 2.2, vector(0, 30, -10)),
    ...[
      [15, 20],
      [-15, 20],
      [15, -12],
      [-15, -12],
    ].map(([x, z], i) =>
      piece(`chair-leg${i}`, [vector(x!, 40, z!), vector(x! * 1.1, 2, z! * 1.15)], 1.8, vector(x!, 10, z! - 12), 1),
    ),
  ]
}

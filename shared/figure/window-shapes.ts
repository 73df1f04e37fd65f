import { ball, bead, type Bead } from './bead.ts'
import type { Camera } from './camera.ts'
import { ellipseOf, ellipsePath } from './ellipse.ts'
import type { Paint, Shape } from './shape.ts'
import { upright, vector } from './vector.ts'

/** Where the window is, seen from the side: ahead of a seated body, and its tree at the height of the eyes. */
const pane = { back: 50, front: 83, low: 102, high: 136, aside: -30 } as const

const at = (z: number, y: number, radius: number, high = radius): Bead =>
  bead({ at: vector(pane.aside, y, z), turn: upright }, [0, 0, 0], [0.4, high, radius])

const corners = (by: number): Bead[] =>
  [pane.back - by, pane.front + by].flatMap((z) => [pane.low - by, pane.high + by].map((y) => at(z, y, 1.5)))

/** A window with hills and a small tree: something far away to look at. */
export function windowShapes(
  camera: Camera,
  one: (id: string, beads: readonly Bead[], paint: Paint, depth?: number) => Shape,
): Shape[] {
  const depth = -1000
  const round = (id: string, beads: readonly Bead[]): Shape => ({
    ...one(id, beads, 'leaf', depth + 3),
    path: beads.map((each) => ellipsePath(ellipseOf(each, camera))).join(''),
  })
  return [
    one('window', corners(2.2), 'chair', depth + 1),
    { ...one('pane', corners(0), 'sky', depth + 2), edged: false },
    one(
      'hill',
      [at(pane.back + 1, 104, 2.5, 3), at(59, 107, 6, 4), at(69, 104, 8, 4), at(pane.front - 1, 104, 2.5, 3)],
      'leaf',
      depth + 3,
    ),
    one(
      'tree-trunk',
      [ball(vector(pane.aside, 112, 71), 0.7), ball(vector(pane.aside, 119, 71), 0.6)],
      'chair',
      depth + 2.5,
    ),
    round('tree', [at(71, 120, 4.6, 5.4), at(67.6, 118, 3), at(74.4, 118, 3)]),
  ]
}

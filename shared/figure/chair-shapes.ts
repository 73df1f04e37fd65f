import { ball, bead, type Bead } from './bead.ts'
import { nearness, type Camera } from './camera.ts'
import { hullPath } from './hull.ts'
import { shapesOf, type Shape } from './shape.ts'
import { upright, vector, type Vector } from './vector.ts'

/** Each piece with the place that decides what it hides; the seat and the back hide nothing of the body that they carry. */
const pieces: readonly (readonly [string, readonly Bead[], Vector])[] = [
  [
    'chair-back',
    [6, -6].map((x) => bead({ at: vector(x, 72.5, -16.5), turn: upright }, [0, 0, 0], [10, 8, 2])),
    vector(0, 72.5, -26),
  ],
  ['chair-post', [ball(vector(0, 38.5, -15), 2.4), ball(vector(0, 66.5, -18), 2.4)], vector(0, 56.5, -26.5)],
  ['chair-seat', [18, -18].flatMap((x) => [-14, 24].map((z) => ball(vector(x, 38.2, z), 2.3))), vector(0, 26.5, -18)],
]

/** Two legs in front and two behind; each pair is one shape. */
const legs = [20, -12].map((z) => ({
  pair: [15, -15].map((x) => [ball(vector(x, 36.5, z), 1.8), ball(vector(x * 1.1, 2, z * 1.15), 1.8)]),
  anchor: vector(0, 10, z - 20),
}))

/** What the back of a chair shows of itself when it stands between the eye and the body: enough to know it is there. */
const thin = 0.36

/** A quiet chair: a seat, a low back, four legs. Seen from behind, its back lets the body through. */
export function chairShapes(camera: Camera): Shape[] {
  const draw = shapesOf('prop')
  const behind = Math.min(Math.max(-camera.towards.z * 2 - 0.3, 0), 1)
  const pairs = legs.map(({ pair, anchor }, i) =>
    draw(`chair-legs ${i}`, pair.map((leg) => hullPath(leg, camera)).join(''), 'chair', nearness(camera, anchor)),
  )
  const rest = pieces.map(([id, beads, anchor]) => {
    const shape = draw(id, hullPath(beads, camera), 'chair', nearness(camera, anchor))
    return behind > 0 && /back|post/.test(id) ? { ...shape, fade: 1 - behind * (1 - thin) } : shape
  })
  return [...pairs, ...rest]
}

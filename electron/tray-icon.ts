/**
 * The mark in the tray, drawn from numbers: a body with its head to one side, inside a ring that closes as the
 * next break comes nearer. Shapes are signed distances (negative inside), so that it is crisp at every scale.
 */

/** Premultiplied pixels in the order blue, green, red, alpha, as Electron's bitmaps have them. */
export interface Bitmap {
  readonly size: number
  readonly pixels: Uint8Array
}

type Colour = readonly [red: number, green: number, blue: number]
type Point = readonly [x: number, y: number]

/** The accent of the design between its light and its dark tone: readable on panels of either kind. */
const accent: Colour = [20, 150, 142]
const black: Colour = [0, 0, 0]

/** How visible the part of the ring is that is still to come. */
const faint = 0.3

/**
 * Draws the mark on a square of `size` pixels. `progress` from 0 to 1 is how far the ring is closed; null draws no ring.
 * `template` is for macOS, which wants black and colours it itself.
 */
export function drawMark(size: number, progress: number | null, template: boolean): Bitmap {
  const [red, green, blue] = template ? black : accent
  const pixels = new Uint8Array(size * size * 4)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      // The centre of the pixel, with the centre of the square at 0 and its edges at -1 and 1.
      const x = ((column + 0.5) * 2) / size - 1
      const y = ((row + 0.5) * 2) / size - 1
      const alpha = Math.max(coverage(figure(x, y, progress === null), size), ringAlpha(x, y, progress, size))
      const at = (row * size + column) * 4
      pixels[at] = Math.round(blue * alpha)
      pixels[at + 1] = Math.round(green * alpha)
      pixels[at + 2] = Math.round(red * alpha)
      pixels[at + 3] = Math.round(255 * alpha)
    }
  }
  return { size, pixels }
}

/** How much of a pixel lies inside a shape, from its distance to the shape's edge. */
function coverage(distance: number, size: number): number {
  return Math.min(1, Math.max(0, 0.5 - (distance * size) / 2))
}

/** A head that leans to one side, on its neck over the shoulders; without a ring around it there is more room. */
function figure(x: number, y: number, large: boolean): number {
  const scale = large ? 1.4 : 1
  const [u, v] = [x / scale, y / scale]
  const head = Math.hypot(u - 0.14, v + 0.27) - 0.3
  const neck = fromLine(u, v, [0.1, -0.2], [-0.02, 0.4]) - 0.12
  const shoulders = Math.hypot(u, v - 0.78) - 0.62
  // Cut off by the inside of the ring, or level where there is none.
  const below = large ? v - 0.56 : Math.hypot(u, v) - 0.7
  return Math.min(head, Math.max(melted(neck, shoulders), below)) * scale
}

/** The union of two shapes, with the corner between them filled a little. */
function melted(one: number, other: number): number {
  const reach = 0.16
  const overlap = Math.max(0, reach - Math.abs(one - other)) / reach
  return Math.min(one, other) - (overlap ** 2 * reach) / 4
}

/** How far a point is from the line between two others. */
function fromLine(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const [alongX, alongY] = [bx - ax, by - ay]
  const share = ((x - ax) * alongX + (y - ay) * alongY) / (alongX ** 2 + alongY ** 2)
  const nearest = Math.min(1, Math.max(0, share))
  return Math.hypot(x - ax - nearest * alongX, y - ay - nearest * alongY)
}

function ringAlpha(x: number, y: number, progress: number | null, size: number): number {
  if (progress === null) return 0
  const ring = coverage(Math.abs(Math.hypot(x, y) - 0.89) - 0.09, size)
  // Clockwise from the top, as a part of one turn.
  const turn = (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1
  return ring * (turn <= progress ? 1 : faint)
}

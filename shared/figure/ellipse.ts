import type { Bead } from './bead.ts'
import { project, type Camera, type Spot } from './camera.ts'
import { short, written, type Corner } from './path.ts'
import { dot } from './vector.ts'

/**
 * What the eye sees of a bead. The middle, and the matrix E of the ellipse: in a direction d it reaches
 * sqrt(d * E d) from its middle, and touches there at E d / sqrt(d * E d).
 */
export interface Ellipse extends Spot {
  readonly xx: number
  readonly xy: number
  readonly yy: number
}

/** The ellipse that the eye sees of a bead, in units of the picture. */
export function ellipseOf(b: Bead, camera: Camera): Ellipse {
  const { right, up, zoom } = camera
  const [rx, ry, rz] = [dot(right, b.x) * zoom, dot(right, b.y) * zoom, dot(right, b.z) * zoom]
  const [ux, uy, uz] = [-dot(up, b.x) * zoom, -dot(up, b.y) * zoom, -dot(up, b.z) * zoom]
  const { x, y } = project(camera, b.at)
  const [xx, xy, yy] = [rx * rx + ry * ry + rz * rz, rx * ux + ry * uy + rz * uz, ux * ux + uy * uy + uz * uz]
  return camera.swell === undefined ? { x, y, xx, xy, yy } : swollen({ x, y, xx, xy, yy }, camera.swell)
}

/** A flat disc seen from its edge still has this much extent (squared), so that nothing is divided by zero. */
const least = 1e-6

/** An ellipse that reaches further by so much on both its axes: the matrix (S + by)², where S is the square root of E. */
function swollen({ x, y, xx, xy, yy }: Ellipse, by: number): Ellipse {
  const root = Math.sqrt(Math.max(xx * yy - xy * xy, 0))
  const factor = (2 * by) / Math.sqrt(Math.max(xx + yy + 2 * root, least))
  const more = factor * root + by * by
  return { x, y, xx: xx * (1 + factor) + more, xy: xy * (1 + factor), yy: yy * (1 + factor) + more }
}

/** How far an ellipse reaches in a direction, from the corner of the picture. */
export function support(e: Ellipse, dx: number, dy: number): number {
  return e.x * dx + e.y * dy + Math.sqrt(Math.max(e.xx * dx * dx + 2 * e.xy * dx * dy + e.yy * dy * dy, least))
}

/** Where a line square to a direction touches an ellipse. */
export function touch(e: Ellipse, dx: number, dy: number): Spot {
  const [mx, my] = [e.xx * dx + e.xy * dy, e.xy * dx + e.yy * dy]
  const reach = Math.sqrt(Math.max(mx * dx + my * dy, least))
  return { x: e.x + mx / reach, y: e.y + my / reach }
}

/** Half of its longest and of its shortest line, and where the longest one points. */
function axesOf(e: Ellipse): { readonly long: number; readonly narrow: number; readonly angle: number } {
  const middle = (e.xx + e.yy) / 2
  const spread = Math.hypot((e.xx - e.yy) / 2, e.xy)
  return {
    long: Math.sqrt(Math.max(middle + spread, 0)),
    narrow: Math.sqrt(Math.max(middle - spread, 0)),
    angle: Math.atan2(2 * e.xy, e.xx - e.yy) / 2,
  }
}

/** Narrower ones than this are lines. */
const thin = 0.3
/** A piece of an ellipse as long as this, about an eighth of it, is a parabola to the eye. */
const eighth = 0.8

/**
 * The way round an ellipse from one place on it to another, in the direction in which angles grow, without the first
 * place. Null where that would be more than `most` radians. In pieces of parabolas: a browser makes cubic curves of arcs,
 * which take longer to read and to paint.
 */
export function round(e: Ellipse, from: Spot, to: Spot, most = 2 * Math.PI): Corner[] | null {
  const { long, narrow, angle } = axesOf(e)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const at = ({ x, y }: Spot): number => {
    const [dx, dy] = [x - e.x, y - e.y]
    return Math.atan2((dy * cos - dx * sin) / Math.max(narrow, thin), (dx * cos + dy * sin) / long)
  }
  const begin = at(from)
  const way = (at(to) - begin + 2 * Math.PI) % (2 * Math.PI)
  if (way > most) return null
  const spot = (t: number, far: number): Spot => {
    const [u, v] = [far * long * Math.cos(t), far * narrow * Math.sin(t)]
    return { x: e.x + u * cos - v * sin, y: e.y + u * sin + v * cos }
  }
  const pieces = Math.max(1, Math.ceil(way / eighth))
  const part = way / pieces
  const corners: Corner[] = []
  for (let i = 1; i <= pieces; i++) {
    const end = i < pieces ? spot(begin + i * part, 1) : to
    corners.push({ x: end.x, y: end.y, by: spot(begin + (i - 0.5) * part, 1 / Math.cos(part / 2)) })
  }
  return narrow < thin ? corners.map(({ x, y }) => ({ x, y })) : corners
}

/** The ellipse itself as two arcs, in the direction in which angles grow. */
export function ellipsePath(e: Ellipse): string {
  const { long, narrow, angle } = axesOf(e)
  const [dx, dy] = [long * Math.cos(angle), long * Math.sin(angle)]
  // Radii too small for their chord are enlarged to fit it (SVG 2, 9.5.1), keeping their proportion; radii a rounding
  // error too large would make the two halves a lens with a visible dent. So they are given a little too small.
  const arc = `a${written(long * 0.98)} ${written(narrow * 0.98)} ${Math.round((angle * 180) / Math.PI)} 0 1 `
  const [x1, y1] = [short(e.x + dx), short(e.y + dy)]
  const [x, y] = [short(e.x - dx) - x1, short(e.y - dy) - y1]
  return `M${written(x1)} ${written(y1)}${arc}${written(x)} ${written(y)}${arc}${written(-x)} ${written(-y)}z`
}

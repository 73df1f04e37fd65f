import type { Bead } from './bead.ts'
import { project, type Camera, type Spot } from './camera.ts'
import { closedPath, type Corner } from './path.ts'
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

/** Half of the longest and of the shortest line of an ellipse, and where the longest one points. */
interface Axes {
  readonly long: number
  readonly narrow: number
  readonly cos: number
  readonly sin: number
}

function axesOf(e: Ellipse): Axes {
  const middle = (e.xx + e.yy) / 2
  const spread = Math.hypot((e.xx - e.yy) / 2, e.xy)
  const angle = Math.atan2(2 * e.xy, e.xx - e.yy) / 2
  return {
    long: Math.sqrt(Math.max(middle + spread, 0)),
    narrow: Math.sqrt(Math.max(middle - spread, 0)),
    cos: Math.cos(angle),
    sin: Math.sin(angle),
  }
}

/** Narrower ones than this are lines. */
const thin = 0.3
/** A piece of an ellipse as long as this, about an eighth of it, is a parabola to the eye. */
const eighth = 0.8

/** Where a place on an ellipse is, as an angle in units in which the ellipse is a circle. */
const angleAt = (e: Ellipse, { long, narrow, cos, sin }: Axes, { x, y }: Spot): number =>
  Math.atan2(((y - e.y) * cos - (x - e.x) * sin) / Math.max(narrow, thin), ((x - e.x) * cos + (y - e.y) * sin) / long)

/** How far it is, in radians, from one place on an ellipse to another, in the direction in which angles grow. */
export function turnOn(e: Ellipse, from: Spot, to: Spot): number {
  const axes = axesOf(e)
  return (angleAt(e, axes, to) - angleAt(e, axes, from) + 2 * Math.PI) % (2 * Math.PI)
}

/**
 * Adds the way round an ellipse from one place on it to another, in the direction in which angles grow, without the
 * first place. In pieces of parabolas: a browser makes cubic curves of arcs, which take longer to read and to paint.
 */
export function round(corners: Corner[], e: Ellipse, from: Spot, to: Spot): void {
  const axes = axesOf(e)
  const begin = angleAt(e, axes, from)
  const way = (angleAt(e, axes, to) - begin + 2 * Math.PI) % (2 * Math.PI)
  const pieces = Math.max(1, Math.ceil(way / eighth))
  const part = way / pieces
  const far = 1 / Math.cos(part / 2)
  for (let i = 1; i <= pieces; i++) {
    const end = i < pieces ? spotAt(e, axes, begin + i * part, 1) : to
    if (axes.narrow < thin) corners.push(end)
    else corners.push({ x: end.x, y: end.y, by: spotAt(e, axes, begin + (i - 0.5) * part, far) })
  }
}

/** The place at such an angle, on the ellipse or so much further from its middle. */
function spotAt(e: Ellipse, { long, narrow, cos, sin }: Axes, angle: number, far: number): Spot {
  const u = far * long * Math.cos(angle)
  const v = far * narrow * Math.sin(angle)
  return { x: e.x + u * cos - v * sin, y: e.y + u * sin + v * cos }
}

/** The ellipse itself, in the direction in which angles grow. */
export function ellipsePath(e: Ellipse): string {
  const axes = axesOf(e)
  const [one, other] = [spotAt(e, axes, 0, 1), spotAt(e, axes, Math.PI, 1)]
  const corners: Corner[] = [one]
  round(corners, e, one, other)
  round(corners, e, other, one)
  return closedPath(corners)
}

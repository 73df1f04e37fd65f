import { project, type Camera, type Spot } from './camera.ts'
import { cross, dot, scale, unit, vector, type Frame, type Vector } from './vector.ts'

/**
 * The flesh of the figure: an ellipsoid, kept as its middle and its three half axes (the picture of a unit ball under
 * one affine map). Chains of beads make limbs and trunk; see README.md.
 */
export interface Bead {
  readonly at: Vector
  readonly x: Vector
  readonly y: Vector
  readonly z: Vector
}

/** An ellipsoid at a place in a frame's own axes, with half axes along them. */
export function bead(frame: Frame, place: readonly [number, number, number], radii: readonly [number, number, number]): Bead {
  const { x, y, z } = frame.turn
  return {
    at: vector(
      frame.at.x + x.x * place[0] + y.x * place[1] + z.x * place[2],
      frame.at.y + x.y * place[0] + y.y * place[1] + z.y * place[2],
      frame.at.z + x.z * place[0] + y.z * place[1] + z.z * place[2],
    ),
    x: scale(x, radii[0]),
    y: scale(y, radii[1]),
    z: scale(z, radii[2]),
  }
}

/** A ball. */
export const ball = (at: Vector, radius: number): Bead => ({
  at,
  x: vector(radius, 0, 0),
  y: vector(0, radius, 0),
  z: vector(0, 0, radius),
})

/** A point on the surface of a bead, for a direction of its unit ball. */
export const surface = (b: Bead, n: Vector): Vector =>
  vector(
    b.at.x + b.x.x * n.x + b.y.x * n.y + b.z.x * n.z,
    b.at.y + b.x.y * n.x + b.y.y * n.y + b.z.y * n.z,
    b.at.z + b.x.z * n.x + b.y.z * n.y + b.z.z * n.z,
  )

/** The direction of the unit ball from which the eye looks: a surface point n is visible when its product with this is positive. */
export function eyeOn(b: Bead, camera: Camera): Vector {
  const volume = dot(b.x, cross(b.y, b.z))
  const v = scale(camera.towards, 1 / volume)
  return unit(vector(dot(v, cross(b.y, b.z)), dot(v, cross(b.z, b.x)), dot(v, cross(b.x, b.y))))
}

/** What the eye sees of a bead: an ellipse, as its middle and the matrix whose form gives its extent in a direction. */
interface Ellipse extends Spot {
  readonly xx: number
  readonly xy: number
  readonly yy: number
}

function ellipse(b: Bead, camera: Camera): Ellipse {
  const { right, up, zoom } = camera
  const [rx, ry, rz] = [dot(right, b.x) * zoom, dot(right, b.y) * zoom, dot(right, b.z) * zoom]
  const [ux, uy, uz] = [-dot(up, b.x) * zoom, -dot(up, b.y) * zoom, -dot(up, b.z) * zoom]
  const { x, y } = project(camera, b.at)
  return { x, y, xx: rx * rx + ry * ry + rz * rz, xy: rx * ux + ry * uy + rz * uz, yy: ux * ux + uy * uy + uz * uz }
}

/** The place on a curve through the middle two of four neighbours (Catmull-Rom), for t from 0 to 1. */
export const onCurve = (a: number, b: number, c: number, d: number, t: number): number =>
  b + (t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))) / 2

/**
 * More ellipses on a smooth curve through the given ones, `steps` for each gap. Extents are mixed in proportion: a curve
 * through them could swing below nothing.
 */
function strung(given: readonly Ellipse[], steps: number): Ellipse[] {
  const out: Ellipse[] = []
  for (let i = 0; i + 1 < given.length; i++) {
    const b = given[i] as Ellipse
    const c = given[i + 1] as Ellipse
    const a = given[i - 1] ?? b
    const d = given[i + 2] ?? c
    for (let step = 0; step < steps; step++) {
      const t = step / steps
      const mix = (from: number, to: number): number => from + (to - from) * t
      const [x, y] = [onCurve(a.x, b.x, c.x, d.x, t), onCurve(a.y, b.y, c.y, d.y, t)]
      out.push({ x, y, xx: mix(b.xx, c.xx), xy: mix(b.xy, c.xy), yy: mix(b.yy, c.yy) })
    }
  }
  const last = given.at(-1)
  if (last) out.push(last)
  return out
}

/** Directions in which outlines are sampled. */
const compass = (count: number): readonly Spot[] =>
  Array.from({ length: count }, (_, i) => ({ x: Math.cos((2 * Math.PI * i) / count), y: Math.sin((2 * Math.PI * i) / count) }))
const fine = compass(64)
const coarse = compass(36)

/** The outline of the convex hull of some ellipses: in every direction, the point of the ellipse that reaches furthest. */
function hull(ellipses: readonly Ellipse[], directions: readonly Spot[]): Spot[] {
  return directions.map((d) => {
    let best = -Infinity
    let point: Spot = { x: 0, y: 0 }
    for (const e of ellipses) {
      const mx = e.xx * d.x + e.xy * d.y
      const my = e.xy * d.x + e.yy * d.y
      const extent = Math.sqrt(Math.max(d.x * mx + d.y * my, 1e-9))
      const support = e.x * d.x + e.y * d.y + extent
      if (support > best) {
        best = support
        point = { x: e.x + mx / extent, y: e.y + my / extent }
      }
    }
    return point
  })
}

/** Numbers in paths have one decimal: a tenth of a unit is a fifth of a pixel at full screen. */
const short = (value: number): number => Math.round(value * 10) / 10

/** A closed path through these points. */
export function closedPath(points: readonly Spot[]): string {
  let path = ''
  for (const { x, y } of points) path += `${path ? 'L' : 'M'}${short(x)} ${short(y)}`
  return path ? `${path}Z` : ''
}

/** An open path through these points. */
export const openPath = (points: readonly Spot[]): string => closedPath(points).slice(0, -1)

/** The hull of some beads as one convex path. */
export const hullPath = (beads: readonly Bead[], camera: Camera): string =>
  closedPath(hull(beads.map((b) => ellipse(b, camera)), fine))

/**
 * The outline of a chain: the hulls of neighbouring beads, all drawn in the same direction, so that together (with the
 * fill rule "nonzero") they are one shape. Neighbouring hulls share a bead, so there can be no gap. `steps` beads are
 * put into each gap, on a curve: more of them make a bend rounder.
 */
export function chainPath(beads: readonly Bead[], camera: Camera, steps = 1): string {
  const ellipses = strung(
    beads.map((b) => ellipse(b, camera)),
    steps,
  )
  let path = ''
  for (let i = 0; i + 1 < ellipses.length; i++) path += closedPath(hull(ellipses.slice(i, i + 2), coarse))
  return path
}

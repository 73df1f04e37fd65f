import type { Bead } from './bead.ts'
import type { Camera, Spot } from './camera.ts'
import { ellipseOf, ellipsePath, support, touch, type Ellipse } from './ellipse.ts'
import { closedPath, onCurve } from './path.ts'

const directions = 40
const angles = Array.from({ length: directions + 1 }, (_, i) => (2 * Math.PI * i) / directions)
const compass = angles.map((angle): Spot => ({ x: Math.cos(angle), y: Math.sin(angle) }))

/** How far an ellipse reaches in every direction of the compass. */
const reaches = (e: Ellipse): number[] => compass.map((d) => support(e, d.x, d.y))

/** Where two ellipses reach equally far between two neighbouring directions: their common tangent. */
function tangent(a: Ellipse, b: Ellipse, from: number, to: number): Spot {
  for (let step = 0; step < 4; step++) {
    const [df, dt] = [from, to].map((angle) => support(a, Math.cos(angle), Math.sin(angle)) - support(b, Math.cos(angle), Math.sin(angle))) as [number, number]
    if (df === dt) break
    const between = Math.min(Math.max(from + ((to - from) * df) / (df - dt), Math.min(from, to)), Math.max(from, to))
    const value = support(a, Math.cos(between), Math.sin(between)) - support(b, Math.cos(between), Math.sin(between))
    if (value > 0 === df > 0) from = between
    else to = between
  }
  const angle = (from + to) / 2
  return { x: Math.cos(angle), y: Math.sin(angle) }
}

/**
 * What must be added to some ellipses to make their convex hull: the polygon through all points where the tangents that
 * two of them share touch them.
 */
function filling(ellipses: readonly Ellipse[], all: readonly (readonly number[])[]): Spot[] {
  const out: Spot[] = []
  let last = -1
  for (let i = 0; i <= directions; i++) {
    let best = 0
    for (let k = 1; k < ellipses.length; k++) if ((all[k]?.[i] ?? 0) > (all[best]?.[i] ?? 0)) best = k
    if (last >= 0 && best !== last) {
      const [a, b] = [ellipses[last] as Ellipse, ellipses[best] as Ellipse]
      const d = tangent(a, b, angles[i - 1] as number, angles[i] as number)
      out.push(touch(a, d.x, d.y), touch(b, d.x, d.y))
    }
    last = best
  }
  return out
}

/** The convex hull of some beads. */
export function hullPath(beads: readonly Bead[], camera: Camera): string {
  const ellipses = beads.map((b) => ellipseOf(b, camera))
  return ellipses.map(ellipsePath).join('') + closedPath(filling(ellipses, ellipses.map(reaches)))
}

/**
 * The outline of a chain: the hulls of neighbouring beads, all drawn in the same direction, so that together (with the
 * fill rule "nonzero") they are one shape. Neighbouring hulls share a bead, so there can be no gap. `steps` beads are
 * put into each gap, on a curve: more of them make a bend rounder.
 */
export function chainPath(beads: readonly Bead[], camera: Camera, steps = 1): string {
  const ellipses = strung(beads.map((b) => ellipseOf(b, camera)), steps)
  const all = ellipses.map(reaches)
  let path = ''
  ellipses.forEach((e, i) => {
    path += ellipsePath(e)
    if (i > 0) path += closedPath(filling(ellipses.slice(i - 1, i + 1), all.slice(i - 1, i + 1)))
  })
  return path
}

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

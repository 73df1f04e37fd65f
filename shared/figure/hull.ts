import type { Bead } from './bead.ts'
import type { Camera, Spot } from './camera.ts'
import { ellipseOf, ellipsePath, support, touch, touches, type Ellipse } from './ellipse.ts'
import { closedPath, onCurve } from './path.ts'

const directions = 40
const angles = Array.from({ length: directions + 1 }, (_, i) => (2 * Math.PI * i) / directions)
/** The last direction is the first one again, to the last bit: otherwise a tie could be decided differently in it. */
const compass = angles.map((_, i): Spot => {
  const angle = angles[i % directions] as number
  return { x: Math.cos(angle), y: Math.sin(angle) }
})

/** How far an ellipse reaches in every direction of the compass. */
const reaches = (e: Ellipse): number[] => compass.map((d) => support(e, d.x, d.y))

/** The direction, between two neighbouring ones, in which two ellipses reach equally far: square to their common tangent. */
function tangent(a: Ellipse, b: Ellipse, from: number, to: number): Spot {
  const lead = (angle: number): number =>
    support(a, Math.cos(angle), Math.sin(angle)) - support(b, Math.cos(angle), Math.sin(angle))
  let [low, high, lowLead, highLead] = [from, to, lead(from), lead(to)]
  let angle = (from + to) / 2
  for (let step = 0; step < 3 && lowLead !== highLead; step++) {
    angle = Math.min(Math.max(low + ((high - low) * lowLead) / (lowLead - highLead), low), high)
    const found = lead(angle)
    if (found > 0 === lowLead > 0) [low, lowLead] = [angle, found]
    else [high, highLead] = [angle, found]
  }
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
  const ellipses = strung(
    beads.map((b) => ellipseOf(b, camera)),
    steps,
  )
  const all = ellipses.map(reaches)
  const links = ellipses.slice(1).map((_, i) => filling(ellipses.slice(i, i + 2), all.slice(i, i + 2)))
  return ellipses.map((e, i) => joint(e, links[i - 1], links[i])).join('') + links.map(closedPath).join('')
}

/**
 * What is drawn of a bead between two links. Where both touch it at nearly the same places, the rest of its round lies
 * inside them, and the polygon through these places is enough; otherwise, and at both ends, it is the whole ellipse.
 */
function joint(e: Ellipse, before: readonly Spot[] | undefined, after: readonly Spot[] | undefined): string {
  if (before?.length !== 4 || after?.length !== 4) return ellipsePath(e)
  const touched = [...before.filter((p) => touches(e, p)), ...after.filter((p) => touches(e, p))]
  // What is cut off an arc of radius r by a chord c is c * c / 8r high: this keeps it below a tenth of a unit.
  const chord = 0.8 * Math.sqrt(Math.min(e.xx, e.yy))
  const near = touched
    .slice(0, 2)
    .every((p) => touched.slice(2).some((q) => (p.x - q.x) ** 2 + (p.y - q.y) ** 2 < chord))
  if (touched.length !== 4 || !near || foldsBack(e, before, after)) return ellipsePath(e)
  const angle = (p: Spot): number => Math.atan2(p.y - e.y, p.x - e.x)
  return closedPath(touched.sort((p, q) => angle(p) - angle(q)))
}

/** Whether both links lie on the same side of the bead they share, which then shows its whole other side. */
function foldsBack(e: Ellipse, before: readonly Spot[], after: readonly Spot[]): boolean {
  const pull = (link: readonly Spot[], key: 'x' | 'y'): number => link.reduce((sum, p) => sum + p[key] - e[key], 0)
  return pull(before, 'x') * pull(after, 'x') + pull(before, 'y') * pull(after, 'y') >= 0
}

/** More ellipses on a smooth curve through the given ones, `steps` for each gap. */
function strung(given: readonly Ellipse[], steps: number): Ellipse[] {
  const out: Ellipse[] = []
  for (let i = 0; i + 1 < given.length; i++) {
    const b = given[i] as Ellipse
    const c = given[i + 1] as Ellipse
    const a = given[i - 1] ?? b
    const d = given[i + 2] ?? c
    for (let step = 0; step < steps; step++) out.push(between(a, b, c, d, step / steps))
  }
  const last = given.at(-1)
  if (last) out.push(last)
  return out
}

function between(a: Ellipse, b: Ellipse, c: Ellipse, d: Ellipse, t: number): Ellipse {
  const curve = (key: keyof Ellipse): number => onCurve(a[key], b[key], c[key], d[key], t)
  const line = (key: keyof Ellipse): number => b[key] + (c[key] - b[key]) * t
  const [x, y, xx, xy, yy] = [curve('x'), curve('y'), curve('xx'), curve('xy'), curve('yy')]
  // A curve through very different extents may swing below nothing; a straight line never does.
  const thin = xx * yy - xy * xy < 0.5 * Math.min(b.xx * b.yy - b.xy * b.xy, c.xx * c.yy - c.xy * c.xy)
  return xx <= 0 || thin ? { x, y, xx: line('xx'), xy: line('xy'), yy: line('yy') } : { x, y, xx, xy, yy }
}

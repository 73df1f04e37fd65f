import type { Bead } from './bead.ts'
import type { Camera, Spot } from './camera.ts'
import { ellipseOf, ellipsePath, support, touch, type Ellipse } from './ellipse.ts'
import { closedPath, onCurve, short } from './path.ts'

const directions = 28
const angles = Array.from({ length: directions + 1 }, (_, i) => (2 * Math.PI * i) / directions)
/** The last direction is the first one again, to the last bit: otherwise a tie could be decided differently in it. */
const compass = angles.map((_, i): Spot => {
  const angle = angles[i % directions] as number
  return { x: Math.cos(angle), y: Math.sin(angle) }
})

/** How far an ellipse reaches in every direction of the compass. */
const reaches = (e: Ellipse): number[] => {
  const out = new Array<number>(directions + 1)
  for (let i = 0; i < directions; i++) {
    const { x, y } = compass[i] as Spot
    out[i] = support(e, x, y)
  }
  out[directions] = out[0] as number
  return out
}

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

/** The hull of two neighbours in a chain: its corners lie on the first and on the second one in turn. */
interface Link {
  readonly corners: readonly Spot[]
  readonly onFirst: readonly Spot[]
  readonly onSecond: readonly Spot[]
}

function link(a: Ellipse, b: Ellipse, reachA: readonly number[], reachB: readonly number[]): Link {
  const corners: Spot[] = []
  const onFirst: Spot[] = []
  const onSecond: Spot[] = []
  let second = (reachB[0] as number) > (reachA[0] as number)
  for (let i = 1; i <= directions; i++) {
    const now = (reachB[i] as number) > (reachA[i] as number)
    if (now === second) continue
    const d = tangent(a, b, angles[i - 1] as number, angles[i] as number)
    const [p, q] = [touch(a, d.x, d.y), touch(b, d.x, d.y)]
    onFirst.push(p)
    onSecond.push(q)
    corners.push(...(now ? [p, q] : [q, p]))
    second = now
  }
  return { corners, onFirst, onSecond }
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
  let path = ''
  let before: Link | undefined
  let reach = reaches(ellipses[0] as Ellipse)
  for (let i = 0; i < ellipses.length; i++) {
    const [e, next] = [ellipses[i] as Ellipse, ellipses[i + 1]]
    const nextReach = next && reaches(next)
    const after = next && nextReach && link(e, next, reach, nextReach)
    path += joint(e, before, after)
    if (after) path += closedPath(after.corners)
    before = after
    if (nextReach) reach = nextReach
  }
  return path
}

/**
 * What is drawn of a bead between two links. Where both touch it at nearly the same places, the rest of its round lies
 * inside them, and the polygon through these places is enough; otherwise, and at both ends, it is the whole ellipse.
 */
function joint(e: Ellipse, before: Link | undefined, after: Link | undefined): string {
  const [ins, outs] = [before?.onSecond ?? [], after?.onFirst ?? []]
  const [a, b] = ins
  const [c, d] = outs
  if (!a || !b || !c || !d || ins.length !== 2 || outs.length !== 2) return ellipsePath(e)
  // What is cut off an arc of radius r by a chord c is c * c / 8r high: this keeps it below a tenth of a unit.
  const chord = 0.8 * Math.sqrt(Math.min(e.xx, e.yy))
  const near = (p: Spot, q: Spot): boolean => (p.x - q.x) ** 2 + (p.y - q.y) ** 2 < chord
  const along = near(a, c) && near(b, d)
  const crossed = near(a, d) && near(b, c)
  if ((!along && !crossed) || foldsBack(e, before as Link, after as Link)) return ellipsePath(e)
  // Written to the same tenth: the edge of the one link is the edge of the other.
  const same = (p: Spot, q: Spot): boolean => short(p.x) === short(q.x) && short(p.y) === short(q.y)
  if (along ? same(a, c) && same(b, d) : same(a, d) && same(b, c)) return ''
  const angle = (p: Spot): number => Math.atan2(p.y - e.y, p.x - e.x)
  return closedPath([a, b, c, d].sort((p, q) => angle(p) - angle(q)))
}

/** Whether both links lie on the same side of the bead they share, which then shows its whole other side. */
function foldsBack(e: Ellipse, before: Link, after: Link): boolean {
  const pull = (l: Link, key: 'x' | 'y'): number => l.corners.reduce((sum, p) => sum + p[key] - e[key], 0)
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

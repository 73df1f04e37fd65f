import type { Bead } from './bead.ts'
import type { Camera, Spot } from './camera.ts'
import { ellipseOf, ellipsePath, round, touch, turnOn, type Ellipse } from './ellipse.ts'
import { closedPath, onCurve, type Corner } from './path.ts'
import { angles, compass, directions, link, reaches, tangent, type Link, type Tangent } from './tangents.ts'

/** The convex hull of some beads: from bead to bead along the tangents they share, and round each of them between. */
export function hullPath(beads: readonly Bead[], camera: Camera): string {
  const ellipses = beads.map((b) => ellipseOf(b, camera))
  const all = ellipses.map(reaches)
  const outermost = angles.map((_, i) => furthest(all, i))
  const start = outermost.findIndex((k, i) => i > 0 && k !== outermost[i - 1])
  if (start < 0) return ellipsePath(ellipses[outermost[0] as number] as Ellipse)
  const corners: Corner[] = []
  let since = 0
  for (let i = start; i <= start + directions; i++) {
    const to = ((i - 1) % directions) + 1
    const [p, q] = [outermost[to - 1] as number, outermost[to] as number]
    const [a, b] = [ellipses[p] as Ellipse, ellipses[q] as Ellipse]
    const before = corners.at(-1)
    if (a !== b) {
      const { x, y } = tangent(a, b, to, all[p] as number[], all[q] as number[])
      if (before) round(corners, a, before, touch(a, x, y))
      if (i < start + directions) corners.push(touch(b, x, y))
      since = i
    } else if (before && i - since >= directions / 3) {
      // Half-way round, so that it is clear that this is the long way.
      const { x, y } = compass[to] as Spot
      round(corners, a, before, touch(a, x, y))
      since = i
    }
  }
  return closedPath(corners)
}

/** Which of some ellipses reaches furthest in a direction of the compass. */
function furthest(all: readonly (readonly number[])[], direction: number): number {
  let best = 0
  for (let k = 1; k < all.length; k++) if ((all[k]?.[direction] ?? 0) > (all[best]?.[direction] ?? 0)) best = k
  return best
}

/**
 * The outline of a chain: the hulls of neighbouring beads, joined at the bead they share. `steps` beads are put into
 * each gap, on a curve: more of them make a bend rounder.
 *
 * The outline goes there on one side and back on the other, round the outside of each bend. On its inside it crosses
 * itself, where both hulls lie, and is filled all the same (with the fill rule "nonzero"). So there is a gap nowhere,
 * and hardly a line inside the shape, which nobody would see and painting would take its time for.
 */
export function chainPath(beads: readonly Bead[], camera: Camera, steps = 1): string {
  const ellipses = strung(
    beads.map((b) => ellipseOf(b, camera)),
    steps,
  )
  const all = ellipses.map(reaches)
  let path = ''
  let run: Run = { beads: ellipses.slice(0, 1), links: [] }
  for (let i = 1; i < ellipses.length; i++) {
    const [last, e] = [ellipses[i - 1] as Ellipse, ellipses[i] as Ellipse]
    const next = link(last, e, all[i - 1] as number[], all[i] as number[])
    const before = run.links.at(-1)
    if (Array.isArray(next)) {
      path += runPath(run) + closedPath(next)
      run = { beads: [e], links: [] }
    } else {
      if (before && !goesOn(last, before, next)) {
        path += runPath(run)
        run = { beads: [last], links: [] }
      }
      run.links.push(next)
      run.beads.push(e)
    }
  }
  return path + runPath(run)
}

/** A part of a chain that goes on and on: as many links, and one bead more. */
interface Run {
  readonly beads: Ellipse[]
  readonly links: Link[]
}

function runPath({ beads, links }: Run): string {
  const [first, last] = [links[0], links.at(-1)]
  if (!first || !last) return beads.map(ellipsePath).join('')
  const corners: Corner[] = [first.there.onFirst]
  for (let i = 0; i < links.length; i++) {
    const { onFirst, onSecond } = (links[i] as Link).there
    const before = links[i - 1]
    if (before) bend(corners, beads[i] as Ellipse, before.there.onSecond, onFirst)
    corners.push(onSecond)
  }
  round(corners, beads.at(-1) as Ellipse, last.there.onSecond, last.back.onSecond)
  for (let i = links.length - 1; i >= 0; i--) {
    const { onFirst, onSecond } = (links[i] as Link).back
    const after = links[i + 1]
    if (after) bend(corners, beads[i + 1] as Ellipse, after.back.onFirst, onSecond)
    corners.push(onFirst)
  }
  round(corners, beads[0] as Ellipse, first.back.onFirst, first.there.onFirst)
  return closedPath(corners)
}

/** Chains that fold back further than this begin anew, in radians. */
const widest = (2 * Math.PI) / 3

/** From one link to the next: round the bead on the outside of a bend, straight on its inside and where it is short. */
function bend(corners: Corner[], e: Ellipse, from: Spot, to: Spot): void {
  if (near(e, from, to) || turnOn(e, from, to) > widest) corners.push(to)
  else round(corners, e, from, to)
}

/** Whether the line between two places on an ellipse cuts less than a tenth of a unit off it. */
function near({ x, y, xx, xy, yy }: Ellipse, p: Spot, q: Spot): boolean {
  const [dx, dy] = [q.x - p.x, q.y - p.y]
  // How far the ellipse, and the line, lie from its middle, in the direction square to the line: both times its length.
  const reach = Math.sqrt(Math.max(xx * dy * dy - 2 * xy * dx * dy + yy * dx * dx, 0))
  return reach - Math.abs((p.x - x) * dy - (p.y - y) * dx) <= 0.1 * Math.sqrt(dx * dx + dy * dy)
}

/**
 * Whether one outline can go round both links of a bead: round its outside, and on the inside of a bend, where it crosses
 * itself, along links that are long enough to fill what it takes away.
 */
function goesOn(e: Ellipse, before: Link, after: Link): boolean {
  const bends = (from: Spot, to: Spot): boolean => near(e, from, to) || turnOn(e, from, to) <= widest
  const [there, back] = [before.there.onSecond, before.back.onSecond]
  // The long way round a bead that shows all but a tip begins and ends there: it would be taken for a short one.
  const isTip = near(e, there, back) || near(e, after.there.onFirst, after.back.onFirst)
  if (isTip && foldsBack(e, before, after)) return false
  const [outThere, outBack] = [bends(there, after.there.onFirst), bends(after.back.onFirst, back)]
  const inThere = !outThere && bends(after.there.onFirst, there) && overlap(before.there, after.there)
  const inBack = !outBack && bends(back, after.back.onFirst) && overlap(before.back, after.back)
  return (
    (outThere && (outBack || inBack)) || (inThere && (outBack || !foldsBack(e, before, after)) && (outBack || inBack))
  )
}

/** Whether both links lie on the same side of the bead they share, which then shows its whole other side. */
function foldsBack(e: Ellipse, before: Link, after: Link): boolean {
  const pull = ({ there, back }: Link, key: 'x' | 'y'): number =>
    [there, back].reduce((sum, { onFirst, onSecond }) => sum + onFirst[key] + onSecond[key] - 2 * e[key], 0)
  return pull(before, 'x') * pull(after, 'x') + pull(before, 'y') * pull(after, 'y') >= 0
}

/** Whether two neighbouring tangents lie side by side for as far as they cross each other. */
const overlap = (before: Tangent, after: Tangent): boolean =>
  isBeside(after.onFirst, before.onSecond, before.onFirst) && isBeside(before.onSecond, after.onFirst, after.onSecond)

/** Whether a spot lies beside the line from p to q, and not beyond one of its ends. */
function isBeside(spot: Spot, p: Spot, q: Spot): boolean {
  const along = (spot.x - p.x) * (q.x - p.x) + (spot.y - p.y) * (q.y - p.y)
  return along >= 0 && along <= (q.x - p.x) ** 2 + (q.y - p.y) ** 2
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
  const x = onCurve(a.x, b.x, c.x, d.x, t)
  const y = onCurve(a.y, b.y, c.y, d.y, t)
  const xx = onCurve(a.xx, b.xx, c.xx, d.xx, t)
  const xy = onCurve(a.xy, b.xy, c.xy, d.xy, t)
  const yy = onCurve(a.yy, b.yy, c.yy, d.yy, t)
  // A curve through very different extents may swing below nothing; a straight line never does.
  if (xx > 0 && areaOf(xx, xy, yy) >= 0.5 * Math.min(areaOf(b.xx, b.xy, b.yy), areaOf(c.xx, c.xy, c.yy)))
    return { x, y, xx, xy, yy }
  const line = (from: number, to: number): number => from + (to - from) * t
  return { x, y, xx: line(b.xx, c.xx), xy: line(b.xy, c.xy), yy: line(b.yy, c.yy) }
}

/** Of an ellipse by its matrix, squared, but for a factor. */
const areaOf = (xx: number, xy: number, yy: number): number => xx * yy - xy * xy

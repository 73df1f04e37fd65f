import type { Camera, Spot } from './camera.ts'
import { endsOf, type Motion } from './motion.ts'
import { moversOfSwing, type Mover } from './moving.ts'
import { openPath } from './path.ts'
import { mixed, type Pose } from './pose.ts'
import { solve, type Skeleton } from './solve.ts'
import { swungTo } from './swing.ts'
import { rings } from './way-places.ts'
import { lengthOf, longest, waysOf } from './ways.ts'

/** An arc arrow: an open line and, at its end, a point. */
export interface Arrow {
  readonly line: string
  readonly point: string
}

const ways = new WeakMap<Pose, { readonly to: Pose; readonly skeletons: readonly Skeleton[] }>()

/** The body at thirteen moments of its way. Remembered, because a way stays the same for seconds. */
function wayOf(from: Pose, to: Pose): readonly Skeleton[] {
  const known = ways.get(from)
  if (known?.to === to) return known.skeletons
  const skeletons = Array.from({ length: 13 }, (_, i) => solve(mixed(from, to, i / 12)))
  ways.set(from, { to, skeletons })
  return skeletons
}

/** The ways of what moves, a little outside the body, each with a point at its end; the three longest of them. */
export function arrowsFor(movers: readonly Mover[], motion: Motion, camera: Camera): Arrow[] {
  const [from, to] = endsOf(motion)
  return longest(waysOf(movers, wayOf(from, to), from, to, camera)).map((spots) => arrow(seen(spots, 30)))
}

const swings = new WeakMap<object, { readonly pose: Pose; readonly skeletons: readonly Skeleton[] }>()

/** The body on one round of its swing, or from one end of it to the other. Remembered while the swing lasts. */
function roundOf(pose: Pose, swing: NonNullable<Motion['swing']>, right: boolean, range: number): readonly Skeleton[] {
  const known = swings.get(swing.joints)
  if (known?.pose === pose) return known.skeletons
  const turn = swing.quarterLater ? 1.7 : 1
  const skeletons = Array.from({ length: 25 }, (_, i) =>
    solve(swungTo(pose, swing, right, Math.PI * (turn * (i / 24) - 0.5), range)),
  )
  swings.set(swing.joints, { pose, skeletons })
  return skeletons
}

/** To and fro: ways with a point at both ends; round: ways that nearly close, with one point. */
export function swingArrows(motion: Motion, swing: NonNullable<Motion['swing']>, camera: Camera): Arrow[] {
  const pose = endsOf(motion)[1]
  const [right, range] = [motion.to.side === 'right', motion.range ?? 1]
  const way = roundOf(pose, swing, right, range)
  const ends = [-0.5, 0.5].map((turn) => swungTo(pose, swing, right, Math.PI * turn, range)) as [Pose, Pose]
  const movers = moversOfSwing(swing)
  if (swing.quarterLater && movers.includes('trunk')) return rings(way, camera).map((spots) => arrow(spots))
  return longest(waysOf(movers, way, ...ends, camera)).map((spots) =>
    swing.quarterLater ? arrow(seen(spots, 84)) : arrow(seen(spots, 36), true),
  )
}

/** A way that is too short to see is drawn larger about its middle: half-way along a line, within a round. */
function seen(spots: readonly Spot[], least: number): readonly Spot[] {
  const factor = Math.max(1, least / Math.max(lengthOf(spots), 4))
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)]
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 }
  return spots.map(({ x, y }) => ({ x: middle.x + (x - middle.x) * factor, y: middle.y + (y - middle.y) * factor }))
}

/** A line with a point at its end; `double` has one at its beginning too. */
function arrow(spots: readonly Spot[], double = false): Arrow {
  const points = [barbs(spots), double ? barbs(spots.toReversed()) : '']
  return { line: openPath(spots), point: points.join('') }
}

function barbs(spots: readonly Spot[]): string {
  const end = spots.at(-1) as Spot
  const before = spots.at(-3) as Spot
  const angle = Math.atan2(end.y - before.y, end.x - before.x)
  const barb = (turn: number): Spot => ({
    x: end.x - 10 * Math.cos(angle + turn),
    y: end.y - 10 * Math.sin(angle + turn),
  })
  return openPath([barb(0.6), end, barb(-0.6)])
}

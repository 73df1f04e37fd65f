import { project, type Camera, type Spot } from './camera.ts'
import { endsOf, type Motion } from './motion.ts'
import type { Mover } from './moving.ts'
import { openPath } from './path.ts'
import { mixed, type Pose } from './pose.ts'
import { skull } from './skull.ts'
import { solve, type Skeleton } from './solve.ts'
import { add, dot, place, rotate, scale, subtract, unit, vector, yaw, type Vector } from './vector.ts'

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

/** Shorter ways than this, in units of the picture, are seen without an arrow. */
const shortest = 9

/** The ways of what moves, a little outside the body, each with a point at its end; the three longest of them. */
export function arrowsFor(movers: readonly Mover[], motion: Motion, camera: Camera): Arrow[] {
  const [from, to] = endsOf(motion)
  const way = wayOf(from, to)
  return movers
    .flatMap((mover) => {
      const spots = spotsFor(mover, way, from, to, camera)
      return spots ? [{ spots, long: lengthOf(spots), kept: mover === 'head' || mover === 'tall' }] : []
    })
    .filter(({ long, kept }) => kept || long > shortest)
    .sort((a, b) => b.long - a.long)
    .filter(({ spots }, i, all) => !all.slice(0, i).some((other) => endsBy(spots, other.spots)))
    .slice(0, 3)
    .map(({ spots }) => arrow(spots))
}

/** Two ways that end at nearly the same place, as those of both arms do from the side, are one. */
function endsBy(a: readonly Spot[], b: readonly Spot[]): boolean {
  const [p, q] = [a.at(-1) as Spot, b.at(-1) as Spot]
  return Math.hypot(p.x - q.x, p.y - q.y) < 26
}

const lengthOf = (spots: readonly Spot[]): number =>
  spots.slice(1).reduce((sum, { x, y }, i) => sum + Math.hypot(x - (spots[i]?.x ?? x), y - (spots[i]?.y ?? y)), 0)

/** The way of a mover's landmark in the picture. */
function spotsFor(mover: Mover, way: readonly Skeleton[], from: Pose, to: Pose, camera: Camera): Spot[] | null {
  const turned = to.joints.headYaw - from.joints.headYaw
  const glides = to.joints.headGlide - from.joints.headGlide
  const first = way[0] as Skeleton
  const twisted = to.joints.trunkYaw - from.joints.trunkYaw
  return trace(way, (s, t) => {
    switch (mover) {
      case 'head':
        // A head that slides shows it in front of its nose.
        if (Math.abs(glides) > 0.3) return project(camera, place(first.head, 0, 5, 27 - 12 * t * Math.sign(glides)))
        if (Math.abs(turned) <= 5) return project(camera, place(s.head, 0, 21.5, 3))
        return onRing(s, from.joints.headYaw + turned * (t * 2.2 - 0.7), camera)
      case 'tall':
        return project(camera, place(s.head, 0, 21.5 + 8 * t, -1))
      case 'shoulderL':
      case 'shoulderR': {
        const arm = s.arms[mover === 'shoulderL' ? 0 : 1]
        const out = unit(subtract(arm.upper.at, s.chest.at))
        return project(camera, add(arm.upper.at, scale(vector(out.x, 0, out.z), 11)))
      }
      case 'armL':
      case 'armR': {
        const arm = s.arms[mover === 'armL' ? 0 : 1]
        // Outside the arm, so that no arrow runs over the face.
        const aside = scale(s.chest.turn.x, mover === 'armL' ? 9 : -9)
        return beside(add(place(arm.hand, 0, -9, 0), aside), s.chest.at, 5, camera)
      }
      case 'legL':
      case 'legR': {
        const leg = s.legs[mover === 'legL' ? 0 : 1]
        // The knee of a leg that folds, the foot of one that reaches.
        const knee = Math.max(to.joints.kneeL, to.joints.kneeR) > 60
        return beside(knee ? leg.shank.at : place(leg.foot, 0, -3, 10), s.pelvis.at, knee ? 11 : 8, camera)
      }
      case 'trunk':
        if (Math.abs(twisted) > 20 && from.stance.pitch === 0) return onRing(s, twisted * (t * 1.8 - 0.5), camera)
        // Who gets up lifts the hips.
        if (Math.abs(to.joints.rise - from.joints.rise) > 0.5)
          return project(camera, add(s.pelvis.at, from.stance.seat > 0 ? vector(0, 12, -20) : vector(0, 20, 0)))
        return beside(skull(s.head).at, s.lumbar.at, 17, camera)
      case 'belly':
        return project(camera, place(s.chestLow, 0, -4, 13 + 7 * t))
      case 'eyes':
        return null
    }
  })
}

function trace(way: readonly Skeleton[], at: (s: Skeleton, t: number) => Spot | null): Spot[] | null {
  const spots = way.map((s, i) => at(s, i / (way.length - 1)))
  return spots.every((spot) => spot !== null) ? spots : null
}

/** A point moved outwards in the picture, away from the body's middle. */
function beside(at: Vector, middle: Vector, far: number, camera: Camera): Spot {
  const [p, q] = [project(camera, at), project(camera, middle)]
  const size = Math.hypot(p.x - q.x, p.y - q.y) || 1
  const aside = (far * camera.zoom) / size
  return { x: p.x + (p.x - q.x) * aside, y: p.y + (p.y - q.y) * aside }
}

/** A level ring over the crown is seen as a flat ellipse from wherever the eye looks, even where it would be a line. */
function onRing(s: Skeleton, angle: number, camera: Camera): Spot {
  const middle = project(camera, add(skull(s.head).at, vector(0, 17.5, 0)))
  const way = rotate(yaw(angle), vector(0, 0, 15))
  return {
    x: middle.x + dot(way, camera.right) * camera.zoom,
    y: middle.y + dot(way, camera.towards) * camera.zoom * 0.28,
  }
}

function arrow(spots: readonly Spot[]): Arrow {
  const end = spots.at(-1) as Spot
  const before = spots.at(-3) as Spot
  const angle = Math.atan2(end.y - before.y, end.x - before.x)
  const barb = (turn: number): Spot => ({
    x: end.x - 10 * Math.cos(angle + turn),
    y: end.y - 10 * Math.sin(angle + turn),
  })
  return { line: openPath(spots), point: openPath([barb(0.6), end, barb(-0.6)]) }
}

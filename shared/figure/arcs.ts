/** Open arcs round what moves: a hold fills them from their beginning. */
import { project, type Camera, type Spot } from './camera.ts'
import type { Leg } from './leg.ts'
import type { Mover } from './moving.ts'
import { openPath } from './path.ts'
import type { Pose } from './pose.ts'
import { rig } from './rig.ts'
import { skull } from './skull.ts'
import type { Skeleton } from './solve.ts'
import { add, distance, dot, place, scale, type Vector } from './vector.ts'
import { signing } from './way-places.ts'

/** Their gap lies where it joins the body. Of many movers the one furthest out is enough. */
export function arcsFor(movers: readonly Mover[], s: Skeleton, pose: Pose, camera: Camera): string[] {
  const signs = signing(movers, s, camera)
  const has = (mover: Mover): boolean => signs.includes(mover)
  if (has('head') || has('tall')) {
    const middle = project(camera, skull(s.head).at)
    const root = project(camera, place(s.neckRoot, 0, 0, 2))
    return [arc(middle, away(middle, root), 2.3, 17 * camera.zoom)]
  }
  if (has('shoulderL') || has('shoulderR'))
    return s.arms
      .filter((_, i) => has(i === 0 ? 'shoulderL' : 'shoulderR'))
      .map((arm) => around(arm.upper.at, s.chestLow.at, 1.3, 10.5, camera))
  const hands = s.arms.filter((_, i) => has(i === 0 ? 'armL' : 'armR'))
  const palms = hands.map((arm) => place(arm.hand, 0, -7, 0))
  // Hands that meet share one, on the side where nothing of the body is.
  if (palms.length === 2 && together(palms, camera, 100)) {
    const meeting = scale(palms.reduce(add), 0.5)
    const head = skull(s.head).at
    return [around(meeting, distance(meeting, head) < 26 ? head : s.chest.at, 1.2, 19, camera)]
  }
  if (hands.length > 0) return hands.map((arm) => around(place(arm.hand, 0, -7, 0), arm.lower.at, 1.5, 14, camera))
  if (has('pelvis') && !has('trunk'))
    return [around(place(s.pelvis, 0, -2, 0), place(s.pelvis, 0, 8, 12), 1.1, 19, camera)]
  const legs = s.legs.filter((_, i) => has(i === 0 ? 'legL' : 'legR'))
  if (legs.length > 0 && pose.joints.heelLift > 0.2)
    return legs
      .slice(0, 1)
      .map((leg) => around(place(leg.foot, 0, -4, -4), place(leg.foot, 0, -5, rig.foot), 1.2, 11, camera))
  if (legs.length > 0 && !has('trunk')) return aroundLegs(legs, camera)
  if (has('belly')) return [around(place(s.chestLow, 0, -4, 6), place(s.chestLow, 0, -4, -10), 1.1, 13, camera)]
  if (has('trunk')) {
    const middle = project(camera, skull(s.head).at)
    return [arc(middle, away(middle, project(camera, s.chest.at)), 1.9, 18 * camera.zoom)]
  }
  return []
}

/** About the knee of a leg that is bent, and the toes of one that reaches; knees side by side share one. */
function aroundLegs(legs: readonly Leg[], camera: Camera): string[] {
  const reaches = ({ thigh, shank }: Leg): boolean => dot(thigh.turn.y, shank.turn.y) > 0.85
  const middle = (at: (leg: Leg) => Vector): Vector => scale(legs.map(at).reduce(add), 1 / legs.length)
  const knees = legs.map((leg) => leg.shank.at)
  if (!legs.some(reaches) && together(knees, camera, 60)) {
    const root = middle(({ thigh, foot }) => scale(add(thigh.at, foot.at), 0.5))
    const radius = 12 + distance(knees[0] as Vector, knees.at(-1) as Vector) / 2
    return [
      around(
        middle(({ shank }) => shank.at),
        root,
        1.2,
        radius,
        camera,
      ),
    ]
  }
  return legs.map((leg) =>
    reaches(leg)
      ? around(place(leg.foot, 0, -3, 8), leg.shank.at, 1.2, 12, camera)
      : around(leg.shank.at, scale(add(leg.thigh.at, leg.foot.at), 0.5), 1.2, 13, camera),
  )
}

/** Whether places lie so near to each other in the picture that one arc is enough for them. */
function together(places: readonly Vector[], camera: Camera, near = 34): boolean {
  const [p, q] = places.map((each) => project(camera, each))
  return p !== undefined && (q === undefined || Math.hypot(p.x - q.x, p.y - q.y) < near)
}

const away = (at: Spot, from: Spot): number => Math.atan2(at.y - from.y, at.x - from.x)

function around(at: Vector, from: Vector, half: number, radius: number, camera: Camera): string {
  const middle = project(camera, at)
  return arc(middle, away(middle, project(camera, from)), half, radius * camera.zoom)
}

function arc(middle: Spot, direction: number, half: number, radius: number): string {
  return openPath(
    Array.from({ length: 41 }, (_, i) => {
      const angle = direction - half + (2 * half * i) / 40
      return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) }
    }),
  )
}

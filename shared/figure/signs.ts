import { openPath } from './path.ts'
import { project, type Camera, type Spot } from './camera.ts'
import { eased, sameExercise, type Motion } from './motion.ts'
import type { Mover } from './moving.ts'
import { mixed, poseAt, type Pose } from './pose.ts'
import { solve, type Skeleton } from './solve.ts'
import { add, dot, place, rotate, scale, subtract, unit, vector, yaw, type Vector } from './vector.ts'

/** An arc arrow: an open line and, at its end, a point. */
export interface Arrow {
  readonly line: string
  readonly point: string
}

/** What is drawn round the figure to say which way, how long, and how far. */
export interface Signs {
  /** The way of what moves, while it is on its way. */
  readonly arrows: readonly Arrow[]
  /** 0 at both ends of the way, 1 in its middle: how clearly the arrows show. */
  readonly arrowStrength: number
  /** Open arcs round what moves; a hold fills them from their beginning. */
  readonly arcs: readonly string[]
  /** A thin line up from the crown, when the exercise grows tall; otherwise empty. */
  readonly guide: string
}

/** All signs of a motion, for the body as it is now. */
export function signs(motion: Motion, movers: readonly Mover[], now: Skeleton, camera: Camera): Signs {
  const still = motion.from.pose === motion.to.pose || !sameExercise(motion)
  const progress = Math.min(Math.max(motion.progress, 0), 1)
  return {
    arrows: still ? [] : movers.map((mover) => arrowFor(mover, motion, camera)).filter((arrow) => arrow !== null),
    arrowStrength: Math.min(1, Math.sin(Math.PI * eased(progress)) * 1.8),
    arcs: movers.flatMap((mover) => arcsFor(mover, now, camera)),
    guide: movers.includes('tall') ? guideLine(now, camera) : '',
  }
}

const skull = (s: Skeleton): Vector => place(s.head, 0, 7.6, 1)

const ways = new WeakMap<Pose, { readonly to: Pose; readonly skeletons: readonly Skeleton[] }>()

/** The body at thirteen moments of its way. Remembered, because a way stays the same for seconds. */
function wayOf(from: Pose, to: Pose): readonly Skeleton[] {
  const known = ways.get(from)
  if (known?.to === to) return known.skeletons
  const skeletons = Array.from({ length: 13 }, (_, i) => solve(mixed(from, to, i / 12)))
  ways.set(from, { to, skeletons })
  return skeletons
}

/** The way of a landmark from one pose to the other, a little outside the body, with a point at its end. */
function arrowFor(mover: Mover, motion: Motion, camera: Camera): Arrow | null {
  const from = poseAt(motion.from)
  const to = poseAt(motion.to)
  const samples = wayOf(from, to)
  const spots = samples.map((s, i) => {
    const way = i / 12
    if (mover === 'head') {
      const turned = to.joints.headYaw - from.joints.headYaw
      if (Math.abs(turned) > 5) {
        const around = from.joints.headYaw + turned * (way * 2.2 - 0.7)
        return onRing(project(camera, add(skull(s), vector(0, 17.5, 0))), rotate(yaw(around), vector(0, 0, 15)), camera)
      }
      return project(camera, place(s.head, 0, 21.5, 3))
    }
    if (mover === 'tall') return project(camera, place(s.head, 0, 21.5 + 8 * way, -1))
    if (mover === 'shoulderL' || mover === 'shoulderR') {
      const arm = s.arms[mover === 'shoulderL' ? 0 : 1]
      const out = unit(subtract(arm.upper.at, s.chest.at))
      return project(camera, add(arm.upper.at, scale(vector(out.x, 0, out.z), 11)))
    }
    return { x: 0, y: 0 }
  })
  return arrow(spots)
}

/** A level ring is seen as a flat ellipse from wherever the eye looks, even where its true shape would be a line. */
function onRing(middle: Spot, way: Vector, camera: Camera): Spot {
  return {
    x: middle.x + dot(way, camera.right) * camera.zoom,
    y: middle.y + dot(way, camera.towards) * camera.zoom * 0.28,
  }
}

function arrow(spots: readonly Spot[]): Arrow | null {
  const end = spots.at(-1)
  const before = spots.at(-3)
  if (!end || !before) return null
  const angle = Math.atan2(end.y - before.y, end.x - before.x)
  const barb = (turn: number): Spot => ({
    x: end.x - 10 * Math.cos(angle + turn),
    y: end.y - 10 * Math.sin(angle + turn),
  })
  return { line: openPath(spots), point: openPath([barb(0.6), end, barb(-0.6)]) }
}

/** Open arcs round a mover: their gap lies where it joins the body. */
function arcsFor(mover: Mover, s: Skeleton, camera: Camera): string[] {
  if (mover === 'head' || mover === 'tall') {
    const middle = project(camera, skull(s))
    const root = project(camera, place(s.neckRoot, 0, 0, 2))
    return [arc(middle, Math.atan2(middle.y - root.y, middle.x - root.x), 2.3, 17 * camera.zoom)]
  }
  if (mover === 'shoulderL' || mover === 'shoulderR') {
    const at = project(camera, s.arms[mover === 'shoulderL' ? 0 : 1].upper.at)
    const heart = project(camera, s.chestLow.at)
    return [arc(at, Math.atan2(at.y - heart.y, at.x - heart.x), 1.3, 10.5 * camera.zoom)]
  }
  return []
}

function arc(middle: Spot, direction: number, half: number, radius: number): string {
  return openPath(
    Array.from({ length: 41 }, (_, i) => {
      const angle = direction - half + (2 * half * i) / 40
      return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) }
    }),
  )
}

function guideLine(s: Skeleton, camera: Camera): string {
  return openPath([project(camera, place(s.head, 0, 19.8, -1)), project(camera, place(s.head, 0, 29, -1))])
}

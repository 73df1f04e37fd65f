/** Where in the picture the ways of parts of the body are shown: beside them, where they can be seen. */
import { project, type Camera, type Spot } from './camera.ts'
import type { Mover } from './moving.ts'
import type { Pose } from './pose.ts'
import { skull } from './skull.ts'
import type { Skeleton } from './solve.ts'
import { add, distance, dot, place, rotate, scale, subtract, unit, vector, yaw, type Vector } from './vector.ts'

/** The movers that show signs: of two shoulders that lie behind each other in the picture only the near one does. */
export function signing(movers: readonly Mover[], s: Skeleton, camera: Camera): readonly Mover[] {
  const [left, right] = s.arms.map(({ upper }) => upper.at) as [Vector, Vector]
  const [p, q] = [project(camera, left), project(camera, right)]
  if (Math.abs(p.x - q.x) > 70) return movers
  const far = dot(subtract(left, right), camera.towards) > 0 ? 'shoulderR' : 'shoulderL'
  return movers.filter((mover) => mover !== far)
}

/** Whether a way comes back to where it began. */
export const closes = (way: readonly Skeleton[]): boolean =>
  distance((way.at(-1) as Skeleton).chest.at, (way[0] as Skeleton).chest.at) <
  0.9 * distance((way[Math.floor(way.length / 2)] as Skeleton).chest.at, (way[0] as Skeleton).chest.at)

/** Whether the foot or the knee of a leg stays where it is and carries a body that moves over it. */
export function carries(way: readonly Skeleton[], { stance }: Pose, i: 0 | 1): boolean {
  const [first, half] = [way[0] as Skeleton, way[Math.floor(way.length / 2)] as Skeleton]
  const bone = stance.knees > 0 ? 'shank' : 'foot'
  return distance(half.pelvis.at, first.pelvis.at) > 2 * distance(half.legs[i][bone].at, first.legs[i][bone].at)
}

/** Over the hips of who is on hands and knees, before the chest of who stands. */
export const carried = (s: Skeleton, { stance }: Pose, camera: Camera): Spot =>
  project(camera, stance.pitch > 0 ? add(s.pelvis.at, vector(0, 20, 0)) : place(s.chest, 0, 0, 25))

/** Level rings over hips and shoulders of a body that circles, walked as it goes: wider than its way, to be seen. */
export function rings(way: readonly Skeleton[], camera: Camera): (readonly Spot[])[] {
  return (['pelvis', 'chest'] as const).map((bone) => {
    const places = way.map((s) => s[bone].at)
    const middle = scale(places.reduce(add), 1 / places.length)
    return places.map((at) => {
      const out = unit(subtract(vector(at.x, 0, at.z), vector(middle.x, 0, middle.z)))
      return project(camera, add(add(middle, vector(0, 19, 0)), scale(out, 12)))
    })
  })
}

/** Over the body and down on the side of the eye, drawn as an open round beyond the head. */
export function rollingOver(s: Skeleton, t: number, camera: Camera): Spot {
  const crown = place(s.head, 0, 30, 0)
  const middle = project(camera, vector(crown.x, 26, crown.z))
  const angle = (200 * t - 70) * (Math.PI / 180)
  const outwards = Math.sign(middle.x - project(camera, s.pelvis.at).x)
  return {
    x: middle.x + 9 * outwards * Math.cos(angle) * camera.zoom,
    y: middle.y + 15 * Math.sin(angle) * camera.zoom,
  }
}

/** Over the head, from where it is to where it comes to, in a bow. */
export function led(first: Skeleton, last: Skeleton, t: number, camera: Camera): Spot {
  const crown = (s: Skeleton): Spot => beside(skull(s.head).at, s.lumbar.at, 18, camera)
  const [from, to] = [crown(first), crown(last)]
  const bow = 0.16 * Math.sin(Math.PI * t)
  return {
    x: from.x + (to.x - from.x) * t + (to.y - from.y) * bow * Math.sign(from.x - to.x),
    y: from.y + (to.y - from.y) * t - Math.abs(to.x - from.x) * bow,
  }
}

/** Round the back of the pelvis, on the side of the eye: down and under for one that is tucked. */
export function tucked({ pelvis }: Skeleton, t: number, camera: Camera): Spot {
  const angle = (110 * t - 35) * (Math.PI / 180)
  const near = Math.sign(dot(pelvis.turn.x, camera.towards)) * 10
  return project(camera, place(pelvis, near, -22 * Math.sin(angle), -22 * Math.cos(angle)))
}

/** A point moved outwards in the picture, away from the body's middle. */
export function beside(at: Vector, middle: Vector, far: number, camera: Camera): Spot {
  const [p, q] = [project(camera, at), project(camera, middle)]
  const size = Math.hypot(p.x - q.x, p.y - q.y) || 1
  const aside = (far * camera.zoom) / size
  return { x: p.x + (p.x - q.x) * aside, y: p.y + (p.y - q.y) * aside }
}

/** A level ring over the crown is seen as a flat ellipse from wherever the eye looks, even where it would be a line. */
export function onRing(s: Skeleton, angle: number, camera: Camera): Spot {
  const middle = project(camera, add(skull(s.head).at, vector(0, 17.5, 0)))
  const way = rotate(yaw(angle), vector(0, 0, 15))
  return {
    x: middle.x + dot(way, camera.right) * camera.zoom,
    y: middle.y + dot(way, camera.towards) * camera.zoom * 0.28,
  }
}

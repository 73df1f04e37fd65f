import { eyeOn, surface, type Bead } from './bead.ts'
import { onCurve } from './path.ts'
import { project, type Camera, type Spot } from './camera.ts'
import { add, between, cross, dot, scale, unit, vector, type Vector } from './vector.ts'

/** A direction on a head: degrees from the nose towards the left ear, and degrees above the middle. */
export type Bearing = readonly [around: number, above: number]

const radians = Math.PI / 180

/** The point of a unit ball in that direction. */
export function bearing([around, above]: Bearing): Vector {
  const level = Math.cos(above * radians)
  return vector(Math.sin(around * radians) * level, Math.sin(above * radians), Math.cos(around * radians) * level)
}

/**
 * The visible part of a region painted on a bead, such as hair on a head. The region is given by its border (points of
 * the unit ball, closed) and a point well inside. Where the border goes round the back, the outline follows the rim of
 * what the eye can see, on the side of the region.
 */
export function patch(b: Bead, border: readonly Vector[], inside: Vector, camera: Camera): Spot[] {
  const eye = eyeOn(b, camera)
  const seen = border.map((n) => dot(n, eye))
  if (seen.every((value) => value <= 0)) return dot(inside, eye) > 0 ? rim(eye, b, camera) : []
  const first = seen.findIndex((value, i) => value > 0 && (seen.at(i - 1) ?? 0) <= 0)
  if (first < 0) return alike(border.map((n) => project(camera, surface(b, n))))
  const out: Vector[] = []
  let left: Vector | null = null
  for (let step = 0; step <= border.length; step++) {
    const i = (first + step) % border.length
    const before = (i + border.length - 1) % border.length
    const [n, last] = [border[i] as Vector, border[before] as Vector]
    const [value, lastValue] = [seen[i] as number, seen[before] as number]
    if (value > 0 !== lastValue > 0) {
      const crossing = onRim(between(last, n, lastValue / (lastValue - value)), eye)
      if (left && value > 0) out.push(...arc(left, crossing, inside, eye))
      out.push(crossing)
      left = value > 0 ? null : crossing
    }
    if (value > 0 && step < border.length) out.push(n)
  }
  return alike(out.map((n) => project(camera, surface(b, n))))
}

/** The same points in the direction in which hulls are drawn, so that a patch can be part of a larger shape. */
function alike(points: Spot[]): Spot[] {
  const area = points.reduce((sum, p, i) => {
    const q = points[(i + 1) % points.length] as Spot
    return sum + p.x * q.y - q.x * p.y
  }, 0)
  return area < 0 ? points.reverse() : points
}

const onRim = (n: Vector, eye: Vector): Vector => unit(add(n, scale(eye, -dot(n, eye))))

function rim(eye: Vector, b: Bead, camera: Camera): Spot[] {
  const a = unit(cross(eye, Math.abs(eye.y) < 0.9 ? vector(0, 1, 0) : vector(1, 0, 0)))
  const c = cross(eye, a)
  return Array.from({ length: 64 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 64
    return project(camera, surface(b, add(scale(a, Math.cos(angle)), scale(c, Math.sin(angle)))))
  })
}

/** Radians of the rim between two crossings that are no more than a notch, such as the hair before an ear. */
const notch = 0.75

/** Points on the rim from one crossing to another, the way round that passes the region. */
function arc(from: Vector, to: Vector, inside: Vector, eye: Vector): Vector[] {
  const side = cross(eye, from)
  const turn = Math.atan2(dot(to, side), dot(to, from))
  const at = (angle: number): Vector => add(scale(from, Math.cos(angle)), scale(side, Math.sin(angle)))
  const other = turn > 0 ? turn - 2 * Math.PI : turn + 2 * Math.PI
  // A notch that just dips behind the rim is passed the short way.
  const short = Math.abs(turn) < notch
  const way = short || dot(at(turn / 2), inside) > dot(at(other / 2), inside) ? turn : other
  const steps = Math.max(2, Math.ceil(Math.abs(way) / 0.12))
  return Array.from({ length: steps - 1 }, (_, i) => at((way * (i + 1)) / steps))
}

/** A smooth closed curve through these bearings, `steps` points for each gap. */
export function smoothBorder(bearings: readonly Bearing[], steps: number): Vector[] {
  const points = bearings.map(bearing)
  const at = (i: number): Vector => points[(i + points.length) % points.length] as Vector
  return points.flatMap((_, i) => {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    return Array.from({ length: steps }, (_, k) => {
      const t = k / steps
      return unit(
        vector(onCurve(a.x, b.x, c.x, d.x, t), onCurve(a.y, b.y, c.y, d.y, t), onCurve(a.z, b.z, c.z, d.z, t)),
      )
    })
  })
}

/** A point or a direction in the figure's space: x to the figure's left, y up, z forward; centimetres. */
export interface Vector {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** Three unit axes at right angles: where a body part's own left, up and forward point in the figure's space. */
export interface Rotation {
  readonly x: Vector
  readonly y: Vector
  readonly z: Vector
}

/** A place with a direction: the coordinate system of one bone. */
export interface Frame {
  readonly at: Vector
  readonly turn: Rotation
}

/** A vector from its three numbers. */
export const vector = (x: number, y: number, z: number): Vector => ({ x, y, z })
/** The axes of a body that stands upright and looks forward. */
export const upright: Rotation = { x: vector(1, 0, 0), y: vector(0, 1, 0), z: vector(0, 0, 1) }

/** The sum of two vectors. */
export const add = (a: Vector, b: Vector): Vector => vector(a.x + b.x, a.y + b.y, a.z + b.z)
/** The way from `b` to `a`. */
export const subtract = (a: Vector, b: Vector): Vector => vector(a.x - b.x, a.y - b.y, a.z - b.z)
/** The vector made longer or shorter by a factor; a negative one turns it round. */
export const scale = (a: Vector, factor: number): Vector => vector(a.x * factor, a.y * factor, a.z * factor)
/** The scalar product: for unit vectors the cosine of the angle between them. */
export const dot = (a: Vector, b: Vector): number => a.x * b.x + a.y * b.y + a.z * b.z
/** The length of a vector, never negative. */
export const length = (a: Vector): number => Math.hypot(a.x, a.y, a.z)
/** How far two points are from each other, in centimetres. */
export const distance = (a: Vector, b: Vector): number => length(subtract(a, b))
/** The vector product: square to both, by the right-hand rule. */
export const cross = (a: Vector, b: Vector): Vector =>
  vector(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)

/** The same direction with length 1. A zero vector has no direction and gives "up". */
export function unit(a: Vector): Vector {
  const size = length(a)
  return size < 1e-9 ? upright.y : scale(a, 1 / size)
}

/** The point on the way from `a` (t = 0) to `b` (t = 1). */
export const between = (a: Vector, b: Vector, t: number): Vector =>
  vector(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t, a.z + (b.z - a.z) * t)

/** A direction given in a part's own axes, as seen from the figure's space. */
export function rotate(r: Rotation, v: Vector): Vector {
  return vector(
    r.x.x * v.x + r.y.x * v.y + r.z.x * v.z,
    r.x.y * v.x + r.y.y * v.y + r.z.y * v.z,
    r.x.z * v.x + r.y.z * v.y + r.z.z * v.z,
  )
}

/** First `inner`, then `outer`: the usual product of two rotations. */
export const compose = (outer: Rotation, inner: Rotation): Rotation => ({
  x: rotate(outer, inner.x),
  y: rotate(outer, inner.y),
  z: rotate(outer, inner.z),
})

const radians = Math.PI / 180

/** Bend forward: the top goes forward, what looked forward looks down. Degrees. */
export function pitch(degrees: number): Rotation {
  const c = Math.cos(degrees * radians)
  const s = Math.sin(degrees * radians)
  return { x: vector(1, 0, 0), y: vector(0, c, s), z: vector(0, -s, c) }
}

/** Turn to the figure's left. Degrees. */
export function yaw(degrees: number): Rotation {
  const c = Math.cos(degrees * radians)
  const s = Math.sin(degrees * radians)
  return { x: vector(c, 0, -s), y: vector(0, 1, 0), z: vector(s, 0, c) }
}

/** Tip to the figure's left: the top goes left. Degrees. */
export function roll(degrees: number): Rotation {
  const c = Math.cos(degrees * radians)
  const s = Math.sin(degrees * radians)
  return { x: vector(c, -s, 0), y: vector(s, c, 0), z: vector(0, 0, 1) }
}

/** Several rotations after one another, the outermost first. */
export const turns = (...rotations: readonly Rotation[]): Rotation => rotations.reduce(compose, upright)

/** A point given in a frame's own axes, as seen from the figure's space. */
export const place = (frame: Frame, x: number, y: number, z: number): Vector =>
  add(frame.at, rotate(frame.turn, vector(x, y, z)))

/** The rotation whose "up" is the given direction and whose "forward" is as near as possible to the other one. */
export function facing(up: Vector, forward: Vector): Rotation {
  const y = unit(up)
  const x = unit(cross(y, forward))
  return { x, y, z: cross(x, y) }
}

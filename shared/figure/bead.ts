import type { Camera } from './camera.ts'
import { cross, dot, scale, unit, vector, type Frame, type Vector } from './vector.ts'

/**
 * The flesh of the figure: an ellipsoid, kept as its middle and its three half axes (the picture of a unit ball under
 * one affine map). Chains of beads make limbs and trunk; see README.md.
 */
export interface Bead {
  readonly at: Vector
  readonly x: Vector
  readonly y: Vector
  readonly z: Vector
}

/** An ellipsoid at a place in a frame's own axes, with half axes along them. */
export function bead(
  frame: Frame,
  place: readonly [number, number, number],
  radii: readonly [number, number, number],
): Bead {
  const { x, y, z } = frame.turn
  return {
    at: vector(
      frame.at.x + x.x * place[0] + y.x * place[1] + z.x * place[2],
      frame.at.y + x.y * place[0] + y.y * place[1] + z.y * place[2],
      frame.at.z + x.z * place[0] + y.z * place[1] + z.z * place[2],
    ),
    x: scale(x, radii[0]),
    y: scale(y, radii[1]),
    z: scale(z, radii[2]),
  }
}

/** A ball. */
export const ball = (at: Vector, radius: number): Bead => ({
  at,
  x: vector(radius, 0, 0),
  y: vector(0, radius, 0),
  z: vector(0, 0, radius),
})

/** A point on the surface of a bead, for a direction of its unit ball. */
export const surface = (b: Bead, n: Vector): Vector =>
  vector(
    b.at.x + b.x.x * n.x + b.y.x * n.y + b.z.x * n.z,
    b.at.y + b.x.y * n.x + b.y.y * n.y + b.z.y * n.z,
    b.at.z + b.x.z * n.x + b.y.z * n.y + b.z.z * n.z,
  )

/** The direction of the unit ball from which the eye looks: a surface point n is visible when its product with this is positive. */
export function eyeOn(b: Bead, camera: Camera): Vector {
  const volume = dot(b.x, cross(b.y, b.z))
  const v = scale(camera.towards, 1 / volume)
  return unit(vector(dot(v, cross(b.y, b.z)), dot(v, cross(b.z, b.x)), dot(v, cross(b.x, b.y))))
}

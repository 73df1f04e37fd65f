import type { Look, View } from './view.ts'
import { dot, pitch, scale, subtract, turns, vector, yaw, type Rotation, type Vector } from './vector.ts'

/** A place in the picture: x to the right, y down, in units of the picture. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** An eye without perspective: parallel lines stay parallel, and a limb looks the same near and far. */
export interface Camera {
  readonly centre: Vector
  /** Directions in the figure's space that point to the right of the picture, to its top, and to the eye. */
  readonly right: Vector
  readonly up: Vector
  readonly towards: Vector
  /** Units of the picture in one centimetre. */
  readonly zoom: number
  /** Units of the picture by which all beads are drawn larger, for a halo round them. */
  readonly swell?: number
}

/** The picture is a square of this many units. */
export const pictureSize = 400

/** The round stage on which a cropped figure sits. It cuts off what lies below it, and lets heads and arrows stand out above. */
export const stageRadius = 190
export const stagePath = `M-100 -100H500V200H${200 + stageRadius}A${stageRadius} ${stageRadius} 0 0 1 ${200 - stageRadius} 200H-100Z`

/** Right, up and towards the eye, for a direction to look from. */
export const eyeFrom = (look: Look): Rotation => turns(yaw(look.yaw), pitch(-look.pitch))

/**
 * The eye for a view. `flipped` swaps left and right of the picture, as a mirror does. On the way to a view that is
 * flipped the other way the picture turns over like a card.
 */
export function cameraFor(view: View, flipped: boolean): Camera {
  const eye = eyeFrom(view)
  return {
    centre: vector(view.aside, view.height, view.ahead),
    right: scale(eye.x, (flipped ? -1 : 1) * (1 - 2 * (view.against ?? 0))),
    up: eye.y,
    towards: eye.z,
    zoom: pictureSize / view.span,
  }
}

/** Where a point of the figure's space appears in the picture. */
export function project(camera: Camera, point: Vector): Spot {
  const away = subtract(point, camera.centre)
  return {
    x: pictureSize / 2 + dot(away, camera.right) * camera.zoom,
    y: pictureSize / 2 - dot(away, camera.up) * camera.zoom,
  }
}

/** How near to the eye a point is, in centimetres: more is nearer. */
export const nearness = (camera: Camera, point: Vector): number => dot(subtract(point, camera.centre), camera.towards)

/**
 * 0 for what is in front of the trunk or beside it, 1 for what is behind it: how much shade it lies in. In steps too
 * small to see, so that not every frame has its colours mixed anew.
 */
export function farness(camera: Camera, trunk: Vector, at: Vector): number {
  const behind = nearness(camera, trunk) - nearness(camera, at)
  return Math.round(20 * Math.min(Math.max((behind - 8) / 12, 0), 1)) / 20
}

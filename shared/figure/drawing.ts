import { cameraFor } from './camera.ts'
import { sample, type Motion, type Side, type Station } from './motion.ts'
import { moversOf, type Mover } from './moving.ts'
import { bodyShapes, outline } from './outline.ts'
import { poseAt } from './pose.ts'
import type { Shape } from './shape.ts'
import { signs, type Signs } from './signs.ts'
import { solve } from './solve.ts'
import type { Seen } from './view.ts'

/** One frame of the illustration, as plain paths and numbers in a square of `pictureSize` units. */
export interface Drawing extends Signs {
  /** The furthest first. */
  readonly shapes: readonly Shape[]
  /** The outline of the pose to reach, for a faint figure behind the body; empty when there is none. */
  readonly ghost: string
  /** The outline of what moves, to be drawn behind the body with a wide line. */
  readonly halo: string
  readonly movers: readonly Mover[]
  /** The side of the exercise: its colour is the other one on the right. */
  readonly side: Side | null
}

/** Draws a motion. Pure: the same motion gives the same drawing. */
export function draw(motion: Motion, seen: Seen, ghost: Station | null = null): Drawing {
  const { pose, view } = sample(motion, seen)
  const camera = cameraFor(view, seen === 'mirror')
  const shapes = outline(pose, camera)
  const within = motion.from.exerciseId === motion.to.exerciseId && motion.from.side === motion.to.side
  const movers = within ? moversOf(motion.to) : []
  return {
    shapes,
    ghost: ghost ? silhouette(bodyShapes(solve(poseAt(ghost)), poseAt(ghost), camera).filter((shape) => moves(shape, movers))) : '',
    halo: silhouette(shapes.filter((shape) => moves(shape, movers))),
    movers,
    side: motion.to.side,
    ...signs(motion, movers, solve(pose), camera),
  }
}

/** Whether a shape belongs to what moves. */
export function moves(shape: Shape, movers: readonly Mover[]): boolean {
  return movers.some((mover) => {
    switch (mover) {
      case 'head':
      case 'tall':
        return shape.part === 'head' && !shape.stroke
      case 'shoulderL':
      case 'armL':
        return shape.part === 'armL'
      case 'shoulderR':
      case 'armR':
        return shape.part === 'armR'
      case 'trunk':
        return shape.part === 'trunk' && !shape.stroke
      default:
        return shape.part === mover
    }
  })
}

const silhouette = (shapes: readonly Shape[]): string => shapes.map((shape) => shape.path).join('')

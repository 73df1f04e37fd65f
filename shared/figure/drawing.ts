import { cameraFor, type Camera } from './camera.ts'
import { cut } from './cut.ts'
import { eased, sameExercise, sample, type Motion, type Side, type Station } from './motion.ts'
import { moversOf, type Mover } from './moving.ts'
import { outline } from './outline.ts'
import type { Pose } from './pose.ts'
import { propShapes } from './prop-shapes.ts'
import { within } from './range.ts'
import type { Shape } from './shape.ts'
import { haloOf, silhouette } from './silhouette.ts'
import { signs, type Signs } from './signs.ts'
import { solve } from './solve.ts'
import type { Seen, View } from './view.ts'

/** One frame of the illustration, as plain paths and numbers in a square of `pictureSize` units. */
export interface Drawing extends Signs {
  /** The furthest first. */
  readonly shapes: readonly Shape[]
  /** The outline of the pose to reach, for a faint figure behind the body; empty when there is none. */
  readonly ghost: string
  /** A little more than the outline of what moves, to be drawn behind the body. */
  readonly halo: string
  readonly movers: readonly Mover[]
  /** 0 to 1: how strongly what moves is emphasised. */
  readonly strength: number
  /** 0 to 1: how clearly the body shows. Less than 1 only around a cut, where the picture cannot move into the next one. */
  readonly presence: number
  /** The side of the exercise: its colour is the other one on the right. */
  readonly side: Side | null
}

/** Draws a motion. Pure: the same motion gives the same drawing. */
export function draw(given: Motion, seen: Seen, ghost: Station | null = null): Drawing {
  const { motion, presence } = cut(given, seen)
  const { pose, view } = sample(motion, seen)
  const camera = cameraFor(view, seen === 'mirror')
  const skeleton = solve(pose)
  const { station, strength } = emphasised(motion)
  const movers = moversOf(station)
  const body = outline(skeleton, pose, movers, camera)
  const shapes = [...propShapes(motion, skeleton, pose, camera), ...body].sort((a, b) => a.depth - b.depth)
  return {
    shapes,
    ghost: ghost ? ghostPath(within(ghost, motion.range ?? 1), movers, view, camera) : '',
    halo: haloOf(movers, skeleton, pose, camera),
    strength,
    presence,
    movers,
    side: station.side,
    ...signs(motion, movers, skeleton, pose, camera),
  }
}

let lastGhost = { pose: null as Pose | null, key: '', path: '' }

/** The outline of a pose to reach. The last one is remembered, because it stays the same for seconds. */
function ghostPath(pose: Pose, movers: readonly Mover[], view: View, camera: Camera): string {
  const key = JSON.stringify([movers, view, camera.right.x])
  if (lastGhost.pose !== pose || lastGhost.key !== key) {
    lastGhost = { pose, key, path: silhouette(movers, solve(pose), pose, camera) }
  }
  return lastGhost.path
}

/** Whose movement is emphasised, and how strongly: between two exercises the first one fades, then the next one appears. */
function emphasised(motion: Motion): { readonly station: Station; readonly strength: number } {
  if (sameExercise(motion)) return { station: motion.to, strength: 1 }
  const way = 2 * eased(motion.progress) - 1
  return { station: way < 0 ? motion.from : motion.to, strength: Math.abs(way) }
}

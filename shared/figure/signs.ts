import { arcsFor } from './arcs.ts'
import { arrowsFor, swingArrows, type Arrow } from './arrows.ts'
import { project, type Camera, type Spot } from './camera.ts'
import { eased, sameExercise, type Motion } from './motion.ts'
import type { Mover } from './moving.ts'
import { openPath } from './path.ts'
import type { Pose } from './pose.ts'
import type { Skeleton } from './solve.ts'
import { widthOf } from './swing.ts'
import { traceOf } from './traces.ts'
import { add, place, rotate, scale, vector, type Vector } from './vector.ts'

export type { Arrow } from './arrows.ts'

/** What is drawn round the figure to say which way, how long, and how far. */
export interface Signs {
  /** The way of what moves, while it is on its way. */
  readonly arrows: readonly Arrow[]
  /** 0 at both ends of the way, 1 in its middle: how clearly the arrows show. */
  readonly arrowStrength: number
  /** Open arcs round what moves; a hold fills them from their beginning. */
  readonly arcs: readonly string[]
  /** A thin line: up from the crown of who grows tall, ahead from the eyes of who looks far away, where a chin sweeps. */
  readonly guide: string
  /** Where somebody presses and nothing moves: middles of rings that pulse. */
  readonly pulses: readonly Spot[]
  /** How hard, 0 to 1. */
  readonly effort: number
}

/** All signs of a motion, for the body as it is now. */
export function signs(motion: Motion, movers: readonly Mover[], now: Skeleton, pose: Pose, camera: Camera): Signs {
  const still = motion.from.pose === motion.to.pose || !sameExercise(motion)
  const progress = Math.min(Math.max(motion.progress, 0), 1)
  const { effort } = pose.joints
  return {
    arrows: motion.swing ? swingArrows(motion, motion.swing, camera) : still ? [] : arrowsFor(movers, motion, camera),
    arrowStrength: motion.swing ? widthOf(motion.swing) : Math.min(1, Math.sin(Math.PI * eased(progress)) * 1.8),
    // Where somebody presses, the rings say enough; round what swings an arc would run to and fro.
    arcs: effort > 0.02 || motion.swing ? [] : arcsFor(movers, now, pose, camera),
    guide: guideOf(motion, movers, now, pose, camera),
    pulses: effort > 0.02 ? pressed(now, pose).map((point) => project(camera, point)) : [],
    effort,
  }
}

function guideOf(motion: Motion, movers: readonly Mover[], now: Skeleton, pose: Pose, camera: Camera): string {
  const { gazeFar } = pose.joints
  if (gazeFar > 0.05) return gazeLine(now, gazeFar, camera)
  if (movers.includes('tall')) return guideLine(now, camera)
  if (movers.includes('pelvis') && pose.stance.pitch === 0) return levelLine(now, camera)
  return sameExercise(motion) ? traceOf(motion.to, movers, camera) : ''
}

function guideLine(s: Skeleton, camera: Camera): string {
  return openPath([project(camera, place(s.head, 0, 19.8, -1)), project(camera, place(s.head, 0, 29, -1))])
}

/** Through the pelvis from back to front: how far it is tipped. */
const levelLine = ({ pelvis }: Skeleton, camera: Camera): string =>
  openPath([project(camera, place(pelvis, 0, 3, -23)), project(camera, place(pelvis, 0, 3, 23))])

/** From the eyes towards something far away, out of the picture. */
function gazeLine(s: Skeleton, share: number, camera: Camera): string {
  const eye = place(s.head, 0, 6, 14)
  const far = add(eye, scale(rotate(s.head.turn, vector(0, 0.02, 1)), 70 * share))
  return openPath([project(camera, eye), project(camera, far)])
}

/** Where the effort is: at the hands that press, or between the knees. */
function pressed(s: Skeleton, pose: Pose): Vector[] {
  const named = [pose.handL, pose.handR].map((rest) => Object.entries(rest).sort((a, b) => b[1] - a[1])[0]?.[0] ?? '')
  const knees = scale(add(s.legs[0].shank.at, s.legs[1].shank.at), 0.5)
  const hands = s.arms.filter((_, i) => /head|forehead|thigh|hand|palms/.test(named[i] ?? ''))
  const pressing = named.some((name) => name.includes('head'))
    ? s.arms.filter((_, i) => (named[i] ?? '').includes('head'))
    : hands.length === 2 && pose.stance.pitch < 0
      ? hands
      : []
  if (pressing.length > 0) return pressing.map((arm) => place(arm.hand, 0, -6, 0))
  return pose.stance.pitch < 0 || named.includes('between-knees') ? [knees] : []
}

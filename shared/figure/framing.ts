import { exerciseById } from '../exercises/catalogue.ts'
import { eyeFrom } from './camera.ts'
import type { Station } from './motion.ts'
import { poseAt, type Pose } from './pose.ts'
import { rig } from './rig.ts'
import { solve, type Skeleton } from './solve.ts'
import { swungTo } from './swing.ts'
import { add, dot, place, scale, vector, type Vector } from './vector.ts'
import type { Look, View } from './view.ts'

/** What of a body must be in the picture. */
const landmarks = (s: Skeleton): Vector[] => [
  place(s.head, 0, 17, 0),
  place(s.head, 0, 8, 12),
  place(s.head, 0, 8, -10),
  place(s.pelvis, 0, 0, -11),
  ...s.arms.flatMap((arm) => [arm.lower.at, place(arm.hand, 0, -15, 0)]),
  ...s.legs.flatMap((leg) => [
    add(leg.shank.at, vector(0, 4, 0)),
    place(leg.foot, 0, -rig.ankleHeight, rig.foot + 3),
    place(leg.foot, 0, -rig.ankleHeight, -5),
  ]),
]

/** Not closer than a seated figure from the thighs up is, nor so far that a head is a dot. */
const nearest = 112

/** Every pose that an exercise goes to, and both ends of what swings. */
function posesOf(station: Station): Pose[] {
  const { animation, phases } = exerciseById(station.exerciseId)
  const at = (pose: string): Pose => poseAt({ ...station, pose })
  const swings = phases.flatMap(({ pose, oscillate }) =>
    oscillate
      ? [0, 0.5, 1, 1.5].map((turn) =>
          swungTo(at(pose), { ...oscillate, time: 0, seconds: 0 }, station.side === 'right', turn * Math.PI, 1),
        )
      : [],
  )
  return [...Object.keys(animation.poses).map(at), ...swings]
}

/** The view from a direction that holds the whole body in the round stage, in every pose of an exercise. */
export function framed(station: Station, look: Look): View {
  const eye = eyeFrom(look)
  const points = posesOf(station).flatMap((pose) => landmarks(solve(pose)))
  const across = points.map((point) => dot(point, eye.x))
  const upward = points.map((point) => dot(point, eye.y))
  const [left, right] = [Math.min(...across), Math.max(...across)]
  const [low, high] = [Math.min(...upward), Math.max(...upward)]
  const [width, height] = [right - left, high - low]
  const centre = add(scale(eye.x, (left + right) / 2), scale(eye.y, (low + high) / 2))
  // A box fits into a round stage by its diagonal; one that is far longer than wide, almost by its length.
  const span = Math.max(0.55 * Math.hypot(width, height) + 0.55 * Math.max(width, height) + 8, nearest)
  return { ...look, aside: centre.x, height: centre.y, ahead: centre.z, span }
}

import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import type { Exercise } from '../../../shared/exercises/schema.ts'
import { cameraFor, project, type Spot } from '../../../shared/figure/camera.ts'
import type { Side, Station } from '../../../shared/figure/motion.ts'
import { moversOf } from '../../../shared/figure/moving.ts'
import { poseAt, type Pose } from '../../../shared/figure/pose.ts'
import { solve, type Skeleton } from '../../../shared/figure/solve.ts'
import { swungTo } from '../../../shared/figure/swing.ts'
import { traceOf } from '../../../shared/figure/traces.ts'
import { place, type Vector } from '../../../shared/figure/vector.ts'
import { viewAt } from '../../../shared/figure/view.ts'

/** What a person tells poses apart by. */
const landmarks = (s: Skeleton): Vector[] => [
  place(s.head, 0, 16, 0),
  place(s.head, 0, 4, 12),
  place(s.head, 0, -4, 9),
  place(s.head, 8, 4, 0),
  place(s.head, -8, 4, 0),
  s.pelvis.at,
  s.chest.at,
  ...s.arms.flatMap((arm) => [arm.upper.at, arm.lower.at, place(arm.hand, 0, -13, 0)]),
  ...s.legs.flatMap((leg) => [leg.shank.at, leg.foot.at, place(leg.foot, 0, -5, 15)]),
]

/** A picture that an exercise is recognized by: where its landmarks are, and what else is to be seen. */
export interface Look {
  readonly id: string
  readonly spots: readonly Spot[]
  readonly marks: ReadonlySet<string>
}

/** The stations that an exercise goes to, or swings about, on a side. */
export function targets({ id, phases, animation }: Exercise, side: 'left' | 'right'): readonly Station[] {
  const names = new Set(phases.filter(({ pose, oscillate }) => pose !== 'start' || oscillate).map(({ pose }) => pose))
  // A pose that is the start again is where one comes back to.
  const start = JSON.stringify(animation.poses['start'])
  const kept = [...names].filter((pose) => pose === 'start' || JSON.stringify(animation.poses[pose]) !== start)
  return kept.map((pose) => ({ exerciseId: id, side: animation.mirrorForRight ? side : null, pose }))
}

/** The picture at a station; a swing is seen at its widest. */
export function lookOf(station: Station): Look {
  const { phases, animation } = exerciseById(station.exerciseId)
  const swing = phases.find(({ pose, oscillate }) => pose === station.pose && oscillate)?.oscillate
  const still = poseAt(station)
  const pose: Pose = swing
    ? swungTo(still, { ...swing, time: 0, seconds: 0 }, station.side === 'right', Math.PI / 2, 1)
    : still
  const camera = cameraFor(viewAt(station, 'mirror'), true)
  const { effort, eyesClosed, gazeFar, spineLift } = pose.joints
  return {
    id: `${station.exerciseId} ${station.pose}`,
    spots: landmarks(solve(pose)).map((point) => project(camera, point)),
    marks: new Set([
      ...animation.props,
      ...(swing ? ['to and fro'] : []),
      ...(effort > 0.02 ? ['rings'] : []),
      ...(spineLift === 1 && moversOf(station).includes('tall') ? ['line upwards'] : []),
      ...(traceOf(station, moversOf(station), camera) ? ['a round'] : []),
      ...(gazeFar > 0 ? ['line ahead'] : []),
      ...(eyesClosed > 0 ? ['closed eyes'] : []),
      ...(pose.joints.fingersL > 0.5 ? ['fists'] : pose.joints.fingersL < -0.5 ? ['spread fingers'] : []),
      ...moversOf(station).map((mover) => `moves ${mover}`),
    ]),
  }
}

/** What one sign, thing or colour that only one of two pictures has is worth, in units of the picture. */
const worth = 6

/** How different two pictures are, in units of the picture: how far landmarks lie apart, and what only one has. */
export function difference(a: Look, b: Look): number {
  const apart = a.spots.map(({ x, y }, i) => Math.hypot(x - (b.spots[i]?.x ?? x), y - (b.spots[i]?.y ?? y)))
  const only =
    [...a.marks].filter((mark) => !b.marks.has(mark)).length + [...b.marks].filter((mark) => !a.marks.has(mark)).length
  return Math.sqrt(apart.reduce((sum, each) => sum + each * each, 0) / apart.length) + worth * only
}

/** Every pair of pictures of different exercises on a side, the most alike first. */
export function alike(
  exercises: readonly Exercise[],
  side: Exclude<Side, null>,
): readonly { readonly a: string; readonly b: string; readonly far: number }[] {
  const looks = exercises.map((exercise) => targets(exercise, side).map(lookOf))
  const pairs = looks.flatMap((mine, i) =>
    looks
      .slice(i + 1)
      .flatMap((others) => mine.flatMap((a) => others.map((b) => ({ a: a.id, b: b.id, far: difference(a, b) })))),
  )
  return pairs.sort((p, q) => p.far - q.far)
}

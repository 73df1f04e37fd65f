import { project, type Camera, type Spot } from './camera.ts'
import type { Mover } from './moving.ts'
import type { Pose } from './pose.ts'
import { skull } from './skull.ts'
import type { Skeleton } from './solve.ts'
import { add, between, place, scale, subtract, unit, vector } from './vector.ts'
import { beside, carried, carries, closes, onRing, led, rollingOver, signing, tucked } from './way-places.ts'

/** Shorter ways than this, in units of the picture, are seen without an arrow. */
const shortest = 9

/** The way of a part of the body in the picture. */
export interface Way {
  readonly spots: readonly Spot[]
  readonly long: number
  readonly kept: boolean
}

/** The ways of movers through some moments (`way`) between two poses. */
export function waysOf(
  movers: readonly Mover[],
  way: readonly Skeleton[],
  from: Pose,
  to: Pose,
  camera: Camera,
): Way[] {
  return (changesPlace(from, to) ? (['trunk'] as const) : signing(movers, way[0] as Skeleton, camera)).flatMap(
    (mover) => {
      // A trunk that grows tall goes where its head goes.
      if (mover === 'trunk' && movers.includes('tall')) return []
      // Who gets up shows it with the trunk.
      if (mover.startsWith('leg') && Math.abs(to.joints.rise - from.joints.rise) > 0.5) return []
      const spots = spotsFor(mover, way, from, to, camera)
      return spots ? [{ spots, long: lengthOf(spots), kept: /head|tall|pelvis/.test(mover) }] : []
    },
  )
}

/** Whether the body goes from one way of being placed to another: its trunk shows it. */
const changesPlace = ({ stance: a }: Pose, { stance: b }: Pose): boolean =>
  a.pitch !== b.pitch || a.spin !== b.spin || a.knees !== b.knees || a.feet !== b.feet

/** The three longest ways of those that are worth an arrow. */
export const longest = (ways: readonly Way[]): (readonly Spot[])[] =>
  ways
    .filter(({ long, kept }) => kept || long > shortest)
    .sort((a, b) => b.long - a.long)
    .filter(({ spots }, i, all) => !all.slice(0, i).some((other) => endsBy(spots, other.spots)))
    .filter((_, i, all) => i < atMost(all))
    .map(({ spots }) => spots)

/** Three ways at most; where that would leave one out of two that are alike, as of two shoulders, two. */
function atMost(all: readonly Way[]): number {
  const [third, fourth] = [all[2], all[3]]
  return third && fourth && fourth.long > 0.9 * third.long ? 2 : 3
}

/** Two ways that end at nearly the same place, as those of both arms do from the side, are one; and so are two rounds. */
function endsBy(a: readonly Spot[], b: readonly Spot[]): boolean {
  const [p, q] = [a.at(-1) as Spot, b.at(-1) as Spot]
  const rounds = [a, b].every((spots) => lengthOf(spots) > 2.5 * Math.hypot(...gap(spots)))
  return Math.hypot(p.x - q.x, p.y - q.y) < (rounds ? 60 : 40)
}

/** From the beginning of a way to its end. */
const gap = (spots: readonly Spot[]): [number, number] => {
  const [p, q] = [spots[0] as Spot, spots.at(-1) as Spot]
  return [q.x - p.x, q.y - p.y]
}

/** How long a way is, in units of the picture. */
export const lengthOf = (spots: readonly Spot[]): number =>
  spots.slice(1).reduce((sum, { x, y }, i) => sum + Math.hypot(x - (spots[i]?.x ?? x), y - (spots[i]?.y ?? y)), 0)

/** The way of a mover's landmark in the picture. */
function spotsFor(mover: Mover, way: readonly Skeleton[], from: Pose, to: Pose, camera: Camera): Spot[] | null {
  const turned = to.joints.headYaw - from.joints.headYaw
  const glides = to.joints.headGlide - from.joints.headGlide
  const first = way[0] as Skeleton
  const twisted = to.joints.trunkYaw - from.joints.trunkYaw
  return trace(way, (s, t) => {
    switch (mover) {
      case 'head':
        // A head that slides shows it in front of its nose.
        if (Math.abs(glides) > 0.3) return project(camera, place(first.head, 0, 5, 27 - 12 * t * Math.sign(glides)))
        if (Math.abs(turned) <= 5) return project(camera, place(s.head, 0, 21.5, 3))
        return onRing(s, from.joints.headYaw + turned * (t * 2.2 - 0.7), camera)
      case 'tall':
        return project(camera, place(s.head, 0, 21.5 + 8 * t, -1))
      case 'shoulderL':
      case 'shoulderR': {
        const arm = s.arms[mover === 'shoulderL' ? 0 : 1]
        const out = unit(subtract(arm.upper.at, s.chest.at))
        return project(camera, add(arm.upper.at, scale(vector(out.x, 0, out.z), 11)))
      }
      case 'armL':
      case 'armR': {
        const arm = s.arms[mover === 'armL' ? 0 : 1]
        // Outside the arm, so that no arrow runs over the face.
        const aside = scale(s.chest.turn.x, mover === 'armL' ? 9 : -9)
        return beside(add(place(arm.hand, 0, -9, 0), aside), s.chest.at, 5, camera)
      }
      case 'legL':
      case 'legR': {
        const leg = s.legs[mover === 'legL' ? 0 : 1]
        // The knee of a leg that folds, the foot of one that reaches.
        const knee = Math.max(to.joints.kneeL, to.joints.kneeR) > 50
        // Heels that are lifted show it behind them.
        if (Math.abs(to.joints.heelLift - from.joints.heelLift) > 0.3)
          return project(camera, place(leg.foot, 0, -6, -14))
        if (carries(way, from, mover === 'legL' ? 0 : 1)) return carried(s, from, camera)
        return beside(knee ? leg.shank.at : place(leg.foot, 0, -3, 10), s.pelvis.at, knee ? 11 : 8, camera)
      }
      case 'trunk':
        if (Math.abs(to.stance.spin - from.stance.spin) > 90) return rollingOver(first, t, camera)
        if (changesPlace(from, to)) return led(first, way.at(-1) as Skeleton, t, camera)
        if (Math.abs(twisted) > 20 && from.stance.pitch === 0) return onRing(s, twisted * (t * 1.8 - 0.5), camera)
        // Who gets up lifts the hips.
        if (from.stance.pitch === to.stance.pitch && Math.abs(to.joints.rise - from.joints.rise) > 0.5)
          return project(camera, add(s.pelvis.at, from.stance.seat > 0 ? vector(0, 12, -20) : vector(0, 20, 0)))
        // Who lies and rolls takes the knees along.
        if (from.stance.pitch < 0 && Math.abs(twisted) > 5)
          return beside(between(s.legs[0].shank.at, s.legs[1].shank.at, 0.5), s.pelvis.at, 14, camera)
        // A back that circles on hands and knees shows it over the shoulders.
        if (closes(way)) return project(camera, add(s.chest.at, vector(0, 24, 0)))
        return beside(skull(s.head).at, s.lumbar.at, 17, camera)
      case 'pelvis':
        return tucked(first, to.joints.pelvicTilt > from.joints.pelvicTilt ? t : 1 - t, camera)
      case 'belly':
        return project(camera, place(s.chestLow, 0, -4, 13 + 7 * t))
      case 'eyes':
        return null
    }
  })
}

function trace(way: readonly Skeleton[], at: (s: Skeleton, t: number) => Spot | null): Spot[] | null {
  const spots = way.map((s, i) => at(s, i / (way.length - 1)))
  return spots.every((spot) => spot !== null) ? spots : null
}

import type { Prop } from '../exercises/vocabulary.ts'
import { exerciseById } from '../exercises/catalogue.ts'
import type { Base } from './base.ts'
import { ball, bead, type Bead } from './bead.ts'
import { nearness, type Camera } from './camera.ts'
import { chairShapes } from './chair-shapes.ts'
import { desk } from './hand-places.ts'
import { hullPath } from './hull.ts'
import { eased, type Motion, type Station } from './motion.ts'
import type { Pose } from './pose.ts'
import { shapesOf, type Paint, type Shape } from './shape.ts'
import type { Skeleton } from './solve.ts'
import { add, place, scale, upright, vector, type Vector } from './vector.ts'
import { windowShapes } from './window-shapes.ts'

type Box = readonly [left: number, right: number, back: number, front: number]

/** What lies under a body on the floor: how far it reaches to the sides, behind the hips and in front of them. */
const mats: Partial<Record<Base, Box>> = {
  'supine-knees-bent': [-34, 34, -100, 92],
  'supine-straight': [-34, 34, -100, 108],
  prone: [-34, 34, -118, 108],
  quadruped: [-32, 32, -64, 92],
  plank: [-32, 32, -106, 92],
  'side-plank': [-106, 92, -28, 34],
  'floor-straddle': [-78, 78, -26, 92],
  'half-kneeling': [-32, 32, -86, 62],
  'kneeling-heels': [-32, 32, -66, 26],
}

/** What stands far behind the body, whatever the eye looks from. */
const far = -1000

/** Everything drawn with the body, for a motion: what only one of two exercises has comes or goes with it. */
export function propShapes(motion: Motion, s: Skeleton, pose: Pose, camera: Camera): Shape[] {
  const [from, to] = [thingsOf(motion.from), thingsOf(motion.to)]
  const t = eased(motion.progress)
  const names = new Set([...from.keys(), ...to.keys()])
  return [...names].flatMap((name) => {
    const fade = (from.has(name) ? 1 - t : 0) + (to.has(name) ? t : 0)
    const base = (to.get(name) ?? from.get(name)) as Base
    const shapes = drawn(name, base, s, pose, camera)
    return fade > 0.999 ? shapes : shapes.map((shape) => ({ ...shape, fade: fade * (shape.fade ?? 1) }))
  })
}

type Thing = Prop | 'shadow'

function thingsOf({ exerciseId, pose }: Station): ReadonlyMap<Thing, Base> {
  const { base, props, poses } = exerciseById(exerciseId).animation
  const things: readonly Thing[] = props.includes('mat') || props.includes('bench') ? props : [...props, 'shadow']
  return new Map(things.map((thing) => [thing, thing === 'mat' ? base : (poses[pose]?.base ?? base)]))
}

const corners = ([left, right, back, front]: Box, y: number, radius: number): Bead[] =>
  [left, right].flatMap((x) =>
    [back, front].map((z) => bead({ at: vector(x, y, z), turn: upright }, [0, 0, 0], [radius, 0.8, radius])),
  )

/** A board between two heights. */
const board = (box: Box, low: number, high: number, radius = 2): Bead[] => [
  ...corners(box, low, radius),
  ...corners(box, high, radius),
]

function drawn(name: Thing, base: Base, s: Skeleton, pose: Pose, camera: Camera): Shape[] {
  const draw = shapesOf('prop')
  const one = (id: string, beads: readonly Bead[], paint: Paint, depth = far): Shape =>
    draw(id, hullPath(beads, camera), paint, depth, paint === 'shadow' ? 'plain' : 'edged')
  const legs = (box: Box, high: number): Shape[] =>
    corners(box, high, 1).map(({ at }, i) =>
      one(`${name}-leg ${i}`, [ball(at, 2), ball(vector(at.x, 2, at.z), 2)], 'chair', far - 1),
    )
  switch (name) {
    case 'chair':
      return chairShapes(camera)
    case 'shadow':
      return [one('shadow', [shadow(s)], 'shadow', far - 3)]
    case 'mat':
      return [one('mat', board(mats[base] ?? [-32, 32, -60, 60], -1.6, -0.8, 4), 'mat', far - 2)]
    case 'wall': {
      const z = pose.stance.feet > 0 ? -30 : wallBehind(s)
      return [one('wall', board([-62, 62, z - 3, z - 2], 0, 205, 1), 'wall', far - 4)]
    }
    case 'doorway':
      return [-1, 1].map((x) => one(`post ${x}`, board([x * 51 - 4, x * 51 + 4, 4, 16], 0, 205, 1), 'wall', far - 1))
    case 'desk': {
      const box: Box = [-46, 46, pose.ahead, pose.ahead + 56]
      return [
        ...legs([-42, 42, pose.ahead + 6, pose.ahead + 50], desk.height - 2),
        one('desk', board(box, desk.height - 2.5, desk.height), 'chair'),
      ]
    }
    case 'bed':
      return base === 'standing'
        ? [
            one('bed', board([-55, 55, pose.ahead, pose.ahead + 90], 30, 46, 4), 'chair'),
            ...legs([-50, 50, pose.ahead + 6, pose.ahead + 84], 30),
          ]
        : [one('bed', board([-55, 55, -118, 27], 20, 36, 4), 'chair'), ...legs([-50, 50, -110, 20], 20)]
    case 'bench':
      return [...legs([-18, 18, -92, -6], 35), one('bench', board([-22, 22, -104, 6], 34, 37.5, 2.5), 'chair')]
    case 'ball': {
      const at = pressed(s, pose)
      return [one('ball', [ball(at, 7)], 'ball', nearness(camera, at) + (pose.stance.pitch < 0 ? 4 : -20))]
    }
    case 'window':
      return windowShapes(camera, one)
    case 'towel': {
      const z = place(s.chestLow, 0, 9, 0).z
      return [
        one(
          'towel',
          [-24, 24].map((x) => ball(vector(x, 3.4, z), 4.4)),
          'towel',
          nearness(camera, s.chest.at) + 12,
        ),
      ]
    }
  }
}

/** A soft round under whatever carries the body. */
function shadow(s: Skeleton): Bead {
  const feet = scale(add(s.legs[0].foot.at, s.legs[1].foot.at), 0.5)
  const reach = Math.abs(s.legs[0].foot.at.z - s.legs[1].foot.at.z) / 2
  return bead({ at: vector(feet.x, 0, feet.z + 5), turn: upright }, [0, 0, 0], [29, 0.1, 19 + reach])
}

const wallBehind = (s: Skeleton): number => Math.min(s.pelvis.at.z - 11, place(s.chestLow, 0, 8, -10.2).z)

/** A ball is held between the knees, or between the back and the wall. */
function pressed(s: Skeleton, pose: Pose): Vector {
  if (pose.stance.pitch < 0)
    return place({ at: scale(add(s.legs[0].shank.at, s.legs[1].shank.at), 0.5), turn: upright }, 0, -2, -3)
  return place(s.chest, 5, 4, -15)
}

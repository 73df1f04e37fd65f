/** Pictures that were drawn right by the numbers and did not say what to do. */
import { describe, expect, it } from 'vitest'
import { exercises } from '../../../../shared/exercises/all.ts'
import { cameraFor, project } from '../../../../shared/figure/camera.ts'
import { draw } from '../../../../shared/figure/drawing.ts'
import { lowest } from '../../../../shared/figure/ground.ts'
import { sample, type Motion, type Station } from '../../../../shared/figure/motion.ts'
import { mixed, poseAt } from '../../../../shared/figure/pose.ts'
import { solve, type Skeleton } from '../../../../shared/figure/solve.ts'
import { swungTo } from '../../../../shared/figure/swing.ts'
import { viewAt } from '../../../../shared/figure/view.ts'

const exerciseById = (id: string): (typeof exercises)[number] => {
  const found = exercises.find((exercise) => exercise.id === id)
  if (!found) throw new Error(`There is no exercise ${id}.`)
  return found
}
const at = (exerciseId: string, pose: string, side: Station['side'] = null): Station => ({ exerciseId, side, pose })
const bodyAt = (...station: Parameters<typeof at>): Skeleton => solve(poseAt(at(...station)))

describe('who crawls and circles', () => {
  it('goes round in the picture, with hips and shoulders, and not to and fro', () => {
    const station = at('crawl-rotate', 'step', 'left')
    const swing = exerciseById('crawl-rotate').phases.find(({ oscillate }) => oscillate)?.oscillate
    if (!swing) throw new Error('Nothing swings.')
    const camera = cameraFor(viewAt(station, 'mirror'), true)
    const bodies = Array.from({ length: 16 }, (_, i) =>
      solve(swungTo(poseAt(station), { ...swing, time: 0, seconds: 0 }, false, (Math.PI * i) / 8, 1)),
    )
    for (const bone of ['pelvis', 'chest'] as const) {
      const spots = bodies.map((body) => project(camera, body[bone].at))
      const middle = {
        x: spots.reduce((sum, { x }) => sum + x / 16, 0),
        y: spots.reduce((sum, { y }) => sum + y / 16, 0),
      }
      const away = spots.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y))
      expect(Math.min(...away), bone).toBeGreaterThan(0.25 * Math.max(...away))
      expect(Math.max(...away), bone).toBeGreaterThan(8)
    }
  })

  it('steps with one hand and one knee; the other ones stay', () => {
    const [start, step] = [bodyAt('crawl-rotate', 'start', 'left'), bodyAt('crawl-rotate', 'step', 'left')]
    const gone = (place: (body: Skeleton) => { readonly z: number }): number => place(step).z - place(start).z
    expect(gone((body) => body.legs[0].shank.at)).toBeGreaterThan(15)
    expect(gone((body) => body.arms[0].hand.at)).toBeGreaterThan(15)
    expect(Math.abs(gone((body) => body.legs[1].shank.at))).toBeLessThan(2)
    expect(Math.abs(gone((body) => body.arms[1].hand.at))).toBeLessThan(6)
  })
})

describe('who gets up from the floor', () => {
  it('kneels on one knee before standing', () => {
    const [left, right] = bodyAt('roll-over-rise', 'step').legs
    expect(left.shank.at.y).toBeLessThan(9)
    expect(right.shank.at.y).toBeGreaterThan(40)
    const poses = exerciseById('roll-over-rise').phases.map(({ pose }) => pose)
    expect(poses.indexOf('step')).toBe(poses.indexOf('stand') - 1)
  })

  it('does not hop off the floor when a foot steps forward', () => {
    for (let t = 0; t <= 1; t += 0.04) {
      const body = solve(mixed(poseAt(at('roll-over-rise', 'kneel')), poseAt(at('roll-over-rise', 'step')), t))
      expect(lowest(body)).toBeCloseTo(0, 6)
      expect(Math.min(...body.legs.map((leg) => leg.shank.at.y)), `at ${t.toFixed(2)}`).toBeLessThan(12)
    }
  })
})

describe('who props on a forearm', () => {
  it.each(['start', 'up'])('has the elbow under the shoulder: %s', (pose) => {
    const [{ upper, lower }] = bodyAt('side-plank', pose, 'left').arms
    expect(Math.hypot(upper.at.x - lower.at.x, upper.at.z - lower.at.z)).toBeLessThan(12)
  })
})

describe('who tucks the tailbone', () => {
  it.each([
    ['half-kneel-hip-stretch', 'shift'],
    ['split-stance-hip-stretch', 'split'],
  ])('does it so far that it is seen, with nothing before it, and with a line that tips: %s', (id, pose) => {
    const [start, target] = [poseAt(at(id, 'start', 'left')), poseAt(at(id, pose, 'left'))]
    expect(target.joints.pelvicTilt - start.joints.pelvicTilt).toBeGreaterThan(20)
    const hold: Motion = { from: at(id, pose, 'left'), to: at(id, pose, 'left'), progress: 0.5 }
    expect(draw(hold, 'mirror').guide).not.toBe('')
    const { pelvis, arms } = solve(target)
    for (const { hand } of arms) expect(hand.at.z - pelvis.at.z).toBeGreaterThan(12)
  })

  it('shifts the hips ahead over a knee that stays', () => {
    const [start, shift] = ['start', 'shift'].map((pose) => bodyAt('half-kneel-hip-stretch', pose, 'left')) as [
      Skeleton,
      Skeleton,
    ]
    expect(shift.pelvis.at.z - start.pelvis.at.z).toBeGreaterThan(10)
    expect(Math.abs(shift.legs[0].shank.at.z - start.legs[0].shank.at.z)).toBeLessThan(2)
    expect(Math.abs(shift.legs[1].foot.at.z - start.legs[1].foot.at.z)).toBeLessThan(4)
  })
})

describe('who follows the figure from behind', () => {
  it.each(['seated-figure-four', 'seated-knee-squeeze', 'cross-body-arm', 'chin-half-circle', 'armpit-look'])(
    'sees from the front what happens there: %s',
    (id) => {
      const station = at(id, 'start', exerciseById(id).animation.mirrorForRight ? 'left' : null)
      expect(Math.abs(sample({ from: station, to: station, progress: 1 }, 'behind').view.yaw)).toBeLessThan(90)
    },
  )

  it('sees no lap through the back of who leans forward', () => {
    const station = at('straddle-stretch', 'center')
    const { shapes } = draw({ from: station, to: station, progress: 1 }, 'behind')
    const order = shapes.map(({ id }) => id)
    expect(order.indexOf('lap')).toBeLessThan(order.indexOf('trunk'))
  })

  it('sees the back through the back of the chair', () => {
    const chair = (seen: 'mirror' | 'behind') => {
      const station = at('neck-turn', 'start', 'left')
      return draw({ from: station, to: station, progress: 1 }, seen).shapes.find(({ id }) => id === 'chair-back')
    }
    expect(chair('behind')?.fade).toBeLessThan(0.5)
    expect(chair('mirror')?.fade ?? 1).toBe(1)
  })
})

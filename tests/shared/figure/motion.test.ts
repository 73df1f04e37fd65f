import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eased, sample, type Motion, type Station } from '../../../shared/figure/motion.ts'
import { solve } from '../../../shared/figure/solve.ts'
import { distance, place, type Vector } from '../../../shared/figure/vector.ts'
import { play } from '../../../shared/routines/play.ts'
import { routineById, routines } from '../../../shared/routines/catalogue.ts'

const station = (exerciseId: string, pose: string, side: Station['side'] = null): Station => ({
  exerciseId,
  pose,
  side,
})
const marks = (motion: Motion): Vector[] => {
  const s = solve(sample(motion, 'mirror').pose)
  return [
    place(s.head, 0, 18, 0),
    place(s.head, 0, 3, 12),
    ...s.arms.flatMap((arm) => [arm.upper.at, arm.lower.at, arm.hand.at]),
  ]
}

describe('a motion', () => {
  const turn: Motion = {
    from: station('neck-turn', 'start', 'left'),
    to: station('neck-turn', 'turned', 'left'),
    progress: 0,
  }

  it('starts and ends gently, and never overshoots', () => {
    expect([eased(0), eased(1)]).toEqual([0, 1])
    expect(eased(0.5)).toBeCloseTo(0.5)
    expect(eased(0.02)).toBeLessThan(0.002)
    fc.assert(fc.property(fc.double(), (progress) => eased(progress) >= 0 && eased(progress) <= 1))
  })

  it.each([-1, Number.NaN, Number.NEGATIVE_INFINITY])('that is %s gone has not begun', (progress) => {
    expect(sample({ ...turn, progress }, 'mirror')).toEqual(sample(turn, 'mirror'))
  })

  it('that is more than over is over', () => {
    expect(sample({ ...turn, progress: 7 }, 'mirror')).toEqual(sample({ ...turn, progress: 1 }, 'mirror'))
  })

  it('between exercises turns the body and the eye together', () => {
    const half = sample(
      { from: station('chin-to-chest', 'down'), to: station('neck-side-tilt', 'start', 'left'), progress: 0.5 },
      'mirror',
    )
    expect(half.pose.joints.headPitch).toBeCloseTo(20)
    expect(half.view.yaw).toBeCloseTo(39)
  })

  it('looks the same way along the screen from behind', () => {
    const side = { from: station('grow-tall', 'start'), to: station('grow-tall', 'start'), progress: 0 }
    expect(Math.sin((sample(side, 'behind').view.yaw * Math.PI) / 180)).toBeCloseTo(
      -Math.sin((sample(side, 'mirror').view.yaw * Math.PI) / 180),
    )
  })
})

describe('the two-minute neck routine', () => {
  it('never makes the body jump', () => {
    const routine = routineById('two-minute-neck')
    let before = marks(play(routine, 0).motion)
    for (let elapsed = 40; elapsed <= 120_000; elapsed += 40) {
      const now = marks(play(routine, elapsed).motion)
      now.forEach((mark, i) => expect(distance(mark, before[i] as Vector), `at ${elapsed} ms`).toBeLessThan(1.2))
      before = now
    }
  })
})

describe('a swing', () => {
  const shake = (time: number): Motion => ({
    ...{ from: station('shoulder-shake-out', 'start'), to: station('shoulder-shake-out', 'start'), progress: 0 },
    swing: { joints: { elbowL: 8, elbowR: 8, shElevL: 0.15 }, hz: 3, time, seconds: 8 },
  })

  it('begins and ends where the pose is', () => {
    const { from, to, progress } = shake(0)
    const still = sample({ from, to, progress }, 'mirror').pose
    for (const time of [0, 8]) expect(sample(shake(time), 'mirror').pose.joints.elbowL).toBeCloseTo(still.joints.elbowL)
    expect(sample(shake(4 + 1 / 12), 'mirror').pose.joints.elbowL).toBeGreaterThan(still.joints.elbowL + 6)
  })

  it('never makes the body jump', () => {
    let before = marks(shake(0))
    for (let time = 0.016; time <= 8; time += 0.016) {
      const now = marks(shake(time))
      now.forEach((mark, i) => expect(distance(mark, before[i] as Vector), `at ${time} s`).toBeLessThan(1.5))
      before = now
    }
  })

  it('bends no knee backwards', () => {
    const march = { hipL: 35, kneeL: 55, hipR: -35, kneeR: -55 }
    const at = station('march-on-spot', 'start')
    for (let time = 1; time < 4; time += 0.1) {
      const swing = { joints: march, hz: 0.9, time, seconds: 30 }
      const { joints } = sample({ from: at, to: at, progress: 0, swing }, 'mirror').pose
      for (const value of [joints.kneeL, joints.kneeR, joints.hipL, joints.hipR])
        expect(value).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('a routine with something that swings', () => {
  it('hands the swing to the figure, and its time', () => {
    const swings = routines.flatMap((routine) =>
      routine.steps.flatMap((step) => {
        const phase = step.type === 'exercise' ? step.phases[0] : undefined
        return phase?.oscillate ? [{ routine, at: step.at + 1, phase }] : []
      }),
    )
    expect(swings.length).toBeGreaterThan(0)
    for (const { routine, at, phase } of swings) {
      const { swing } = play(routine, at * 1000).motion
      expect(swing).toMatchObject({ ...phase.oscillate, time: 1, seconds: phase.seconds })
    }
  })
})

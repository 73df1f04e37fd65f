import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../../../shared/exercises/all.ts'
import { mirrored, mixed, poseAt, posed } from '../../../shared/figure/pose.ts'
import { poses } from './arbitrary.ts'

describe('a pose', () => {
  it('mirrored twice is itself', () => {
    fc.assert(
      fc.property(poses, (pose) => {
        expect(mirrored(mirrored(pose))).toEqual(pose)
      }),
    )
  })

  it('mirrored swaps the limbs and turns the other way', () => {
    const pose = mirrored(posed({ headYaw: 55, headRoll: -10, shElevR: -0.3, handL: 'left-thigh' }, 'seated'))
    expect(pose.joints).toMatchObject({ headYaw: -55, headRoll: 10, shElevL: -0.3, shElevR: 0 })
    expect(pose.handR).toEqual({ 'right-thigh': 1 })
  })

  it('is an offset on top of its base', () => {
    const pose = posed({ headPitch: 40 }, 'seated')
    expect(pose.joints).toMatchObject({ headPitch: 40, hipL: 90, kneeR: 90 })
    expect(pose.handL).toEqual({ 'left-thigh': 1 })
  })

  it('on the way to another starts at the one and ends at the other', () => {
    fc.assert(
      fc.property(poses, poses, (a, b) => {
        expect(mixed(a, b, 0)).toBe(a)
        expect(mixed(a, b, 1)).toBe(b)
      }),
    )
  })

  it('of the right side is the mirror image of the left one', () => {
    const at = (side: 'left' | 'right') => poseAt({ exerciseId: 'neck-side-tilt', side, pose: 'tilt' })
    expect(at('right')).toEqual(mirrored(at('left')))
  })

  it('that is not there is named in the error', () => {
    expect(() => poseAt({ exerciseId: 'neck-turn', side: null, pose: 'owl' })).toThrow(
      'The exercise "neck-turn" has no pose "owl".',
    )
    expect(() => poseAt({ exerciseId: 'owl', side: null, pose: 'start' })).toThrow('There is no exercise "owl".')
  })
})

import { describe, expect, test, vi } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { handTargets } from '../../../shared/exercises/joints.ts'
import { bases, kinds, postures, regions, views } from '../../../shared/exercises/vocabulary.ts'

describe('the exercises at hand', () => {
  test('are those that were brought; the first of a name stays', async () => {
    vi.resetModules()
    const window = await import('../../../shared/exercises/catalogue.ts')
    const turn = exerciseById('neck-turn')
    expect(() => window.exerciseById('neck-turn')).toThrow('There is no exercise "neck-turn". At hand are: none.')
    window.bring([turn, { ...turn, title: 'Impostor' }])
    expect(window.exerciseById('neck-turn')).toBe(turn)
    expect(() => window.exerciseById('plank')).toThrow('There is no exercise "plank". At hand are: neck-turn.')
  })
})

describe('the catalogue of exercises', () => {
  test('knows 83, each under its own id, in the order of their ids', () => {
    const ids = exercises.map(({ id }) => id)
    expect(ids).toHaveLength(83)
    expect(new Set(ids).size).toBe(83)
    expect(ids).toEqual([...ids].sort())
  })

  test('finds an exercise by its id', () => {
    expect(exerciseById('chin-to-chest').title).toBe('Chin to chest')
  })

  test('says which exercises there are when asked for another', () => {
    expect(() => exerciseById('moonwalk')).toThrow(
      /^There is no exercise "moonwalk"\. .*ankle-over-knee-drop, armpit-look/,
    )
  })

  test('has no word in its lists that no exercise uses', () => {
    const used = <Value>(of: (each: (typeof exercises)[number]) => readonly Value[]) => new Set(exercises.flatMap(of))
    expect(used(({ bodyRegion }) => [bodyRegion])).toEqual(new Set(regions))
    expect(used(({ posture }) => [posture])).toEqual(new Set(postures))
    expect(used(({ kind }) => [kind])).toEqual(new Set(kinds))
    expect(used(({ animation }) => [animation.view])).toEqual(new Set(views))
    const based = used(({ animation }) => [
      animation.base,
      ...Object.values(animation.poses).flatMap(({ base = [] }) => base),
    ])
    expect(based).toEqual(new Set(bases))
  })

  test('rests hands at every place but the mirrored ones', () => {
    const mirror = (target: string) => target.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left'))
    const used = new Set(
      exercises.flatMap(({ animation }) =>
        Object.values(animation.poses).flatMap(({ handL, handR }) => [handL, handR]),
      ),
    )
    const idle = handTargets.filter(
      (target) => !used.has(target) && !used.has(mirror(target) as (typeof handTargets)[number]),
    )
    expect(idle).toEqual([])
  })
})

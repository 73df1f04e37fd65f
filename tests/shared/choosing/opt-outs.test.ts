import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Preferences } from '../../../shared/choosing/choice.ts'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { conditions, type Condition } from '../../../shared/exercises/vocabulary.ts'
import { play } from '../../../shared/routines/play.ts'
import { total, type Step } from '../../../shared/routines/schema.ts'
import { assertPlayable } from './assert-playable.ts'
import { answer, catalogue, chosen, exercisesOf, nobodySpecial, past, stepsOf, wish } from './desk.ts'

const named = (routineId: string, time = 'mon 14:00') => ({ ...wish('main', time), kind: 'named', routineId }) as const
const having = (...on: Condition[]) => ({ preferences: { conditions: on } })
const leaving = (...leftOut: string[]) => ({ preferences: { leftOut } })

function unplaced(step: Step): Step {
  if (step.type !== 'exercise') return step
  const { posture: _, ...rest } = step
  return rest
}

describe('an exercise that is opted out', () => {
  test('is replaced by the first of its region’s list, for the same seconds', () => {
    const { routine, replaced, insteadOf } = chosen(named('upper-body-180'), having('neck-injury-surgery'))
    expect(insteadOf).toBeNull()
    expect(replaced).toEqual(
      ['chin-to-chest', 'neck-side-tilt'].map((exerciseId) => ({
        exerciseId,
        by: 'shoulder-roll-back',
        ban: { because: 'condition', condition: 'neck-injury-surgery' },
      })),
    )
    expect(stepsOf(routine).slice(1, 4)).toMatchObject([
      { at: 20, seconds: 16, exerciseId: 'shoulder-roll-back', side: null, reps: 4 },
      { at: 39, seconds: 15, exerciseId: 'shoulder-roll-back', side: null, reps: 5 },
      { at: 56, seconds: 15, exerciseId: 'shoulder-roll-back', side: null, reps: 5 },
    ])
  })

  test('is replaced by the next of the list where the first is left out too', () => {
    const byWhom = (...leftOut: string[]) =>
      chosen(named('two-minute-neck'), leaving('chin-to-chest', ...leftOut)).replaced[0]?.by
    expect(byWhom()).toBe('shoulder-roll-back')
    expect(byWhom('shoulder-roll-back')).toBe('grow-tall')
  })

  test('is replaced by a move that fills any time where the whole list is left out', () => {
    const { replaced } = chosen(
      named('shoulder-release-60'),
      leaving('shoulder-blade-squeeze', 'grow-tall', 'belly-breath'),
    )
    expect(replaced).toMatchObject([{ by: 'far-gaze' }])
  })

  test('is replaced on both sides or on none', () => {
    const { routine } = chosen(named('standing-reset-300'), leaving('split-stance-hip-stretch'))
    const [first, second] = stepsOf(routine).filter(({ at }) => at === 169 || at === 197)
    expect([first?.exerciseId, second?.exerciseId]).toEqual(['calf-raise', 'calf-raise'].map(() => first?.exerciseId))
    expect([first?.side, second?.side]).toEqual([null, null])
  })

  test('of the floor is replaced by something to do on the floor', () => {
    const { routine, replaced } = chosen(named('spine-care-480'), having('neck-injury-surgery'))
    expect(replaced.map(({ exerciseId, by }) => [exerciseId, by])).toEqual([
      ['knee-roll-hold', 'belly-breath'],
      ['cat-cow', 'belly-breath'],
    ])
    const postures = stepsOf(routine).filter(({ exerciseId }) => exerciseId === 'belly-breath')
    expect(postures.map(({ posture }) => posture)).toEqual(['floor', 'floor', 'floor'])
  })

  test('of a standing routine is replaced by something to do on the feet', () => {
    const { routine } = chosen(named('standing-reset-300'), having('shoulder-problem'))
    expect(stepsOf(routine).find(({ at }) => at === 78)).toMatchObject({
      exerciseId: 'shoulder-roll-back',
      posture: 'standing',
      reps: 6,
    })
  })

  test('is replaced where the body is by then', () => {
    const { routine } = chosen(named('spine-care-480'), leaving('grow-tall'))
    expect(stepsOf(routine).at(-1)).toMatchObject({ exerciseId: 'belly-breath', posture: 'standing' })
    const plain = {
      ...catalogue,
      routines: catalogue.routines.map((each) => ({ ...each, steps: each.steps.map(unplaced) })),
    }
    const standing = chosen(named('standing-reset-300'), { ...leaving('overhead-reach'), from: plain })
    expect(stepsOf(standing.routine).find(({ at }) => at === 78)).toMatchObject({ posture: 'standing' })
  })

  test('is not replaced by a strength move more often than such a move may come', () => {
    const { replaced } = chosen(
      named('standing-reset-300'),
      leaving('overhead-reach', 'desk-shoulder-stretch', 'shoulder-roll-back'),
    )
    expect(replaced.map(({ by }) => by)).toEqual(['shoulder-blade-squeeze', 'grow-tall'])
  })

  test('at a wall is replaced by something to do on the feet', () => {
    const { routine } = chosen(named('spine-strength-420'), leaving('wall-squat', 'calf-raise'))
    expect(stepsOf(routine)[0]).toMatchObject({ exerciseId: 'grow-tall', posture: 'standing' })
  })

  describe('and has a list of exercises with sides', () => {
    const listing = (region: 'neck' | 'low-back', ...list: string[]) => {
      const fallbacks = { ...catalogue.rotation.fallbacks, [region]: list }
      return { ...catalogue, rotation: { ...catalogue.rotation, fallbacks } }
    }

    test('is replaced by one of them where it has sides too', () => {
      const life = { ...leaving('neck-side-tilt'), from: listing('neck', 'neck-turn') }
      const replaced = stepsOf(chosen(named('upper-body-180'), life).routine).filter(({ at }) => at === 39 || at === 56)
      expect(replaced).toMatchObject([
        { exerciseId: 'neck-turn', side: 'left', seconds: 15 },
        { exerciseId: 'neck-turn', side: 'right', seconds: 15 },
      ])
    })

    test('is replaced by one of them in turns where it alternates', () => {
      const life = { ...leaving('single-knee-to-chest'), from: listing('low-back', 'bird-dog') }
      const choice = chosen(named('spine-care-480'), life)
      const step = stepsOf(choice.routine).find(({ at }) => at === 75)
      expect(step).toMatchObject({ exerciseId: 'bird-dog', side: 'left', alternates: true, reps: 3, seconds: 48 })
      assertPlayable(choice, { ...nobodySpecial, ...life.preferences })
    })

    test('is not replaced by one of them where it has none', () => {
      const life = { ...leaving('chin-to-chest'), from: listing('neck', 'neck-turn', 'shoulder-roll-back') }
      expect(chosen(named('upper-body-180'), life).replaced).toMatchObject([{ by: 'shoulder-roll-back' }])
    })
  })

  test('hides its micro-break', () => {
    const seen = new Set<string>()
    for (let offers = 0; offers < 40; offers += 1) {
      const history = [...seen].map((id) => past(id, 'mon 08:00'))
      const { routine } = chosen(wish('micro', 'mon 10:00'), { history, ...having('dizziness') })
      seen.add(routine.id)
    }
    expect([...seen].some((id) => /chin|tilt|turn/.test(id))).toBe(false)
  })

  test('leaves a routine as it is where it has no part in it', () => {
    const { routine, replaced } = chosen(named('quiet-reset-60'), having(...conditions))
    expect(replaced).toEqual([])
    expect(routine).toEqual(catalogue.routines.find(({ id }) => id === 'quiet-reset-60'))
  })
})

describe('a routine that would mostly be replaced', () => {
  test('is the shoulder release, or the quiet reset for neck and shoulders', () => {
    const place = (...on: Condition[]) => chosen(wish('anchor', 'mon 10:45'), having(...on)).routine.id
    expect(place('arm-symptoms')).toBe('shoulder-release-60')
    expect(place('dizziness')).toBe('shoulder-release-60')
    expect(place('neck-injury-surgery')).toBe('quiet-reset-60')
    expect(place('neck-instability')).toBe('quiet-reset-60')
    expect(place('dizziness', 'shoulder-problem')).toBe('quiet-reset-60')
    expect(place('osteoporosis', 'balance')).toBe('two-minute-neck')
  })

  test('is hidden above half of its exercise seconds, not at half', () => {
    // The wrist reset: 11 s of palms, 8 s of fingers. The quiet reset: 30 s of breath, 20 s of far sight.
    expect(chosen(named('micro-wrists'), leaving('finger-fan')).replaced).toMatchObject([{ by: 'far-gaze' }])
    expect(chosen(named('micro-wrists'), leaving('prayer-press')).insteadOf).toBe('micro-wrists')
  })

  test('is the other of the two where the first is left out as well', () => {
    const life = leaving('chin-to-chest', 'neck-side-tilt', 'neck-turn', 'shoulder-shrug', 'shoulder-roll-back')
    expect(chosen(wish('anchor', 'mon 10:45'), life).routine.id).toBe('quiet-reset-60')
  })

  test('with a way to get up that cannot be replaced is hidden whole', () => {
    expect(chosen(named('spine-strength-420'), leaving('roll-over-rise'))).toMatchObject({
      insteadOf: 'spine-strength-420',
    })
  })
})

describe('the words around a replaced exercise', () => {
  test('name what comes now', () => {
    const { routine } = chosen(named('upper-body-180'), having('neck-injury-surgery'))
    const said = routine.steps.slice(1, 10).map(({ say }) => say)
    expect(said).toEqual([
      'Grow tall.',
      'Next: Backward shoulder roll.',
      'Roll your shoulders up, back and down.',
      'Once more.',
      'Roll your shoulders up, back and down.',
      'Once more.',
      'Roll your shoulders up, back and down.',
      'Once more.',
      'Up, back and down.',
    ])
  })

  test('name the side of what comes after it', () => {
    const { routine } = chosen(named('two-minute-neck'), leaving('chin-to-chest'))
    expect(routine.steps[4]?.say).toBe('{Next: Ear to shoulder, left.|Next: Ear to shoulder, right.}')
  })

  test('keep how to get from one lying position to another', () => {
    const { routine } = chosen(named('spine-care-480'), having('neck-injury-surgery'))
    const roll = routine.steps.find(({ say }) => say.startsWith('Roll over to hands and knees.'))
    expect(roll?.say).toContain('Do not sit straight up.')
  })

  test('promise no count', () => {
    const { routine } = chosen(named('standing-reset-300'), having('dizziness', 'balance', 'shoulder-problem'))
    const original = catalogue.routines.find(({ id }) => id === routine.id)!
    const changed = routine.steps.filter(({ say }, index) => say !== original.steps[index]?.say)
    expect(changed.length).toBeGreaterThan(4)
    for (const { say } of changed) expect(say).not.toMatch(/times|twice/i)
  })
})

describe('an exercise that is off by default', () => {
  const own = (exerciseId: string) => {
    const [model] = catalogue.routines.filter(({ id }) => id === 'micro-stand')
    const steps = model!.steps.map((step) => (step.type === 'exercise' ? { ...step, exerciseId } : step))
    return { ...catalogue, routines: [...catalogue.routines, { ...model!, id: 'own', steps }] }
  }

  test('stays off until it is switched on, and then still gives way to a condition', () => {
    const from = own('toe-touch-arm-circles')
    expect(chosen(named('own'), { from }).insteadOf).toBe('own')
    const preferences = { switchedOn: ['toe-touch-arm-circles'] }
    expect(chosen(named('own'), { from, preferences }).insteadOf).toBeNull()
    expect(chosen(named('own'), { from, preferences: { ...preferences, conditions: ['glaucoma'] } }).insteadOf).toBe(
      'own',
    )
  })

  test('that nobody knows is never played', () => {
    expect(chosen(named('own'), { from: own('levitate') }).insteadOf).toBe('own')
  })
})

describe('an exercise to be careful with', () => {
  test('is shown in its easier version', () => {
    expect(chosen(wish('anchor', 'mon 10:45'), having('osteoporosis')).easier).toEqual([
      'chin-to-chest',
      'neck-side-tilt',
      'neck-turn',
    ])
    expect(chosen(wish('anchor', 'mon 10:45')).easier).toEqual([])
  })
})

describe('nothing', () => {
  test('comes only when everything is left out by hand, and says so', () => {
    const leftOut = catalogue.exercises.map(({ id }) => id)
    for (const kind of ['micro', 'main', 'anchor'] as const) {
      expect(answer(wish(kind, 'mon 10:00'), { preferences: { leftOut } })).toEqual({
        routine: null,
        why: { rule: 'all-left-out' },
      })
      for (const last of Object.keys(catalogue.rotation.elastic)) {
        const rest = leftOut.filter((id) => id !== last)
        const choice = chosen(wish(kind, 'mon 10:00'), { preferences: { leftOut: rest } })
        expect(exercisesOf(choice.routine)).toEqual([last])
      }
    }
  })

  test('comes when there is no time for anything', () => {
    expect(answer(wish('main', 'mon 10:00', { longest: 59 }))).toMatchObject({ why: { rule: 'too-short' } })
    expect(answer(wish('micro', 'mon 10:00', { longest: 5 }))).toMatchObject({ why: { rule: 'too-short' } })
  })

  test('comes out of an empty catalogue', () => {
    const from = { exercises: [], routines: [], rotation: { ...catalogue.rotation } }
    expect(answer(wish('main', 'mon 10:00'), { from }).routine).toBeNull()
  })
})

describe('whatever is opted out', { timeout: 120_000 }, () => {
  const every = (on: readonly Condition[]): Preferences => ({ ...nobodySpecial, conditions: on, anchors: [] })

  test('all 8192 combinations get something safe for every kind of break, to the second and on both sides', () => {
    const seen = new Set<string>()
    for (let bits = 0; bits < 2 ** conditions.length; bits += 1) {
      const preferences = every(conditions.filter((_, index) => bits & (1 << index)))
      for (const kind of ['micro', 'main', 'anchor'] as const) {
        const choice = chosen(wish(kind, 'mon 09:30'), { preferences })
        const harmful = exercisesOf(choice.routine).find((id) =>
          exerciseById(id).exclude.some((each) => preferences.conditions.includes(each)),
        )
        if (harmful !== undefined) throw new Error(`${harmful} in spite of ${preferences.conditions.join(', ')}`)
        // Most combinations come to the same few routines, and those need to be looked at only once.
        const text = JSON.stringify(choice.routine)
        if (!seen.has(text)) assertPlayable(choice, preferences)
        seen.add(text)
      }
    }
    expect(seen.size).toBeGreaterThanOrEqual(10)
  })

  const someone = fc.record({
    conditions: fc.subarray([...conditions]),
    leftOut: fc.subarray(catalogue.exercises.map(({ id }) => id)),
    switchedOn: fc.subarray(catalogue.exercises.filter((each) => !each.enabledByDefault).map(({ id }) => id)),
  })

  test('every routine is whole or hidden, for anybody', () => {
    fc.assert(
      fc.property(someone, fc.constantFrom(...catalogue.routines), (person, { id }) => {
        const preferences = { ...nobodySpecial, ...person }
        const choice = answer(named(id), { preferences })
        if (choice.routine === null) return
        assertPlayable(choice, preferences)
        for (let second = 0; second <= choice.routine.durationSeconds; second += 1) play(choice.routine, second * 1000)
        if (choice.why.rule === 'last-resort') return
        const played = stepsOf(choice.routine)
        const original = stepsOf(catalogue.routines.find((each) => each.id === choice.routine.id)!)
        const changed = played.filter((step, index) => step.exerciseId !== original[index]?.exerciseId)
        expect(total(changed)).toBeLessThanOrEqual(total(played) / 2)
      }),
      { numRuns: 500 },
    )
  })
})

import { describe, expect, test } from 'vitest'
import { at, catalogue, chosen, past, wish } from './desk.ts'

const hour = 3_600_000
const idOf = (...args: Parameters<typeof chosen>) => chosen(...args).routine.id
const ids = [...catalogue.rotation.microPool]
/** A catalogue in which only these micro-breaks can be chosen. */
const only = (...microPool: string[]) => ({ ...catalogue, rotation: { ...catalogue.rotation, microPool } })

describe('a micro-break', () => {
  test('comes from the micro pool', () => {
    expect(ids).toContain(idOf(wish('micro', 'mon 09:30')))
  })

  test('is for the region that wants it most: the neck, on the first day', () => {
    expect(chosen(wish('micro', 'mon 09:30')).why).toMatchObject({
      rule: 'score',
      region: 'neck',
      share: 0,
      target: 0.3,
    })
  })

  test('does not come again within the next four, however much it is liked', () => {
    const history = ['micro-chin-tuck', 'micro-roll', 'micro-stand', 'micro-shrug'].map((id, index) =>
      past(id, `mon 0${String(4 + index)}:00`),
    )
    const life = { from: only('micro-chin-tuck', 'micro-wrists'), preferences: { favourites: ['chin-tuck'] } }
    expect(idOf(wish('micro', 'mon 09:30'), { history, ...life })).toBe('micro-wrists')
    const later = [...history, past('micro-overhead', 'mon 08:30')]
    expect(idOf(wish('micro', 'mon 09:30'), { history: later, ...life })).toBe('micro-chin-tuck')
  })

  test('that was skipped does not come again at once either, one that was put off does', () => {
    const from = only('micro-chin-tuck', 'micro-wrists')
    const offered = (result: 'skipped' | 'snoozed') => ({
      from,
      history: [past('micro-chin-tuck', 'mon 09:30', { result })],
    })
    expect(idOf(wish('micro', 'mon 10:00'), offered('skipped'))).toBe('micro-wrists')
    expect(idOf(wish('micro', 'mon 10:00'), offered('snoozed'))).toBe('micro-chin-tuck')
  })

  test('is not for the region of the one before, however much it is liked', () => {
    const history = ['micro-overhead', 'micro-roll', 'micro-stand', 'micro-shrug', 'micro-chin-tuck'].map((id, index) =>
      past(id, `mon 0${String(4 + index)}:00`),
    )
    const life = { from: only('micro-turn-pair', 'micro-wrists'), preferences: { favourites: ['neck-turn'] } }
    expect(idOf(wish('micro', 'mon 09:30'), { history, ...life })).toBe('micro-wrists')
    const later = [...history, past('micro-far-gaze', 'mon 08:30')]
    expect(idOf(wish('micro', 'mon 09:30'), { history: later, ...life })).toBe('micro-turn-pair')
  })

  test('is for the same region again when nothing else is allowed, and still not the same', () => {
    const from = only('micro-chin-tuck', 'micro-turn-pair')
    const history = [
      past('micro-turn-pair', 'sun 09:00', { endedAt: at('mon 00:00') - 86_400_000, felt: 'too-hard' }),
      ...['micro-roll', 'micro-stand', 'micro-shrug'].map((id) => past(id, 'mon 09:00')),
      past('micro-chin-tuck', 'mon 09:30'),
    ]
    const preferences = { favourites: ['micro-chin-tuck'] }
    expect(idOf(wish('micro', 'mon 10:00'), { history, from, preferences })).toBe('micro-turn-pair')
  })

  test('that is the only one allowed comes every time; of a few, the one that waits longest', () => {
    const history = ['micro-roll', 'micro-wrists', 'micro-roll', 'micro-wrists'].map((id, index) =>
      past(id, `mon 0${String(4 + index)}:00`),
    )
    expect(idOf(wish('micro', 'mon 10:00'), { history, from: only('micro-wrists') })).toBe('micro-wrists')
    expect(idOf(wish('micro', 'mon 10:00'), { history, from: only('micro-wrists', 'micro-roll') })).toBe('micro-roll')
  })
})

describe('eyes', () => {
  const tired = { sinceEyes: hour }

  test('go before the others after an hour of active time without rest', () => {
    expect(idOf(wish('micro', 'mon 10:30'), { state: { sinceEyes: hour - 1 } })).not.toBe('micro-far-gaze')
    const { routine, why } = chosen(wish('micro', 'mon 10:30'), { state: tired })
    expect(routine.id).toBe('micro-far-gaze')
    expect(why).toEqual({ rule: 'eyes', active: hour })
  })

  test('do not come again within four micro-breaks for that hour alone', () => {
    const history = [past('micro-far-gaze', 'mon 09:30'), past('micro-roll', 'mon 10:00')]
    expect(idOf(wish('micro', 'mon 10:30'), { history, state: tired })).not.toBe('micro-far-gaze')
  })

  test('come after two hours, whatever came last', () => {
    const history = [past('micro-far-gaze', 'mon 09:30')]
    expect(idOf(wish('micro', 'mon 12:00'), { history, state: { sinceEyes: 2 * hour - 1 } })).not.toBe('micro-far-gaze')
    expect(idOf(wish('micro', 'mon 12:00'), { history, state: { sinceEyes: 2 * hour } })).toBe('micro-far-gaze')
  })

  test('that cannot be rested because looking far was left out hold nothing up', () => {
    const preferences = { leftOut: ['far-gaze'] }
    expect(idOf(wish('micro', 'mon 12:00'), { preferences, state: { sinceEyes: 3 * hour } })).not.toBe('micro-far-gaze')
  })
})

describe('standing up', () => {
  test('comes after two hours of sitting, whatever came last', () => {
    const history = [past('micro-stand', 'mon 09:30')]
    const sat = (sinceStanding: number) => idOf(wish('micro', 'mon 12:00'), { history, state: { sinceStanding } })
    expect(sat(2 * hour - 1)).not.toBe('micro-stand')
    expect(sat(2 * hour)).toBe('micro-stand')
  })

  test('lets the eyes go first when both have waited for two hours', () => {
    const state = { sinceEyes: 2 * hour, sinceStanding: 2 * hour }
    expect(idOf(wish('micro', 'mon 12:00'), { state })).toBe('micro-far-gaze')
    expect(idOf(wish('micro', 'mon 12:30'), { state: { ...state, sinceEyes: 0 } })).toBe('micro-stand')
  })

  test('is left to others when a seated break is wanted', () => {
    const seated = { posture: 'seated' } as const
    const { routine } = chosen(wish('micro', 'mon 12:00', seated), { state: { sinceStanding: 3 * hour } })
    expect(routine.posture).toBe('seated')
  })
})

describe('growing tall', () => {
  const breaks = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      past('micro-roll', `mon ${String(9 + Math.floor(index / 2)).padStart(2, '0')}:30`),
    )

  test('is added in the last hour of work when the day has begun fewer than ten breaks', () => {
    expect(chosen(wish('micro', 'mon 16:31'), { history: breaks(9) })).toMatchObject({
      routine: { id: 'micro-grow-tall' },
      why: { rule: 'grow-tall', count: 9, target: 10 },
    })
    expect(chosen(wish('micro', 'mon 16:31'), { history: breaks(10) }).why.rule).not.toBe('grow-tall')
    expect(chosen(wish('micro', 'mon 16:29'), { history: breaks(9) }).why.rule).not.toBe('grow-tall')
    expect(chosen(wish('micro', 'mon 11:45'), { history: breaks(2) }).why.rule).not.toBe('grow-tall')
  })

  test('counts breaks that were begun today, not those skipped, put off or had yesterday', () => {
    const others = [
      past('micro-shrug', 'mon 14:00', { result: 'skipped' }),
      past('micro-shrug', 'mon 14:30', { result: 'snoozed' }),
      past('micro-shrug', 'sun 14:30'),
      past('micro-shrug', 'mon 15:00', { result: 'partial', seconds: 3 }),
    ]
    expect(chosen(wish('micro', 'mon 17:00'), { history: [...others, ...breaks(3)] }).why).toMatchObject({ count: 4 })
  })

  test('is added once in that hour', () => {
    const history = [past('micro-grow-tall', 'mon 16:40', { result: 'skipped' })]
    expect(chosen(wish('micro', 'mon 17:10'), { history }).why.rule).not.toBe('grow-tall')
  })
})

describe('moves that bend the neck', () => {
  const neck = only('micro-chin-to-chest', 'micro-tilt-pair', 'micro-wrists')

  test('come three times an hour at most, chin and ear together', () => {
    const history = [
      past('micro-chin-to-chest', 'mon 09:10'),
      past('micro-tilt-pair', 'mon 09:20'),
      past('micro-wrists', 'mon 09:25'),
    ]
    expect(idOf(wish('micro', 'mon 09:30'), { history, from: neck })).not.toBe('micro-wrists')
    const third = [...history, past('micro-tilt-pair', 'mon 09:35'), past('micro-wrists', 'mon 09:45')]
    expect(idOf(wish('micro', 'mon 09:50'), { history: third, from: neck })).toBe('micro-wrists')
    expect(idOf(wish('micro', 'mon 10:12'), { history: third, from: neck })).not.toBe('micro-wrists')
  })

  test('are counted over midnight', () => {
    const history = ['mon 23:30', 'mon 23:40', 'mon 23:50'].map((time) => past('micro-chin-to-chest', time))
    history.push(past('micro-wrists', 'mon 23:55'))
    expect(idOf(wish('micro', 'tue 00:29'), { history, from: neck })).toBe('micro-wrists')
    expect(idOf(wish('micro', 'tue 00:31'), { history, from: neck })).not.toBe('micro-wrists')
  })

  test('are counted in main breaks too, as far as they were played', () => {
    const after = (seconds: number) => [
      past('micro-tilt-pair', 'mon 09:30'),
      past('two-minute-neck', 'mon 09:40', { result: 'partial', seconds }),
      past('micro-wrists', 'mon 09:45'),
    ]
    expect(idOf(wish('micro', 'mon 09:50'), { history: after(30), from: neck })).not.toBe('micro-wrists')
    expect(idOf(wish('micro', 'mon 09:50'), { history: after(40), from: neck })).toBe('micro-wrists')
  })
})

describe('strength moves', () => {
  test('come twice a day at most', () => {
    const from = only('micro-squeeze', 'micro-wrists')
    const history = [past('micro-squeeze', 'mon 09:30'), past('micro-wrists', 'mon 10:00')]
    expect(idOf(wish('micro', 'mon 10:30'), { history, from })).toBe('micro-squeeze')
    const twice = [...history, past('micro-squeeze', 'mon 10:30'), past('micro-wrists', 'mon 11:00')]
    expect(idOf(wish('micro', 'mon 15:00'), { history: twice, from })).toBe('micro-wrists')
    expect(idOf(wish('micro', 'tue 09:30'), { history: twice, from })).toBe('micro-squeeze')
  })
})

describe('what the person wants', () => {
  test('is never exceeded in length', () => {
    const { routine } = chosen(wish('micro', 'mon 10:00', { longest: 23 }))
    expect(routine.durationSeconds).toBe(23)
  })

  test('is kept in posture', () => {
    expect(idOf(wish('micro', 'mon 10:00', { posture: 'standing' }))).toBe('micro-stand')
  })

  test('rests until tomorrow when it hurt today', () => {
    const history = [past('micro-stand', 'mon 09:30', { felt: 'hurt' })]
    const state = { sinceStanding: 3 * hour }
    expect(idOf(wish('micro', 'mon 12:00'), { history, state })).not.toBe('micro-stand')
    expect(idOf(wish('micro', 'tue 12:00'), { history, state })).toBe('micro-stand')
  })

  test('is the quiet reset when every micro-break is left out', () => {
    const leftOut = catalogue.exercises
      .map(({ id }) => id)
      .filter((id) => !['belly-breath', 'blink-and-rest'].includes(id))
    const { routine, why, replaced } = chosen(wish('micro', 'mon 10:00'), { preferences: { leftOut } })
    expect([routine.id, why.rule]).toEqual(['quiet-reset-60', 'last-resort'])
    expect(replaced).toEqual([{ exerciseId: 'far-gaze', by: 'blink-and-rest', ban: { because: 'left-out' } }])
  })
})

test('every micro-break of the pool can come', () => {
  for (const id of ids) expect(idOf(wish('micro', 'mon 10:00'), { from: only(id) })).toBe(id)
})

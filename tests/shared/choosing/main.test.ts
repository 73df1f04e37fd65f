import { describe, expect, test } from 'vitest'
import { at, chosen, past, wish } from './desk.ts'

const idOf = (...args: Parameters<typeof chosen>) => chosen(...args).routine.id
const noAnchors = { anchors: [] }

describe('an anchor', () => {
  test('is always the neck routine', () => {
    const history = [past('two-minute-neck', 'mon 10:45')]
    expect(chosen(wish('anchor', 'mon 15:30'), { history })).toMatchObject({
      routine: { id: 'two-minute-neck' },
      why: { rule: 'anchor', anchor: null },
      insteadOf: null,
    })
  })

  test('takes every main break within 45 minutes, before and after', () => {
    const neckAt = (time: string) => chosen(wish('main', time)).why
    expect(neckAt('mon 09:59').rule).not.toBe('anchor')
    expect(neckAt('mon 10:00')).toEqual({ rule: 'anchor', anchor: '10:45' })
    expect(neckAt('mon 11:30')).toEqual({ rule: 'anchor', anchor: '10:45' })
    expect(neckAt('mon 11:31').rule).not.toBe('anchor')
    expect(neckAt('mon 15:00')).toEqual({ rule: 'anchor', anchor: '15:30' })
  })

  test('is content with one neck routine, done, left or skipped', () => {
    for (const result of ['done', 'partial', 'skipped'] as const) {
      const history = [past('two-minute-neck', 'mon 10:02', { result })]
      expect(idOf(wish('main', 'mon 11:10'), { history })).not.toBe('two-minute-neck')
      expect(idOf(wish('main', 'mon 15:10'), { history })).toBe('two-minute-neck')
    }
    const history = [past('two-minute-neck', 'mon 10:02', { result: 'snoozed' })]
    expect(idOf(wish('main', 'mon 10:10'), { history })).toBe('two-minute-neck')
  })

  test('is content with what took the place of the neck routine', () => {
    const preferences = { conditions: ['neck-injury-surgery'] } as const
    expect(chosen(wish('main', 'mon 10:30'), { preferences })).toMatchObject({
      routine: { id: 'quiet-reset-60' },
      insteadOf: 'two-minute-neck',
    })
    const history = [past('quiet-reset-60', 'mon 10:31')]
    expect(chosen(wish('main', 'mon 11:25'), { preferences, history }).why.rule).not.toBe('anchor')
  })

  test('follows the clock of the place', () => {
    const inTokyo = { zone: 'Asia/Tokyo' }
    expect(chosen(wish('main', 'mon 01:45', inTokyo)).why).toEqual({ rule: 'anchor', anchor: '10:45' })
  })

  test('just before midnight is near to a break just after it', () => {
    const preferences = { anchors: ['23:50'] }
    expect(chosen(wish('main', 'tue 00:10'), { preferences }).why).toEqual({ rule: 'anchor', anchor: '23:50' })
    const history = [past('two-minute-neck', 'mon 23:55')]
    expect(chosen(wish('main', 'tue 00:10'), { preferences, history }).why.rule).not.toBe('anchor')
  })

  test('at no time of day is none', () => {
    expect(idOf(wish('main', 'mon 10:00'), { preferences: { anchors: ['soon', '25:00'] } })).not.toBe('two-minute-neck')
  })
})

describe('the other main breaks', () => {
  const preferences = noAnchors

  test('begin the day with the standing reset', () => {
    expect(chosen(wish('main', 'mon 10:00'), { preferences })).toMatchObject({
      routine: { id: 'standing-reset-300' },
      why: { rule: 'standing-today' },
    })
  })

  test('take turns, never the same twice in a row, also over night', () => {
    const history = [past('standing-reset-300', 'mon 10:00')]
    const days = ['mon 11:00', 'mon 12:00', 'mon 14:00', 'mon 15:00', 'mon 16:00', 'tue 10:00', 'tue 11:00']
    for (const time of days) history.push(past(idOf(wish('main', time), { history, preferences }), time))
    const played = history.map(({ routineId }) => routineId)
    played.forEach((id, index) => expect(id).not.toBe(played[index - 1]))
    expect(new Set(played.slice(0, 3)).size).toBe(3)
    expect(new Set(played.slice(3, 6)).size).toBe(3)
  })

  test('do not count the neck routine between two of them', () => {
    const history = [past('standing-reset-300', 'mon 10:00'), past('two-minute-neck', 'mon 11:00')]
    expect(chosen(wish('main', 'tue 10:00'), { history, preferences })).not.toMatchObject({
      routine: { id: 'standing-reset-300' },
    })
  })

  test('bring the standing reset second where the day before ended with it', () => {
    const history = [past('standing-reset-300', 'mon 16:00')]
    const first = idOf(wish('main', 'tue 10:00'), { history, preferences })
    expect(first).not.toBe('standing-reset-300')
    history.push(past(first, 'tue 10:03'))
    expect(chosen(wish('main', 'tue 11:00'), { history, preferences }).why.rule).toBe('standing-today')
  })

  test('say whose turn came after which', () => {
    const history = [past('upper-body-180', 'mon 09:50'), past('standing-reset-300', 'mon 10:50')]
    expect(chosen(wish('main', 'mon 12:00'), { history, preferences })).toMatchObject({
      routine: { id: 'shoulder-release-60' },
      why: { rule: 'turn', after: 'standing-reset-300' },
    })
  })

  test('do not remember what was more than five weeks ago', () => {
    const ago = (days: number) => {
      const endedAt = at('mon 09:00') - days * 86_400_000
      const history = [past('upper-body-180', 'mon 09:00', { endedAt })]
      const preferences = {
        ...noAnchors,
        leftOut: ['march-on-spot', 'maypole-swing', 'calf-raise', 'split-stance-hip-stretch'],
      }
      return chosen(wish('main', 'mon 10:00'), { history, preferences }).why
    }
    expect(ago(34)).toEqual({ rule: 'turn', after: 'upper-body-180' })
    expect(ago(36)).toEqual({ rule: 'turn', after: null })
  })

  test('are seated, or short, where that is wanted', () => {
    const seated = chosen(wish('main', 'mon 10:00', { posture: 'seated' }), { preferences })
    expect(seated.routine.posture).toBe('seated')
    expect(idOf(wish('main', 'mon 10:00', { longest: 179 }), { preferences })).toBe('shoulder-release-60')
    expect(idOf(wish('anchor', 'mon 10:45', { longest: 119 }))).toBe('shoulder-release-60')
  })

  test('are themselves where they could also take the place of another', () => {
    const preferences = { ...noAnchors, leftOut: ['chin-to-chest', 'neck-side-tilt', 'cross-body-arm'] }
    const history = [past('standing-reset-300', 'mon 09:50')]
    expect(chosen(wish('main', 'mon 10:50'), { history, preferences })).toMatchObject({
      routine: { id: 'shoulder-release-60' },
      insteadOf: null,
    })
  })

  test('include what takes the place of another, and that does not come twice in a row either', () => {
    const preferences = {
      ...noAnchors,
      conditions: ['shoulder-problem'],
      leftOut: ['shoulder-roll-back', 'shoulder-shrug'],
    } as const
    const history = [past('standing-reset-300', 'mon 09:50')]
    expect(chosen(wish('main', 'mon 10:50', { longest: 100 }), { history, preferences })).toMatchObject({
      routine: { id: 'quiet-reset-60' },
      insteadOf: 'shoulder-release-60',
    })
    const next = [...history, past('quiet-reset-60', 'mon 10:51')]
    expect(idOf(wish('main', 'mon 11:50'), { history: next, preferences })).toBe('upper-body-180')
  })

  test('repeat themselves where only one is left', () => {
    const history = [past('shoulder-release-60', 'mon 09:50')]
    expect(idOf(wish('main', 'mon 10:50', { longest: 60 }), { history, preferences })).toBe('shoulder-release-60')
  })
})

describe('moves that bend the neck', () => {
  test('are replaced in a main break that comes too soon after others', () => {
    const history = [past('upper-body-180', 'mon 10:10')]
    const { routine, replaced } = chosen(wish('anchor', 'mon 10:45'), { history })
    expect(routine.id).toBe('two-minute-neck')
    expect(replaced).toEqual([
      { exerciseId: 'neck-side-tilt', by: 'shoulder-roll-back', ban: { because: 'often-enough' } },
    ])
    expect(chosen(wish('anchor', 'mon 11:11'), { history }).replaced).toEqual([])
  })

  test('that were replaced are not counted', () => {
    const history = [past('upper-body-180', 'mon 10:10'), past('two-minute-neck', 'mon 10:45')]
    // Three so far: chin and ear in the first, chin in the second. At 11:12 the first two are an hour old.
    expect(chosen(wish('main', 'mon 11:12', { longest: 180 }), { history, preferences: noAnchors }).replaced).toEqual(
      [],
    )
    const again = { kind: 'named', routineId: 'upper-body-180' } as const
    expect(chosen({ ...wish('main', 'mon 11:12'), ...again }, { history }).replaced).toEqual([])
    expect(chosen({ ...wish('main', 'mon 11:08'), ...again }, { history }).replaced.length).toBe(2)
  })
})

describe('a routine that was named', () => {
  const named = (routineId: string, time = 'sun 22:00') =>
    ({ ...wish('main', time), kind: 'named', routineId }) as const

  test('is played, at any time', () => {
    expect(chosen(named('spine-care-480'))).toMatchObject({ routine: { id: 'spine-care-480' }, why: { rule: 'asked' } })
  })

  test('gives way when too much of it is left out', () => {
    const preferences = { conditions: ['pregnancy'] } as const
    expect(chosen(named('spine-care-480'), { preferences })).toMatchObject({
      routine: { id: 'shoulder-release-60' },
      insteadOf: 'spine-care-480',
    })
  })

  test('that nobody knows is what everybody can do', () => {
    expect(idOf(named('handstand'))).toBe('shoulder-release-60')
  })
})

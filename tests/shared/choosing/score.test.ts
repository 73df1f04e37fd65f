import { describe, expect, test } from 'vitest'
import { offersIn, regionOf, regionShares } from '../../../shared/choosing/past.ts'
import { sumOf } from '../../../shared/choosing/score.ts'
import { lot } from '../../../shared/choosing/seed.ts'
import { routineById } from '../../../shared/routines/catalogue.ts'
import type { Outcome } from '../../../shared/history/outcome.ts'
import { at, catalogue, chosen, past, stepsOf, wish, type Life } from './desk.ts'

const only = (...microPool: string[]) => ({ ...catalogue, rotation: { ...catalogue.rotation, microPool } })
/** How a micro-break scores when it is the only one. */
function score(id: string, life: Life = {}, time = 'fri 12:00') {
  const { why } = chosen(wish('micro', time), { ...life, from: only(id) })
  if (why.rule !== 'score') throw new Error(`It came for another reason: ${why.rule}`)
  return why.score
}

describe('the score', () => {
  test('is twice what the region lacks: its target less its share of the micro-breaks taken', () => {
    const history = [
      past('micro-roll', 'fri 09:30'),
      past('micro-shrug', 'fri 10:00'),
      past('micro-wrists', 'fri 10:30'),
    ]
    expect(score('micro-chin-tuck', { history }).region).toBeCloseTo(2 * 0.3)
    expect(score('micro-roll', { history }).region).toBeCloseTo(2 * (0.24 - 2 / 3))
    expect(score('micro-wrists', { history }).region).toBeCloseTo(2 * (0.08 - 1 / 3))
  })

  test('counts shares over the last five days that had breaks, and only micro-breaks that were taken', () => {
    const week = ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => past('micro-chin-tuck', `${day} 09:30`))
    const sunday = past('micro-roll', 'mon 00:00', { endedAt: at('mon 00:00') - 86_400_000 })
    const others: Outcome[] = [
      past('two-minute-neck', 'fri 09:40'),
      past('micro-roll', 'fri 09:50', { result: 'skipped' }),
      past('micro-roll', 'fri 09:55', { result: 'partial', seconds: 11 }),
    ]
    const shares = (history: Outcome[], today = '2026-11-27') =>
      Object.fromEntries(regionShares(offersIn(history, catalogue, at('fri 12:00')), catalogue, today))
    expect(shares([sunday, ...week, ...others])).toEqual({ neck: 1 })
    expect(shares([sunday, ...week.slice(1)])).toEqual({ shoulders: 0.2, neck: 0.8 })
    expect(shares([past('micro-roll', 'fri 09:55', { result: 'partial', seconds: 12 })])).toEqual({ shoulders: 1 })
    expect(shares([])).toEqual({})
    expect(shares([past('micro-roll', 'sat 09:00'), past('micro-shrug', 'fri 09:00')])).toEqual({ shoulders: 1 })
    expect(shares([past('micro-stand', 'sat 09:00'), past('micro-shrug', 'fri 09:00')])).toEqual({ shoulders: 1 })
  })

  test('adds half for eight hours of rest, less for less, and no more for more', () => {
    const rest = (time: string) => score('micro-roll', { history: [past('micro-roll', time)] }).rest
    expect(rest('fri 12:00')).toBe(0)
    expect(rest('fri 08:00')).toBeCloseTo(0.25)
    expect(rest('fri 04:00')).toBeCloseTo(0.5)
    expect(rest('mon 12:00')).toBeCloseTo(0.5)
    expect(score('micro-roll').rest).toBe(0.5)
    expect(rest('fri 13:00')).toBe(0) // The clock was set back.
  })

  test('adds 0.3 for a favourite, routine or exercise', () => {
    const liked = (...favourites: string[]) => score('micro-wrists', { preferences: { favourites } }).favourite
    expect(liked('micro-wrists')).toBe(0.3)
    expect(liked('finger-fan')).toBe(0.3)
    expect(liked('micro-wrists', 'finger-fan')).toBe(0.3)
    expect(liked('micro-roll')).toBe(0)
  })

  test('takes 0.4 for each skip in the last three offers', () => {
    const offers = (...results: Outcome['result'][]) =>
      score('micro-roll', {
        history: results.map((result, hour) => past('micro-roll', `thu 1${String(hour)}:00`, { result })),
      }).skips
    expect(offers('skipped')).toBeCloseTo(-0.4)
    expect(offers('skipped', 'skipped', 'done')).toBeCloseTo(-0.8)
    expect(offers('skipped', 'skipped', 'skipped', 'skipped')).toBeCloseTo(-1.2)
    expect(offers('skipped', 'done', 'done', 'done')).toBeCloseTo(0)
    expect(offers('skipped', 'snoozed', 'snoozed', 'snoozed')).toBeCloseTo(-0.4)
  })

  test('forgets a skip after a week', () => {
    const ago = (days: number) => {
      const endedAt = at('fri 11:59') - days * 86_400_000
      return score('micro-roll', { history: [past('micro-roll', 'fri 11:59', { result: 'skipped', endedAt })] }).skips
    }
    expect(ago(6)).toBeCloseTo(-0.4)
    expect(ago(7)).toBeCloseTo(0)
  })

  test('takes 0.4 for each mark "too hard", or that it hurt, for four weeks', () => {
    const marks = (...felt: Outcome['felt'][]) =>
      score('micro-roll', {
        history: felt.map((each, hour) => past('micro-roll', `thu 1${String(hour)}:00`, { felt: each })),
      }).hard
    expect(marks('good')).toBeCloseTo(0)
    expect(marks('too-hard', 'too-hard')).toBeCloseTo(-0.8)
    expect(marks('hurt')).toBeCloseTo(-0.4)
    const ago = (days: number) => {
      const endedAt = at('fri 11:59') - days * 86_400_000
      return score('micro-roll', { history: [past('micro-roll', 'fri 11:59', { felt: 'too-hard', endedAt })] }).hard
    }
    expect(ago(27)).toBeCloseTo(-0.4)
    expect(ago(28)).toBeCloseTo(0)
  })

  test('sums up, and the highest comes', () => {
    const history = [past('micro-roll', 'fri 09:30', { felt: 'too-hard' }), past('micro-stand', 'fri 11:00')]
    const ids = ['micro-wrists', 'micro-roll', 'micro-chin-tuck']
    const sums = new Map(ids.map((id) => [id, sumOf(score(id, { history }))]))
    const { routine } = chosen(wish('micro', 'fri 12:00'), {
      history,
      from: only(...ids.slice(0, 1), 'micro-chin-tuck'),
    })
    expect(routine.id).toBe('micro-chin-tuck')
    expect(sums.get('micro-chin-tuck')).toBeGreaterThan(sums.get('micro-wrists')!)
    expect(sums.get('micro-roll')).toBeCloseTo(2 * (0.24 - 1 / 2) + (0.5 * 2.5) / 8 - 0.4)
  })
})

describe('equal scores', () => {
  const neck = ['micro-chin-to-chest', 'micro-chin-tuck', 'micro-tilt-pair', 'micro-turn-pair']

  test('go to the one that waits longest', () => {
    const times = ['mon 09:00', 'mon 09:05', 'mon 09:10', 'mon 09:15']
    for (const first of neck) {
      const order = [first, ...neck.filter((id) => id !== first)]
      const history = [
        ...order.map((id, index) => past(id, times[index]!)),
        ...Array.from({ length: 4 }, () => past('micro-roll', 'mon 09:20')),
      ]
      expect(chosen(wish('micro', 'fri 12:00'), { history, from: only(...neck) }).routine.id).toBe(first)
    }
  })

  test('are equal also when they were added up in another way', () => {
    const regionTargets = { neck: 0.3, shoulders: 0.1 + 0.2 }
    const microPool = ['micro-roll', 'micro-chin-tuck']
    const from = { ...catalogue, rotation: { ...catalogue.rotation, regionTargets, microPool } }
    const times = ['mon 09:00', 'mon 09:05']
    const history = ['micro-chin-tuck', 'micro-roll'].map((id, index) => past(id, times[index]!))
    const rest = Array.from({ length: 4 }, () => past('micro-wrists', 'mon 09:20'))
    expect(chosen(wish('micro', 'fri 12:00'), { history: [...history, ...rest], from }).routine.id).toBe(
      'micro-chin-tuck',
    )
  })

  test('are drawn for by the date: the same all day, another on other days', () => {
    const first = (time: string) => chosen(wish('micro', time), { from: only(...neck) }).routine.id
    expect(first('mon 09:30')).toBe(first('mon 17:00'))
    const days = Array.from({ length: 60 }, (_, index) => at('mon 12:00') + index * 86_400_000)
    const drawn = days.map(
      (day) => chosen({ ...wish('micro', 'mon 12:00'), at: day }, { from: only(...neck) }).routine.id,
    )
    for (const id of neck) expect(drawn.filter((each) => each === id).length).toBeGreaterThan(6)
  })

  test('do not depend on the order of the catalogue', () => {
    for (const time of ['mon 12:00', 'tue 12:00', 'wed 12:00'])
      expect(chosen(wish('micro', time), { from: only(...neck) }).routine.id).toBe(
        chosen(wish('micro', time), { from: only(...neck.toReversed()) }).routine.id,
      )
  })

  test('are drawn for on the local date', () => {
    const late = { ...wish('micro', 'mon 23:30'), zone: 'Asia/Tokyo' }
    const from = only(...neck)
    const lots = (date: string) => neck.toSorted((one, other) => lot(date, one) - lot(date, other))[0]
    expect(chosen(late, { from }).routine.id).toBe(lots('2026-11-24'))
    expect(chosen(wish('micro', 'mon 23:30'), { from }).routine.id).toBe(lots('2026-11-23'))
  })
})

describe('the region of a routine', () => {
  test('is the one that a micro-break names', () => {
    for (const routine of catalogue.routines.filter(({ kind }) => kind === 'micro'))
      expect(regionOf(routine, catalogue)).toBe(routine.region)
  })

  test('is the one that most of its seconds go to, and the chest counts as shoulders', () => {
    const region = (...parts: [string, number][]) => {
      const wrists = routineById('micro-wrists')
      const [model] = stepsOf(wrists)
      const steps = parts.map(([exerciseId, seconds]) => ({ ...model!, exerciseId, seconds }))
      return regionOf({ ...wrists, steps }, catalogue)
    }
    expect(region(['finger-fan', 8], ['neck-turn', 10])).toBe('neck')
    expect(region(['finger-fan', 12], ['neck-turn', 10])).toBe('wrists-hands')
    expect(region(['chest-opener', 8])).toBe('shoulders')
    expect(region(['chest-opener', 8], ['neck-turn', 10], ['shoulder-shrug', 8])).toBe('shoulders')
  })
})

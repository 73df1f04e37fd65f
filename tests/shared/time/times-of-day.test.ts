import { describe, expect, it } from 'vitest'
import { instantFromLocal, isoTime } from '../../../shared/time/iso.ts'
import { timesBetween, timesOn } from '../../../shared/time/times-of-day.ts'
import { at } from './some-hours.ts'

const berlin = 'Europe/Berlin'
const hour = 3_600_000

describe('times of day', () => {
  it('are instants of a date, the earliest first, each once', () => {
    expect(timesOn(['15:30', '10:45', '15:30'], berlin, '2026-11-23')).toEqual([
      { date: '2026-11-23', time: '10:45', at: at('2026-11-23T10:45+01:00') },
      { date: '2026-11-23', time: '15:30', at: at('2026-11-23T15:30+01:00') },
    ])
  })

  it('that are none count as not written', () => {
    expect(timesOn(['24:00', '9:00', 'noon', ''], berlin, '2026-11-23')).toEqual([])
  })

  it('are the same whether they were asked for before or not, for years', () => {
    const times = ['10:45']
    for (let round = 0; round < 2; round += 1) {
      for (let day = 0; day < 500; day += 1) {
        const start = at('2026-01-01T00:00+01:00') + day * 24 * hour
        expect(timesBetween(times, 'UTC', start, start + 24 * hour)).toHaveLength(1)
      }
    }
  })

  it('lie after the first instant and no later than the last', () => {
    const times = ['10:00', '11:00']
    const ten = at('2026-11-23T10:00+01:00')
    const found = (after: number, until: number) => timesBetween(times, berlin, after, until).map(({ at }) => at - ten)
    expect(found(ten - 1, ten + hour - 1)).toEqual([0])
    expect(found(ten, ten + hour)).toEqual([hour])
    expect(found(ten - 24 * hour, ten + hour)).toEqual([-23 * hour, 0, hour])
    expect(found(ten + hour, ten)).toEqual([])
    expect(timesBetween([], berlin, ten, ten + hour)).toEqual([])
  })

  it('follow the zone that they are asked for', () => {
    const times = ['10:00']
    const start = at('2026-11-23T00:00Z')
    const first = (zone: string) => timesBetween(times, zone, start, start + 19 * hour)[0]?.at
    expect(first(berlin)).toBe(start + 9 * hour)
    expect(first('Europe/Lisbon')).toBe(start + 10 * hour)
    expect(first(berlin)).toBe(start + 9 * hour)
  })
})

describe('instants in ISO 8601', () => {
  it('are written as a clock shows them, with their offset', () => {
    const instant = at('2026-11-23T09:29:30+01:00')
    expect(isoTime(instant, berlin)).toBe('2026-11-23T09:29:30+01:00')
    expect(isoTime(instant + 5, 'UTC')).toBe('2026-11-23T08:29:30.005+00:00')
    expect(isoTime(Infinity, 'UTC')).toBe('+275760-09-13T00:00:00+00:00')
  })

  it('are read from a local date and time', () => {
    expect(instantFromLocal('2026-11-23T09:00:00', berlin)).toBe(at('2026-11-23T09:00+01:00'))
    expect(instantFromLocal('2026-03-29T02:30:00', berlin)).toBe(at('2026-03-29T03:30+02:00'))
    expect(instantFromLocal('2026-10-25T02:30', berlin)).toBe(at('2026-10-25T02:30+02:00'))
    for (const text of ['', '2026-02-30T09:00:00', '2026-11-23T24:30:00', '2026-11-23', '2026-11-23T09:00:00Z']) {
      expect(instantFromLocal(text, berlin)).toBeNull()
    }
  })
})

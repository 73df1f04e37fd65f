import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDay } from '../../../shared/time/calendar.ts'
import { wallClock } from '../../../shared/time/wall-clock.ts'

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'America/Sao_Paulo',
  'Antarctica/Troll',
] as const

function engine(at: number, zone: string) {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at)
  return { date: parts.slice(0, 10), hour: Number(parts.slice(11, 13)) }
}

describe('A clock on a wall', () => {
  it('shows what the engine says that it shows', () => {
    const instant = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2060, 0, 1) })
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, (zone, at) => {
        expect(wallClock(zone)(at)).toEqual(engine(at, zone))
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['Europe/Berlin', '2026-10-25T01:00:00Z'],
    ['America/New_York', '2026-11-01T06:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['Africa/Casablanca', '2026-02-15T02:00:00Z'],
  ])('is right in %s around %s, minute by minute, when it is set', (zone, change) => {
    const read = wallClock(zone)
    for (let minute = -180; minute <= 180; minute += 1) {
      const at = Date.parse(change) + minute * 60_000
      expect(read(at)).toEqual(engine(at, zone))
    }
  })

  it('never fails, whatever it is asked', () => {
    for (const at of [NaN, Infinity, -Infinity, 8.64e15, -8.64e15, 1e300, Date.UTC(1800, 5, 1)]) {
      const { date, hour } = wallClock('Europe/Berlin')(at)
      expect(date).toBe(localDay('Europe/Berlin', at).date)
      expect(hour).toBeGreaterThanOrEqual(0)
      expect(hour).toBeLessThan(24)
    }
    expect(wallClock('Nowhere/None')(0)).toEqual({ date: '1970-01-01', hour: 0 })
  })
})

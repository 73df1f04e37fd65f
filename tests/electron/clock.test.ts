import { uptime } from 'node:os'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { systemClock } from '../../electron/clock.ts'

vi.mock('node:os', () => ({ uptime: vi.fn() }))

/** The computer: awake for `mono` and asleep for `slept` milliseconds since it was started an hour before. */
const computer = { mono: 0, slept: 0 }
const started = 3_600_300

beforeEach(() => {
  Object.assign(computer, { mono: 0, slept: 0 })
  vi.spyOn(performance, 'now').mockImplementation(() => computer.mono)
  // As macOS does: whole seconds.
  vi.mocked(uptime).mockImplementation(() => Math.floor((started + computer.mono + computer.slept) / 1000))
})

afterEach(() => vi.restoreAllMocks())

test('reads the wall and the zone', () => {
  vi.stubEnv('TZ', 'Europe/Berlin')
  const before = Date.now()
  const { wall, zone } = systemClock().now()
  vi.unstubAllEnvs()
  expect(wall).toBeGreaterThanOrEqual(before)
  expect(wall).toBeLessThanOrEqual(Date.now())
  expect(zone).toBe('Europe/Berlin')
})

test('while the computer is awake, both steady clocks go at the same pace, however coarse the one is', () => {
  const clock = systemClock()
  const first = clock.now()
  for (let count = 0; count < 5000; count += 1) {
    computer.mono += 137
    const { mono, boot } = clock.now()
    expect(boot - first.boot).toBeCloseTo(mono - first.mono, 6)
  }
})

test('sleep is counted by the one and not by the other', () => {
  const clock = systemClock()
  const before = clock.now()
  computer.mono += 1000
  computer.slept += 8 * 3_600_000
  const after = clock.now()
  expect(after.mono - before.mono).toBe(1000)
  expect(after.boot - before.boot).toBeGreaterThan(8 * 3_600_000 - 1000)
  expect(after.boot - before.boot).toBeLessThan(8 * 3_600_000 + 3000)
})

test('many sleeps too short to be noticed are noticed together', () => {
  const clock = systemClock()
  const before = clock.now()
  for (let count = 0; count < 10; count += 1) {
    computer.slept += 900
    clock.now()
  }
  const { boot } = clock.now()
  expect(boot - before.boot).toBeGreaterThan(9000 - 2001)
})

test('it never goes backwards', () => {
  const clock = systemClock()
  const before = clock.now()
  vi.mocked(uptime).mockReturnValue(10)
  expect(clock.now().boot).toBeGreaterThanOrEqual(before.boot)
})

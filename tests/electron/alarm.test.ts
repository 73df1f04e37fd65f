import { scheduledJobs } from 'node-schedule'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { scheduledAlarm } from '../../electron/alarm.ts'

const minute = 60_000
const day = 24 * 60 * minute
let rings: number
let trouble: unknown[]
let start: number

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-28T10:00:00Z') })
  rings = 0
  trouble = []
  start = Date.now()
})

afterEach(() => {
  expect(vi.getTimerCount(), 'a timer was left behind').toBe(0)
  expect(Object.keys(scheduledJobs), 'a job was left behind').toEqual([])
  vi.useRealTimers()
})

function alarm() {
  const created = scheduledAlarm((error) => trouble.push(error))
  created.onRing(() => {
    rings += 1
  })
  return created
}

test('rings once, when the delay has passed', () => {
  alarm().arm(50 * minute)
  vi.advanceTimersByTime(50 * minute - 1)
  expect(rings).toBe(0)
  vi.advanceTimersByTime(1)
  expect(rings).toBe(1)
  vi.advanceTimersByTime(day)
  expect(rings).toBe(1)
})

test('the last wish replaces the ones before it', () => {
  const clock = alarm()
  clock.arm(minute)
  clock.arm(2 * minute)
  vi.advanceTimersByTime(minute)
  expect(rings).toBe(0)
  vi.advanceTimersByTime(minute)
  expect(rings).toBe(1)
})

for (const delay of [0, -5, 0.2]) {
  test(`a delay of ${String(delay)} ms rings as soon as the present work is done`, () => {
    alarm().arm(delay)
    expect(rings).toBe(0)
    vi.advanceTimersByTime(1)
    expect(rings).toBe(1)
  })
}

test('a delay that no timer can count does not ring at once', () => {
  alarm().arm(40 * day)
  vi.advanceTimersByTime(40 * day - 1)
  expect(rings).toBe(0)
  vi.advanceTimersByTime(1)
  expect(rings).toBe(1)
})

test('null disarms it, and so does stop', () => {
  const clock = alarm()
  clock.arm(minute)
  clock.arm(null)
  clock.arm(0)
  clock.stop()
  vi.advanceTimersByTime(day)
  expect(rings).toBe(0)
})

test('may be armed anew while it rings', () => {
  const clock = scheduledAlarm(() => undefined)
  const rungAt: number[] = []
  clock.onRing(() => {
    rungAt.push((Date.now() - start) / minute)
    if (rungAt.length < 3) clock.arm(minute)
  })
  clock.arm(minute)
  vi.advanceTimersByTime(day)
  expect(rungAt).toEqual([1, 2, 3])
})

for (const delay of [0, minute]) {
  test(`a listener that throws after ${String(delay)} ms brings nothing down`, () => {
    const clock = scheduledAlarm((error) => trouble.push(error))
    clock.onRing(() => {
      throw new Error('oh')
    })
    clock.arm(delay)
    vi.advanceTimersByTime(minute)
    expect(trouble).toEqual([new Error('oh')])
  })
}

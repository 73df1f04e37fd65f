import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { feelPulse } from '../../electron/pulse.ts'

let deaths: number

beforeEach(() => {
  vi.useFakeTimers()
  deaths = 0
})

afterEach(() => {
  vi.useRealTimers()
})

const feel = (ask: () => Promise<unknown>) => feelPulse(ask, () => (deaths += 1))
const never = new Promise(() => undefined)

test('a page that answers lives', async () => {
  const stop = feel(async () => 0)
  await vi.advanceTimersByTimeAsync(600_000)
  expect(deaths).toBe(0)
  stop()
  expect(vi.getTimerCount()).toBe(0)
})

test('a page that stops answering is dead within 4 seconds, once', async () => {
  let hangs = false
  feel(() => (hangs ? never : Promise.resolve()))
  await vi.advanceTimersByTimeAsync(1000 * 7 + 10)
  hangs = true
  await vi.advanceTimersByTimeAsync(4000)
  expect(deaths).toBe(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(deaths).toBe(1)
  expect(vi.getTimerCount()).toBe(0)
})

test('a page that takes its time, but answers, lives', async () => {
  const stop = feel(() => new Promise((resolve) => setTimeout(resolve, 2500)))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(deaths).toBe(0)
  stop()
})

test('a page whose window is going away is not called dead', async () => {
  const stop = feel(() => Promise.reject(new Error('gone')))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(deaths).toBe(0)
  stop()
})

test('a computer that slept says nothing against the page', async () => {
  feel(() => never)
  await vi.advanceTimersByTimeAsync(1000)
  for (let sleep = 0; sleep < 5; sleep += 1) {
    // The clock jumps, and the timer rings once.
    vi.spyOn(performance, 'now').mockReturnValue(1e6 * (sleep + 1))
    await vi.advanceTimersByTimeAsync(1000)
  }
  expect(deaths).toBe(0)
  vi.restoreAllMocks()
})

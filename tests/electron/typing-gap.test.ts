import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { atTypingGap } from '../../electron/typing-gap.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test('acts once, at the first look that finds two seconds without input', () => {
  const idle = [0, 900, 1999, 2000, 3000]
  const act = vi.fn()
  atTypingGap(() => idle.shift() ?? 0, act)
  vi.advanceTimersByTime(3000)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(act).toHaveBeenCalledOnce()
  expect(idle).toEqual([3000])
})

test('never acts where the desktop cannot say how long the last input is ago', () => {
  const act = vi.fn()
  const stop = atTypingGap(() => null, act)
  vi.advanceTimersByTime(600_000)
  stop()
  expect(act).not.toHaveBeenCalled()
})

test('stops looking when it is told to', () => {
  const act = vi.fn()
  atTypingGap(() => 5000, act)()
  vi.advanceTimersByTime(60_000)
  expect(act).not.toHaveBeenCalled()
})

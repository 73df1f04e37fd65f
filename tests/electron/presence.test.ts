import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { desktopPresence } from '../../electron/presence.ts'
import { powerMonitor } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubEnv('XDG_SESSION_TYPE', 'x11')
  powerMonitor.idle = 0
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

test('says how long the last input is ago, in milliseconds', () => {
  powerMonitor.idle = 7
  expect(desktopPresence().idle()).toBe(7000)
})

test('cannot say so on Wayland, where the answer would always be 0', () => {
  vi.stubEnv('XDG_SESSION_TYPE', 'wayland')
  expect(desktopPresence().idle()).toBeNull()
})

test('reports lock, unlock, sleep and waking as they come', () => {
  const heard: unknown[] = []
  desktopPresence().onReport((report) => heard.push(report.type))
  for (const event of ['lock-screen', 'unlock-screen', 'suspend', 'resume']) powerMonitor.emit(event)
  expect(heard).toEqual(['locked', 'unlocked', 'slept', 'resumed'])
})

test('looks in every 30 seconds, whatever else is lost', () => {
  const heard: unknown[] = []
  desktopPresence().onReport((report) => heard.push(report))
  powerMonitor.idle = 4
  vi.advanceTimersByTime(60_000)
  expect(heard).toEqual([
    { type: 'idled', idle: 4000 },
    { type: 'idled', idle: 4000 },
  ])
})

test('hears nothing any more once it was stopped', () => {
  const presence = desktopPresence()
  const before = powerMonitor.listenerCount('resume')
  presence.onReport(() => {
    throw new Error('heard')
  })
  presence.stop()
  expect(powerMonitor.listenerCount('resume')).toBe(before)
  expect(vi.getTimerCount()).toBe(0)
})

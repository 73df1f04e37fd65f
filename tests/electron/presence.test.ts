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
  expect(desktopPresence(null).idle()).toBe(7000)
})

test('cannot say so on Wayland, where the answer would always be 0', () => {
  vi.stubEnv('XDG_SESSION_TYPE', 'wayland')
  expect(desktopPresence(null).idle()).toBeNull()
})

test('reports lock, unlock, sleep and waking as they come', () => {
  const heard: unknown[] = []
  desktopPresence(null).onReport((report) => heard.push(report.type))
  for (const event of ['lock-screen', 'unlock-screen', 'suspend', 'resume']) powerMonitor.emit(event)
  expect(heard).toEqual(['locked', 'unlocked', 'slept', 'resumed'])
})

test('looks in every 30 seconds, whatever else is lost', () => {
  const heard: unknown[] = []
  desktopPresence(null).onReport((report) => heard.push(report))
  powerMonitor.idle = 4
  vi.advanceTimersByTime(60_000)
  expect(heard).toEqual([
    { type: 'idled', idle: 4000 },
    { type: 'idled', idle: 4000 },
  ])
})

test('hears nothing any more once it was stopped', () => {
  const presence = desktopPresence(null)
  const before = powerMonitor.listenerCount('resume')
  presence.onReport(() => {
    throw new Error('heard')
  })
  presence.stop()
  expect(powerMonitor.listenerCount('resume')).toBe(before)
  expect(vi.getTimerCount()).toBe(0)
})

test('asks a Wayland desktop over its bus, in which it may take its time', async () => {
  vi.stubEnv('XDG_SESSION_TYPE', 'wayland')
  const presence = desktopPresence({ askIdle: () => Promise.resolve(5000), onLock: () => Promise.resolve() })
  expect(presence.idle()).toBeNull()
  expect(await presence.askIdle?.()).toBe(5000)
  const heard: unknown[] = []
  presence.onReport((report) => heard.push(report))
  // Once soon after the start, and then every 30 seconds.
  await vi.advanceTimersByTimeAsync(30_000)
  expect(heard).toEqual([
    { type: 'idled', idle: 5000 },
    { type: 'idled', idle: 5000 },
  ])
})

test('asks nobody over a bus where Electron knows', () => {
  const session = { askIdle: () => Promise.resolve(5000), onLock: () => Promise.resolve() }
  expect(desktopPresence(session).askIdle).toBeUndefined()
})

test('asks a Wayland desktop soon after the start whether it tells at all', async () => {
  vi.stubEnv('XDG_SESSION_TYPE', 'wayland')
  const heard: unknown[] = []
  const presence = desktopPresence({ askIdle: () => Promise.resolve(5000), onLock: () => Promise.resolve() })
  presence.onReport((report) => heard.push(report))
  await vi.advanceTimersByTimeAsync(3_000)
  expect(heard).toEqual([{ type: 'idled', idle: 5000 }])
  presence.stop()
})

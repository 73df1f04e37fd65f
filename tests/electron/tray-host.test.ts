import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { awaitTrayHost, mayShowIconsAnyway } from '../../electron/tray-host.ts'
import { ownBus } from './buses.ts'

const minute = 60_000
let heard: string[]
let asked: number
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  heard = []
  asked = 0
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

/** Looks for a host that says of itself what `answer` says. */
function look(answer: () => Promise<unknown>) {
  stop = awaitTrayHost({
    ask: async () => {
      asked += 1
      return answer()
    },
    arrived: () => heard.push('arrived'),
    missing: () => heard.push('missing'),
  })
}

test('a host that is there from the start is asked for once', async () => {
  look(async () => true)
  await vi.advanceTimersByTimeAsync(60 * minute)
  expect([asked, heard]).toEqual([1, []])
})

test('a host that comes later has the icon made anew, once', async () => {
  let isThere = false
  look(async () => isThere)
  await vi.advanceTimersByTimeAsync(20_000)
  isThere = true
  await vi.advanceTimersByTimeAsync(60 * minute)
  expect(heard).toEqual(['arrived'])
})

test('where there is none after a minute it is said, once, and looked for now and then', async () => {
  let isThere = false
  look(async () => isThere)
  await vi.advanceTimersByTimeAsync(59_000)
  expect(heard).toEqual([])
  await vi.advanceTimersByTimeAsync(60 * minute)
  expect(heard).toEqual(['missing'])
  expect(asked).toBeLessThan(80)
  isThere = true
  await vi.advanceTimersByTimeAsync(2 * minute)
  expect(heard).toEqual(['missing', 'arrived'])
})

test('a desktop without a message bus has no host', async () => {
  look(() => Promise.reject(new Error('There is no session bus.')))
  await vi.advanceTimersByTimeAsync(2 * minute)
  expect(heard).toEqual(['missing'])
})

test('whoever stops looking hears nothing more', async () => {
  look(async () => false)
  stop()
  await vi.advanceTimersByTimeAsync(60 * minute)
  expect([asked, heard, vi.getTimerCount()]).toEqual([1, [], 0])
})

describe('on a real message bus', () => {
  test('the name of the host is asked for as the bus knows it', async () => {
    vi.useRealTimers()
    const own = await ownBus()
    const ask = async () => {
      const answers: unknown[] = []
      stop = awaitTrayHost({
        ask: async (what) => {
          const answer = await own.bus.ask(what)
          answers.push(answer)
          return answer
        },
        arrived: () => undefined,
        missing: () => undefined,
      })
      await vi.waitFor(() => expect(answers).toHaveLength(1))
      stop()
      return answers[0]
    }
    expect(await ask()).toBe(false)
    await own.serve('org.kde.StatusNotifierWatcher', '/StatusNotifierWatcher')
    expect(await ask()).toBe(true)
    await own.close()
  })
})

test('only where every icon needs such a host can it be said that there is none', () => {
  expect(mayShowIconsAnyway({ XDG_SESSION_TYPE: 'x11', XDG_CURRENT_DESKTOP: 'XFCE' })).toBe(true)
  expect(mayShowIconsAnyway({ XDG_SESSION_TYPE: 'wayland', XDG_CURRENT_DESKTOP: 'sway' })).toBe(false)
  expect(mayShowIconsAnyway({ XDG_SESSION_TYPE: 'x11', XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' })).toBe(false)
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { lookAround, type Detectors } from '../../../electron/busy/look-around.ts'
import { free } from '../../../electron/busy/tools.ts'
import { Missing } from '../../../shared/busy/missing.ts'
import type { Finding, Sighting } from '../../../shared/busy/sighting.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const all = (finding: () => Promise<Finding>): Detectors => ({
  microphone: finding,
  camera: finding,
  'screen-share': finding,
  fullscreen: finding,
  dnd: finding,
  'app-rule': finding,
})

const microphone = { detectors: ['microphone'], apps: [], every: 10_000 } as const

function watched(find: () => Promise<Finding>) {
  let looks = 0
  let loads = 0
  const port = lookAround(() => {
    loads += 1
    return Promise.resolve(
      all(() => {
        looks += 1
        return find()
      }),
    )
  })
  const heard: (readonly Sighting[])[] = []
  port.onSight((sightings) => heard.push(sightings))
  return { port, heard, looks: () => looks, loads: () => loads }
}

describe('Looking around', () => {
  test('loads nothing and sets no timer before somebody wants it', async () => {
    const { loads } = watched(() => Promise.resolve(free))
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(loads()).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('happens at once, and again so long after each look, until nobody wants it', async () => {
    const { port, heard, looks, loads } = watched(() => Promise.resolve(free))
    port.watch(microphone)
    await vi.advanceTimersByTimeAsync(0)
    expect(heard).toEqual([[{ detector: 'microphone', found: 'free' }]])
    await vi.advanceTimersByTimeAsync(30_000)
    expect(looks()).toBe(4)
    expect(loads()).toBe(1)
    port.watch(null)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(looks()).toBe(4)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('says nothing any more of a look that nobody waits for', async () => {
    const { port, heard } = watched(() => new Promise((resolve) => setTimeout(() => resolve(free), 1000)))
    port.watch(microphone)
    await vi.advanceTimersByTimeAsync(500)
    port.stop()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(heard).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('never has two rounds at once, however slow they are', async () => {
    let open = 0
    let most = 0
    const { port } = watched(async () => {
      open += 1
      most = Math.max(most, open)
      await new Promise((resolve) => setTimeout(resolve, 2500))
      open -= 1
      return free
    })
    port.watch({ ...microphone, every: 100 })
    await vi.advanceTimersByTimeAsync(20_000)
    expect(most).toBe(1)
  })
})

describe('A detector cannot tell', () => {
  const look = async (find: () => Promise<Finding>) => {
    const { port } = watched(find)
    const looking = port.look({ detectors: ['camera'], apps: [] })
    await vi.advanceTimersByTimeAsync(10_000)
    return looking
  }

  test.each([
    ['what would tell is not there', () => Promise.reject(new Missing('x')), 'missing'],
    ['what was asked makes no sense', () => Promise.reject(new SyntaxError('x')), 'failed'],
    ['no answer comes', () => new Promise<Finding>(() => undefined), 'failed'],
  ])('when %s', async (_when, find, why) => {
    expect(await look(find)).toEqual([{ detector: 'camera', found: 'unknown', why }])
  })

  test('when what there is to look with cannot be loaded', async () => {
    const port = lookAround(() => Promise.reject(new Error('x')))
    expect(await port.look({ detectors: ['dnd'], apps: [] })).toEqual([
      { detector: 'dnd', found: 'unknown', why: 'failed' },
    ])
  })
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Player } from '../../../renderer/overlay/player.svelte.ts'
import { cut, isFlat } from '../../../shared/figure/cut.ts'
import { routineById } from '../../../shared/routines/catalogue.ts'

const neck = routineById('two-minute-neck')
const onEnd = vi.fn()
let player: Player

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'setTimeout', 'clearTimeout'],
  })
  onEnd.mockClear()
  player = new Player(neck, { from: 0, easier: [] }, onEnd)
})

afterEach(() => {
  player.stop()
  vi.useRealTimers()
})

const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000)

describe('the player', () => {
  test('stands still until it is set going', () => {
    pass(10)
    expect(player.position).toBe(0)
    expect([player.playing, player.paused]).toEqual([false, false])
  })

  test('plays in real time and ends once, at the end', () => {
    player.resume()
    pass(119.9)
    expect(onEnd).not.toHaveBeenCalled()
    pass(0.1)
    expect(onEnd).toHaveBeenCalledOnce()
    expect(player.played).toBe(120_000)
    pass(60)
    player.resume()
    expect(onEnd).toHaveBeenCalledOnce()
  })

  test('is exact through pauses, to the millisecond', () => {
    player.resume()
    pass(10.007)
    player.pause()
    expect(player.position).toBe(10_007)
    pass(300)
    expect(player.position).toBe(10_007)
    player.resume()
    pass(5.004)
    player.pause()
    expect(player.position).toBe(15_011)
    expect(player.played).toBe(15_011)
  })

  test('does not count what was stepped over', () => {
    player.resume()
    pass(6)
    player.step('next')
    expect(player.frame).toMatchObject({ index: 2, type: 'transition' })
    pass(3)
    player.step('again')
    pass(1)
    player.pause()
    expect(player.position).toBe(19_000)
    expect(player.played).toBe(10_000)
  })

  test('takes up a routine where it was', () => {
    player = new Player(neck, { from: 90_000, easier: [] }, onEnd)
    player.resume()
    pass(30)
    expect(onEnd).toHaveBeenCalledOnce()
    expect(player.played).toBe(120_000)
  })

  test('stays paused when it is stepped, and goes on from there', () => {
    player.resume()
    pass(20)
    player.pause()
    player.step('next')
    pass(10)
    expect(player.position).toBe(34_000)
    player.resume()
    pass(2)
    expect(player.frame).toMatchObject({ type: 'exercise', move: { exerciseId: 'neck-side-tilt', side: 'left' } })
  })

  test('keeps its place when it goes slower or faster, and counts the seconds of the person', () => {
    player.resume()
    pass(20)
    player.pace('slower')
    expect([player.speed, player.position]).toEqual([0.75, 20_000])
    pass(40)
    expect(player.position).toBe(50_000)
    player.pace(2)
    pass(34.9)
    expect(onEnd).not.toHaveBeenCalled()
    pass(0.1)
    expect(onEnd).toHaveBeenCalledOnce()
    expect([player.played, player.gone]).toEqual([95_000, 120_000])
  })

  test('finds the end in a hidden page at any speed', () => {
    vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(1)
    player.pace(0.5)
    player.resume()
    pass(60)
    player.pace(1.25)
    pass(71.9)
    expect(onEnd).not.toHaveBeenCalled()
    pass(0.1)
    expect(onEnd).toHaveBeenCalledOnce()
  })

  test('ends when it is stepped over the end', () => {
    player.resume()
    for (let step = 0; step < 9; step += 1) player.step('next')
    expect(onEnd).toHaveBeenCalledOnce()
    expect(player.frame.done).toBe(true)
    expect(player.played).toBe(0)
  })

  test('finds the end in a hidden page, which draws no frames', () => {
    vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(1)
    player.resume()
    pass(120)
    expect(onEnd).toHaveBeenCalledOnce()
    expect(player.played).toBe(120_000)
  })

  test('never goes back when a frame is older than the moment it was asked for', () => {
    let draw: FrameRequestCallback = () => undefined
    vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((callback) => {
      draw = callback
      return 1
    })
    player.resume()
    draw(performance.now() - 12)
    expect(player.position).toBe(0)
  })

  test('lets the body ease from where it is to another step, in 0.3 s, also while it is paused', () => {
    player.resume()
    pass(44)
    player.pause()
    const left = player.motion
    player.step('again')
    expect(player.motion).toMatchObject({ to: { pose: 'tilt' }, progress: 0, after: { motion: left, progress: 0 } })
    pass(0.16)
    expect(player.motion.after?.progress).toBeCloseTo(0.5, 1)
    pass(0.2)
    expect(player.motion.after).toBeUndefined()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('lets the body ease to half its range and back', () => {
    player.resume()
    pass(44)
    player.toggleEasier()
    expect(player.frame.easier).toBe(true)
    expect(player.motion).toMatchObject({ range: 0.5, after: { progress: 0 } })
    pass(0.4)
    player.toggleEasier()
    expect(player.motion).toMatchObject({ after: { motion: { range: 0.5 } } })
    expect(player.motion.range).toBeUndefined()
  })

  test('begins with the easier forms that it is given, and each can be done in full', () => {
    player = new Player(neck, { from: 40_000, easier: ['neck-side-tilt', 'neck-turn'] }, onEnd)
    expect(player.frame.easier).toBe(true)
    player.toggleEasier()
    expect(player.frame.easier).toBe(false)
    player.step('next')
    expect(player.frame.easier).toBe(false)
    player.step('next')
    expect(player.frame).toMatchObject({ move: { exerciseId: 'neck-turn' }, easier: true })
  })

  test('shows nobody on the way up from the floor, or down to it', () => {
    player = new Player(routineById('spine-care-480'), { from: 230_000, easier: [] }, onEnd)
    player.resume()
    player.step('next')
    player.step('next')
    expect(player.frame.move?.exerciseId).toBe('bird-dog')
    const seen = [0, 1, 2, 3, 4, 5, 6].map(() => {
      pass(0.05)
      const { motion, presence } = cut(player.motion, 'mirror')
      expect(isFlat(motion.after?.motion.to ?? motion.to)).toBe(isFlat(motion.to))
      expect(isFlat(motion.from)).toBe(isFlat(motion.to))
      return { flat: isFlat(motion.to), presence }
    })
    expect(seen[0]).toMatchObject({ flat: true })
    expect(Math.min(...seen.map(({ presence }) => presence))).toBeLessThan(0.3)
    expect(seen.at(-1)).toEqual({ flat: false, presence: 1 })
  })

  test('leaves no frame and no timer behind when it is stopped', () => {
    player.resume()
    pass(3)
    player.stop()
    expect(vi.getTimerCount()).toBe(0)
    expect(player.played).toBe(3_000)
    expect(onEnd).not.toHaveBeenCalled()
  })
})

import { describe, expect, test } from 'vitest'
import { render } from 'vitest-browser-svelte'
import Countdown from '../../../renderer/design/Countdown.svelte'
import '../../../renderer/design/tokens.css'

/** How far each half ring is turned, in degrees, when so much of 10 s is gone. */
async function turnsAfter(gone: number) {
  const { container, unmount } = await render(Countdown, { length: 10_000, gone })
  const turns = [...container.querySelectorAll('.arc')].map((arc) => {
    for (const animation of arc.getAnimations()) animation.pause()
    const { a, b } = new DOMMatrix(getComputedStyle(arc).transform)
    return (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360
  })
  await unmount()
  return turns
}

describe('a countdown', () => {
  test('empties its right half first, then its left one', async () => {
    const [right = 0, left = 0] = await turnsAfter(2_500)
    expect(right).toBeCloseTo(270, -1)
    expect(left).toBe(180)
    const [rightLater = 0, leftLater = 0] = await turnsAfter(7_500)
    expect(rightLater).toBe(0)
    expect(leftLater).toBeCloseTo(270, -1)
  })

  test('is empty at its end and after it', async () => {
    expect(await turnsAfter(10_000)).toEqual([0, 0])
    expect(await turnsAfter(99_000)).toEqual([0, 0])
  })

  test('moves by transforms alone, which need no painting', async () => {
    const { container } = await render(Countdown, { length: 10_000 })
    const keyframes = container
      .getAnimations({ subtree: true })
      .flatMap((each) => (each.effect as KeyframeEffect).getKeyframes())
    for (const keyframe of keyframes)
      expect(Object.keys(keyframe).sort()).toEqual(['composite', 'computedOffset', 'easing', 'offset', 'transform'])
  })
})

import { describe, expect, test } from 'vitest'
import { render } from 'vitest-browser-svelte'
import Ring from '../../../renderer/design/Ring.svelte'
import '../../../renderer/design/tokens.css'

describe('a ring', () => {
  test.each([
    [0, null],
    [0.25, 0.25],
    [1, 1],
  ])('at %d is filled that far, and has no dot at nothing', async (progress, filled) => {
    const { container } = await render(Ring, { progress })
    const arc = container.querySelector('.arc') as SVGElement
    const style = getComputedStyle(arc)
    expect(style.visibility === 'hidden' ? null : 1 - parseFloat(style.strokeDashoffset)).toBe(filled)
  })

  test('stays within its box, however wide its line', async () => {
    const { container } = await render(Ring, { progress: 1, width: 20 })
    const circle = container.querySelector('.track') as SVGElement
    expect(Number(circle.getAttribute('r')) + 20 / 2).toBe(50)
  })
})

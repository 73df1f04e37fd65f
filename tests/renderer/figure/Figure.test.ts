import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import Figure from '../../../renderer/figure/Figure.svelte'
import { exercises } from '../../../shared/exercises/all.ts'
import { bring } from '../../../shared/exercises/catalogue.ts'
import type { Motion } from '../../../shared/figure/motion.ts'
import '../../../renderer/design/tokens.css'

bring(exercises)

const turn = (progress: number): Motion => ({
  from: { exerciseId: 'neck-turn', side: 'left', pose: 'start' },
  to: { exerciseId: 'neck-turn', side: 'left', pose: 'turned' },
  progress,
})
const svgIn = (container: Element): SVGSVGElement => {
  const svg = container.querySelector('svg')
  if (!svg) throw new Error('There is no picture.')
  return svg
}
const props = { motion: turn(0), sides: 'mirror', hold: null, still: false } as const

describe('the figure', () => {
  it('is decoration for a screen reader', async () => {
    const { container } = await render(Figure, props)
    expect(svgIn(container).getAttribute('aria-hidden')).toBe('true')
  })

  it('moves: the nose wanders to the left of the picture, and no element is made anew', async () => {
    const { container, rerender } = await render(Figure, props)
    const noseBox = (): DOMRect => (container.querySelector('.skin-soft') as SVGPathElement).getBBox()
    const [before, nose] = [noseBox(), container.querySelector('.skin-soft')]
    await rerender({ motion: turn(1) })
    expect(noseBox().x).toBeLessThan(before.x - 15)
    expect(container.querySelector('.skin-soft')).toBe(nose)
  })

  it('fills the arc of a hold, and shows no arc outside one', async () => {
    const { container, rerender } = await render(Figure, { ...props, motion: turn(1), hold: 0.25 })
    expect(container.querySelector('.arc:not(.track)')?.getAttribute('stroke-dasharray')).toBe('0.25 2')
    await rerender({ hold: 7 })
    expect(container.querySelector('.arc:not(.track)')?.getAttribute('stroke-dasharray')).toBe('1 2')
    await rerender({ hold: null })
    expect(container.querySelector('.arc')).toBeNull()
  })

  it('takes the other colour on the right side', async () => {
    const { container, rerender } = await render(Figure, props)
    const stage = (): string => getComputedStyle(container.querySelector('.stage') as Element).fill
    const left = stage()
    const right = { exerciseId: 'neck-turn', side: 'right', pose: 'start' } as const
    await rerender({ motion: { from: right, to: right, progress: 0 } })
    await expect.poll(stage).not.toBe(left)
  })

  it('keeps its shape in any box', async () => {
    const { container } = await render(Figure, props)
    const box = container
    box.style.width = '240px'
    box.style.height = '400px'
    const svg = svgIn(container)
    expect(svg.getBoundingClientRect().width).toBeLessThanOrEqual(240)
    const stage = (container.querySelector('.stage') as Element).getBoundingClientRect()
    expect(stage.width).toBeCloseTo(stage.height, 0)
  })

  it('two figures on one page do not share a clip', async () => {
    const [one, two] = [await render(Figure, props), await render(Figure, props)]
    const id = (container: Element): string | undefined => container.querySelector('clipPath')?.id
    expect(id(one.container)).not.toBe(id(two.container))
  })
})

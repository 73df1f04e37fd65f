import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ellipsePath } from '../../../../shared/figure/ellipse.ts'

/** A radius rounded up by 0.05 turned each half of a circle into a flatter arc: thighs had a dent of 1.9 units. */
it('draws both halves of an ellipse as halves, however its numbers are rounded', () => {
  const size = fc.double({ min: 4, max: 150, noNaN: true })
  fc.assert(
    fc.property(size, size, size, (x, y, radius) => {
      const path = ellipsePath({ x, y, xx: radius * radius, xy: 0, yy: radius * radius })
      const [, , long = 0, , , , , dx = 0, dy = 0] = (path.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
      expect(long).toBeLessThanOrEqual(Math.hypot(dx, dy) / 2 + 1e-9)
    }),
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ellipsePath } from '../../../../shared/figure/ellipse.ts'

/** A radius rounded up by 0.05 turned each half of a circle into a flatter arc: thighs had a dent of 1.9 units. */
it('draws both halves of an ellipse as halves, however its numbers are rounded', () => {
  const size = fc.double({ min: 4, max: 150, noNaN: true })
  fc.assert(
    fc.property(size, size, size, (x, y, radius) => {
      const path = ellipsePath({ x, y, xx: radius * radius, xy: 0, yy: radius * radius })
      const [x1 = 0, y1 = 0, long = 0, , , , , x2 = 0, y2 = 0] = (path.match(/-?[\d.]+/g) ?? []).map(Number)
      expect(long).toBeLessThanOrEqual(Math.hypot(x2 - x1, y2 - y1) / 2 + 1e-9)
    }),
  )
})

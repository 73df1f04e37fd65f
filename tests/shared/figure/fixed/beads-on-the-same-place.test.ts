import { describe, expect, it } from 'vitest'
import { ball, bead, type Bead } from '../../../../shared/figure/bead.ts'
import { cameraFor, project } from '../../../../shared/figure/camera.ts'
import { ellipseOf, touch } from '../../../../shared/figure/ellipse.ts'
import { chainPath } from '../../../../shared/figure/hull.ts'
import { upright, vector } from '../../../../shared/figure/vector.ts'
import { covers, polygons } from '../coverage.ts'

const camera = cameraFor({ yaw: 0, pitch: 0, aside: 0, height: 97, ahead: 0, span: 200 }, true)

const at = (x: number, radii: readonly [number, number, number]): Bead =>
  bead({ at: vector(x, 97, 0), turn: upright }, [0, 0, 0], radii)

/** Whether a path fills beads out to their edges, in whatever direction. */
function expectAllCovered(path: string, beads: readonly Bead[]) {
  const all = polygons(path)
  for (const each of beads) {
    const ellipse = ellipseOf(each, camera)
    expect(covers(all, project(camera, each.at))).toBe(true)
    for (let way = 0; way < 6.28; way += 0.1)
      expect(covers(all, touch(ellipse, Math.cos(way), Math.sin(way))), String(way)).toBe(true)
  }
}

/** Of two beads that reach equally far the last bits of their sums decided, differently in every direction. */
describe('beads that differ by the last bits of their sums', () => {
  const small = ball(vector(0, 97, 0), 0.3)
  const likeSmall = at(7.105427357601003e-15, [0.3, 0.3000000000001359, 0.3])
  const flat = at(0, [11.999999999999979, 0.3, 0.3])
  const likeFlat = at(0, [11.99999999999998, 0.30000000001149896, 0.3])

  it.each([
    ['equal at both ends', [small, likeSmall, small]],
    ['within the first', [flat, likeFlat, small, small]],
  ])('are filled when they are a chain: %s', (_, beads) => {
    expectAllCovered(chainPath(beads, camera), beads)
  })
})

/** Where the second reached further everywhere but in one direction, the long way round it was taken for none. */
it('a bead that all but hides the one before it is drawn', () => {
  for (const step of [1, -1]) {
    const chain = [ball(vector(0, 97, 0), 6), ball(vector(step * (1e-4 - 2.5e-7), 97, 0), 6 + 1e-4)]
    expectAllCovered(chainPath(chain, camera), chain)
    expectAllCovered(chainPath(chain.toReversed(), camera), chain)
  }
})

/** A chord across the tip of a narrow bead was taken for a short one: it cut off 1.7 units. */
it('the tip of a narrow bead is drawn where a chain turns back at it', () => {
  const chain = [at(0, [11.94, 2.9, 0.3]), at(20, [11.87, 0.4547, 0.3]), at(0, [0.39, 3.47, 0.3])]
  expectAllCovered(chainPath(chain, camera), chain)
})

/** The ends of the long way round a bead were taken for one place when its neighbours showed just their tips beside it. */
it('a bead is drawn whose neighbours in a chain hardly show beside it, and on the same side', () => {
  const chain = [at(0.001, [12, 0.971, 0.3]), at(0.001, [12, 0.971, 0.3]), at(0, [12, 0.859, 0.3])]
  expectAllCovered(chainPath(chain, camera, 2), chain)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ball, bead, type Bead } from '../../../shared/figure/bead.ts'
import { cameraFor, project, type Spot } from '../../../shared/figure/camera.ts'
import { ellipseOf, touch } from '../../../shared/figure/ellipse.ts'
import { chainPath, hullPath } from '../../../shared/figure/hull.ts'
import { outline } from '../../../shared/figure/outline.ts'
import { posed } from '../../../shared/figure/pose.ts'
import type { Shape } from '../../../shared/figure/shape.ts'
import { solve } from '../../../shared/figure/solve.ts'
import { between, pitch, roll, turns, vector, yaw, type Vector } from '../../../shared/figure/vector.ts'
import { poses, views } from './arbitrary.ts'
import { covers, polygons } from './coverage.ts'

const size = fc.double({ min: 0.3, max: 12, noNaN: true })
const turn = fc.double({ min: -180, max: 180, noNaN: true })
const away = fc.double({ min: -20, max: 20, noNaN: true })
const beads: fc.Arbitrary<Bead> = fc
  .tuple(away, away, away, turn, turn, turn, size, size, size)
  .map(([x, y, z, a, b, c, p, q, r]) =>
    bead({ at: vector(x, 97 + y, z), turn: turns(yaw(a), pitch(b), roll(c)) }, [0, 0, 0], [p, q, r]),
  )
/** Beads of which each is the one before but for a nudge, often of no more than the last bits of a number. */
const nudge = fc.record({
  of: fc.constantFrom('at', 'x', 'y', 'z'),
  along: fc.constantFrom('x', 'y', 'z'),
  by: fc.tuple(fc.constantFrom(-1, 0, 1), fc.integer({ min: -16, max: 1 })).map(([sign, tens]) => sign * 10 ** tens),
})
const alike = fc.tuple(beads, fc.array(nudge, { minLength: 1, maxLength: 4 })).map(([first, nudges]) =>
  nudges.reduce<Bead[]>(
    (all, { of, along, by }) => {
      const last = all.at(-1) ?? first
      return [...all, { ...last, [of]: { ...last[of], [along]: last[of][along] + by } }]
    },
    [first],
  ),
)
const few = fc.array(beads, { maxLength: 2 })
const chains = fc.oneof(
  { arbitrary: fc.array(beads, { minLength: 2, maxLength: 6 }), weight: 3 },
  { arbitrary: fc.tuple(few, alike, few).map((parts) => parts.flat()), weight: 1 },
)
const pathOf = (shapes: readonly Shape[], ...ids: string[]): ReturnType<typeof polygons> =>
  shapes.filter((shape) => ids.includes(shape.id)).flatMap((shape) => polygons(shape.path))

describe('the hull of beads', () => {
  it('fills everything between them', () => {
    fc.assert(
      fc.property(beads, beads, views, fc.double({ min: 0, max: 1, noNaN: true }), turn, (a, b, view, t, way) => {
        const camera = cameraFor(view, false)
        const all = polygons(hullPath([a, b], camera))
        // A point on each ellipse in the same direction of its own axes: what lies between belongs to the hull.
        const on = (p: Bead): Vector =>
          vector(p.at.x + p.x.x * Math.cos(way), p.at.y + p.x.y * Math.cos(way), p.at.z + p.x.z * Math.cos(way))
        expect(covers(all, project(camera, between(on(a), on(b), t)))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('is filled when the beads stand exactly above one another', () => {
    const camera = cameraFor({ yaw: 180, pitch: 9, aside: 0, height: 97, ahead: 0, span: 100 }, false)
    const all = polygons(hullPath([ball(vector(0, 80, 0), 3), ball(vector(0, 110, 0), 3)], camera))
    for (const x of [-2.8, 0, 2.8]) expect(covers(all, project(camera, vector(x, 95, 0)))).toBe(true)
  })

  it('leaves no gap in a chain, however many beads are strung on its curve', () => {
    fc.assert(
      fc.property(chains, views, fc.integer({ min: 1, max: 5 }), (chain, view, steps) => {
        const camera = cameraFor(view, true)
        const all = polygons(chainPath(chain, camera, steps))
        for (const { at } of chain) expect(covers(all, project(camera, at))).toBe(true)
      }),
    )
  })

  it('fills every bead of a chain, and what lies between two of them, however it bends and folds', () => {
    const share = fc.double({ min: 0, max: 0.97, noNaN: true })
    fc.assert(
      fc.property(chains, views, fc.array(fc.tuple(turn, share, share), { minLength: 8 }), (chain, view, places) => {
        const camera = cameraFor(view, true)
        const all = polygons(chainPath(chain, camera))
        const spot = (b: Bead, way: number, far: number): Spot => {
          const e = ellipseOf(b, camera)
          const edge = touch(e, Math.cos(way), Math.sin(way))
          return { x: e.x + (edge.x - e.x) * far, y: e.y + (edge.y - e.y) * far }
        }
        for (const [way, far, t] of places)
          for (const [i, b] of chain.entries()) {
            const [p, q] = [spot(b, way, far), spot(chain[i + 1] ?? b, way, far)]
            expect(covers(all, { x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t })).toBe(true)
          }
      }),
      { numRuns: 400 },
    )
  })
})

describe('the outline of the body', () => {
  it('has only numbers in its paths, in any pose and from anywhere', () => {
    fc.assert(
      fc.property(poses, views, fc.boolean(), (pose, view, flipped) => {
        for (const { path, depth, far } of outline(solve(pose), pose, ['shoulderL'], cameraFor(view, flipped))) {
          expect(path).not.toMatch(/NaN|Infinity|undefined|e[+-]/)
          expect(Number.isFinite(depth) && far >= 0 && far <= 1).toBe(true)
        }
      }),
    )
  })

  it('covers every bone from end to end, at every limit of every joint', () => {
    fc.assert(
      fc.property(poses, views, (pose, view) => {
        const [s, camera] = [solve(pose), cameraFor(view, true)]
        const all = outline(s, pose, [], camera).flatMap((shape) =>
          shape.stroke || shape.part === 'prop' ? [] : polygons(shape.path),
        )
        const limbs = (['L', 'R'] as const).flatMap((side, i): [string, Vector, Vector][] => {
          const [arm, leg] = [s.arms[i as 0 | 1], s.legs[i as 0 | 1]]
          return [
            [`upper arm ${side}`, arm.upper.at, arm.lower.at],
            [`forearm ${side}`, arm.lower.at, arm.hand.at],
            [`thigh ${side}`, leg.thigh.at, leg.shank.at],
            [`shank ${side}`, leg.shank.at, leg.foot.at],
          ]
        })
        const bones: readonly (readonly [string, Vector, Vector])[] = [
          ['loins', s.lumbar.at, s.chestLow.at],
          ['ribs', s.chestLow.at, s.chest.at],
          ['chest', s.chest.at, s.neckRoot.at],
          ['low neck', s.neckRoot.at, s.neckHigh.at],
          ['high neck', s.neckHigh.at, s.head.at],
          ...limbs,
        ]
        for (const [bone, from, to] of bones)
          for (let i = 0; i <= 12; i++) expect(covers(all, project(camera, between(from, to, i / 12))), bone).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('overlaps at the joints: neighbours both cover the joint they share', () => {
    fc.assert(
      fc.property(poses, views, (pose, view) => {
        const [s, camera] = [solve(pose), cameraFor(view, false)]
        const shapes = outline(s, pose, [], camera)
        const shared: readonly [Vector, string, string][] = [
          [s.head.at, 'neck', 'head'],
          [s.arms[0].upper.at, 'trunk', 'sleeveL'],
          [s.arms[0].lower.at, 'sleeveL', 'cuffL'],
          [s.arms[1].hand.at, 'forearmR', 'handR'],
          [s.legs[0].thigh.at, 'seat', 'thighL'],
          [s.legs[1].shank.at, 'thighR', 'shankR'],
        ]
        for (const [joint, one, other] of shared)
          for (const id of [one, other]) expect(covers(pathOf(shapes, id), project(camera, joint)), id).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('draws the near arm over the trunk and the far arm behind it, seen from the side', () => {
    const pose = posed({}, 'seated')
    const order = outline(
      solve(pose),
      pose,
      [],
      cameraFor({ yaw: 78, pitch: 9, aside: 0, height: 97, ahead: 0, span: 104 }, true),
    ).map((shape) => shape.id)
    expect(order.indexOf('sleeveR')).toBeLessThan(order.indexOf('trunk'))
    expect(order.indexOf('trunk')).toBeLessThan(order.indexOf('sleeveL'))
    expect(order.indexOf('head')).toBeGreaterThan(order.indexOf('neck'))
  })
})

/** The tangents that ellipses share: where two of them reach equally far. */
import type { Spot } from './camera.ts'
import { support, touch, type Ellipse } from './ellipse.ts'

/** How many directions are compared. */
export const directions = 28
/** The directions, in radians; the last one is the first one again. */
export const angles = Array.from({ length: directions + 1 }, (_, i) => (2 * Math.PI * i) / directions)
/** The last direction is the first one again, to the last bit: otherwise a tie could be decided differently in it. */
export const compass = angles.map((_, i): Spot => {
  const angle = angles[i % directions] as number
  return { x: Math.cos(angle), y: Math.sin(angle) }
})

/**
 * Neighbours in a chain of which the second reaches further by no more than this count as reaching equally far: that is
 * far less than is drawn, and far more than the last bits of sums, which would decide otherwise.
 */
const tie = 1e-6

/** How far an ellipse reaches in every direction of the compass. */
export const reaches = (e: Ellipse): number[] => {
  const out = new Array<number>(directions + 1)
  for (let i = 0; i < directions; i++) {
    const { x, y } = compass[i] as Spot
    out[i] = support(e, x, y)
  }
  out[directions] = out[0] as number
  return out
}

/** How much further one ellipse reaches than another, in a direction. */
function lead(a: Ellipse, b: Ellipse, angle: number): number {
  const x = Math.cos(angle)
  const y = Math.sin(angle)
  return support(a, x, y) - support(b, x, y)
}

/**
 * The direction, before direction `i` of the compass and after the one before it, in which two ellipses reach equally
 * far: square to their common tangent. `more` is added to the reach of the first.
 */
export function tangent(
  a: Ellipse,
  b: Ellipse,
  i: number,
  reachA: readonly number[],
  reachB: readonly number[],
  more = 0,
): Spot {
  let low = angles[i - 1] as number
  let high = angles[i] as number
  let lowLead = (reachA[i - 1] as number) - (reachB[i - 1] as number) + more
  let highLead = (reachA[i] as number) - (reachB[i] as number) + more
  let angle = (low + high) / 2
  for (let step = 0; step < 3 && lowLead !== highLead; step++) {
    angle = Math.min(Math.max(low + ((high - low) * lowLead) / (lowLead - highLead), low), high)
    const found = lead(a, b, angle) + more
    if (found > 0 === lowLead > 0) {
      low = angle
      lowLead = found
    } else {
      high = angle
      highLead = found
    }
  }
  return { x: Math.cos(angle), y: Math.sin(angle) }
}

/** Where a line touches two neighbours in a chain. */
export interface Tangent {
  readonly onFirst: Spot
  readonly onSecond: Spot
}

/** The tangents of two neighbours, one on each side: there, and back. */
export interface Link {
  readonly there: Tangent
  readonly back: Tangent
}

/** The link of two neighbours, or, where they do not share two tangents, what lies between them. */
export function link(a: Ellipse, b: Ellipse, reachA: readonly number[], reachB: readonly number[]): Link | Spot[] {
  let there: Tangent | null = null
  let back: Tangent | null = null
  const corners: Spot[] = []
  let second = (reachB[0] as number) > (reachA[0] as number) + tie
  for (let i = 1; i <= directions; i++) {
    const now = (reachB[i] as number) > (reachA[i] as number) + tie
    if (now === second) continue
    const { x, y } = tangent(a, b, i, reachA, reachB, tie)
    const found: Tangent = { onFirst: touch(a, x, y), onSecond: touch(b, x, y) }
    if (now) {
      there ??= found
      corners.push(found.onFirst, found.onSecond)
    } else {
      back ??= found
      corners.push(found.onSecond, found.onFirst)
    }
    second = now
  }
  return there && back && corners.length === 4 ? { there, back } : corners
}

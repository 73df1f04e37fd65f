import type { Spot } from './camera.ts'

/** Numbers in paths have one decimal: a tenth of a unit is a quarter of a pixel at full screen. */
export const short = (value: number): number => Math.round(value * 10) / 10

/** SVG path data for an open line through these points. */
export function openPath(points: readonly Spot[]): string {
  let path = ''
  for (const { x, y } of points) path += `${path ? 'L' : 'M'}${short(x)} ${short(y)}`
  return path
}

/** SVG path data for a closed shape through these points. */
export const closedPath = (points: readonly Spot[]): string => (points.length > 0 ? `${openPath(points)}Z` : '')

/** The place on a curve through the middle two of four neighbours (Catmull-Rom), for t from 0 to 1. */
export const onCurve = (a: number, b: number, c: number, d: number, t: number): number =>
  b + (t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))) / 2

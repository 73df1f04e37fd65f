import type { Spot } from './camera.ts'

/*
 * Path data is most of what a frame costs, so numbers have one decimal (a tenth of a unit is a quarter of a pixel at full
 * screen), lines are written relative to the point before, and the texts of common tenths are kept.
 */
const most = 4096
const texts = Array.from({ length: 2 * most + 1 }, (_, i) => String((i - most) / 10).replace(/^(-?)0\./, '$1.'))

/** Tenths, as text. */
const text = (tenths: number): string => texts[tenths + most] ?? String(tenths / 10)

/** The value to one decimal. */
export const short = (value: number): number => Math.round(value * 10) / 10

/** The value to one decimal, as text. */
export const written = (value: number): string => text(Math.round(value * 10))

/** A number that begins with a minus needs nothing before it. */
const step = (x: number, y: number): string => (x < 0 ? '' : ' ') + text(x) + (y < 0 ? '' : ' ') + text(y)

/** SVG path data for an open line through these points. */
export function openPath(points: readonly Spot[]): string {
  let path = ''
  let [x, y] = [0, 0]
  for (const point of points) {
    const [toX, toY] = [Math.round(point.x * 10), Math.round(point.y * 10)]
    path += path === '' ? `M${text(toX)} ${text(toY)}l` : step(toX - x, toY - y)
    ;[x, y] = [toX, toY]
  }
  return path.endsWith('l') ? '' : path
}

/** SVG path data for a closed shape through these points; nothing for fewer than two. */
export function closedPath(points: readonly Spot[]): string {
  const path = openPath(points)
  return path === '' ? '' : path + 'z'
}

/** The place on a curve through the middle two of four neighbours (Catmull-Rom), for t from 0 to 1. */
export const onCurve = (a: number, b: number, c: number, d: number, t: number): number =>
  b + (t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))) / 2
